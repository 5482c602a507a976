package io.github.parley4j.extract.pipeline.text;

/** Finds where a word ends: what joins the parts of a word, and what parts words without a space between them. */
final class WordScanner {
    /** Longer runs of letters are cut: they are no words, and nothing after this may grow with them. */
    static final int LONGEST_WORD = 200;

    private final String source;
    private final int limit;

    WordScanner(String source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    /**
     * The end of the word that begins at an offset, exclusive, without a final stop.
     *
     * @param nextMark offset of the next quotation mark, where every word ends
     */
    int end(int begin, int nextMark) {
        int stop = Math.min(Math.min(limit, nextMark), begin + LONGEST_WORD);
        int first = source.codePointAt(begin);
        int at = Math.max(webAddressEnd(begin, stop), begin + Character.charCount(first));
        int part = first == '@' ? at : begin;
        while (at < stop) {
            int c = source.codePointAt(at);
            int after = at + Character.charCount(c);
            if (Characters.isWord(c)) {
                at = after;
            } else if (after < stop && joins(c, part, at, after, stop)) {
                at = after;
                part = c == '.' || c == '@' ? after : part;
            } else {
                break;
            }
        }
        return at;
    }

    /** The end of a web address, without the punctuation of the sentence around it; its begin if there is none. */
    private int webAddressEnd(int begin, int stop) {
        if (!source.startsWith("www.", begin) && !source.startsWith("http", begin)) {
            return begin;
        }
        int scheme = source.startsWith("https", begin) ? begin + 5 : begin + 4;
        if (source.startsWith("http", begin) && !source.startsWith("://", scheme)) {
            return begin;
        }
        int end = begin;
        while (end < stop && source.charAt(end) > ' ' && source.charAt(end) < 0x7F) {
            end++;
        }
        while (!Characters.isWord(source.charAt(end - 1)) && source.charAt(end - 1) != '/') {
            end--;
        }
        return end;
    }

    private boolean joins(int c, int part, int at, int after, int stop) {
        int next = source.codePointAt(after);
        if (Characters.isInvisible(c)) {
            return Characters.isWord(next) || Characters.isInvisible(next);
        }
        if (!Characters.isWord(next)) {
            return (Characters.isInvisible(next) && Characters.isHyphen(c))
                    || (c == '.' && endsAcronymOfCompound(part, at, after, stop));
        }
        int before = source.codePointBefore(at);
        boolean digits = Characters.isAsciiDigit(before) && Characters.isAsciiDigit(next);
        if (Characters.isApostrophe(c) || Characters.isHyphen(c) || c == '_' || c == '@') {
            return true;
        }
        return switch (c) {
            case ',' -> digits && isThousands(after, stop);
            case ':', '/' -> digits;
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(next);
            case '.' -> digits || source.charAt(Math.max(part, 1) - 1) == '@' || joinsAcronym(part, at, after, stop);
            default -> false;
        };
    }

    private boolean isThousands(int at, int stop) {
        int end = at;
        while (end < stop && Characters.isAsciiDigit(source.charAt(end))) {
            end++;
        }
        return end - at == 3 || (end - at == 2 && end < stop && source.charAt(end) == ',');
    }

    /** U.S, a.m, e.g, J.F.K; share tickers such as ABC.L; and addresses in lower case. */
    private boolean joinsAcronym(int part, int at, int after, int stop) {
        int end = after;
        while (end < stop && end - after < 12 && Characters.isWord(source.charAt(end))) {
            end++;
        }
        int next = end - after;
        int before = at - part;
        if (Characters.isAsciiDigit(source.charAt(after)) || Characters.isAsciiDigit(source.charAt(at - 1))) {
            return false;
        }
        if (before == 1) {
            return next <= 2 || !isCapitalised(after, end);
        }
        return (isUpper(part, at) && isUpper(after, end) && next <= 3) || (isAddress(after, end) && isLower(part, at));
    }

    /** The last stop of the first part of U.S.-led. */
    private boolean endsAcronymOfCompound(int part, int at, int after, int stop) {
        return at - part == 1
                && part >= 2
                && source.charAt(part - 1) == '.'
                && Characters.isHyphen(source.charAt(after))
                && after + 1 < stop
                && Characters.isWord(source.codePointAt(after + 1));
    }

    private boolean isCapitalised(int from, int to) {
        return Character.isUpperCase(source.charAt(from)) && Character.isLowerCase(source.charAt(to - 1));
    }

    private boolean isUpper(int from, int to) {
        return source.substring(from, to).chars().allMatch(Character::isUpperCase);
    }

    private boolean isLower(int from, int to) {
        return source.substring(from, to).chars().allMatch(c -> Character.isLowerCase(c) || Characters.isHyphen(c));
    }

    private boolean isAddress(int from, int to) {
        return switch (source.substring(from, to)) {
            case "com", "org", "net", "gov", "edu", "int", "info", "co", "eu", "uk", "ca", "au", "il", "in", "io" ->
                true;
            default -> false;
        };
    }
}
