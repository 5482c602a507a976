package io.github.parley4j.extract.pipeline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a paragraph into tokens without tags. Every token's text is a slice of the source. */
public final class Tokenizer {
    private static final int REMEMBERED_WORDS = 20_000;

    private final String source;
    private final Map<String, String> norms = new HashMap<>();
    private List<Token> tokens = new ArrayList<>();

    public Tokenizer(String source) {
        this.source = source;
    }

    /**
     * The tokens of a paragraph.
     *
     * @param paragraph where it is
     * @param marks its quotation marks, in order; each becomes a token
     * @param notes what is left out of it, in order
     */
    public List<Token> tokens(Span paragraph, List<Quotations.Placed> marks, List<Span> notes) {
        tokens = new ArrayList<>();
        WordScanner scanner = new WordScanner(source, paragraph.end());
        int next = 0;
        int note = 0;
        int at = paragraph.begin();
        while (at < paragraph.end()) {
            if (note < notes.size() && at >= notes.get(note).begin()) {
                at = Math.max(at, notes.get(note++).end());
                continue;
            }
            while (next < marks.size() && marks.get(next).mark().at() < at) {
                next++;
            }
            int nextMark = next < marks.size() ? marks.get(next).mark().at() : paragraph.end();
            int c = source.codePointAt(at);
            if (at == nextMark && next < marks.size()) {
                at = quote(marks.get(next));
            } else if (Characters.isSpace(c) || Characters.isInvisible(c)) {
                at += Character.charCount(c);
            } else if (Characters.isWord(c) || beginsWord(at, c, nextMark)) {
                at = word(at, scanner.end(at, nextMark), nextMark);
            } else {
                at = sign(at, c, nextMark);
            }
        }
        return tokens;
    }

    private int quote(Quotations.Placed placed) {
        Mark mark = placed.mark();
        String tag = placed.role() == Quotations.Role.OPEN ? "``" : "''";
        String norm = mark.single() ? "'" : "\"";
        tokens.add(new Token(mark.at(), mark.end(), source.substring(mark.at(), mark.end()), norm, tag, norm));
        return mark.end();
    }

    /** An apostrophe, a sign of a number or of a name that begins a word: 'til, -5, @name, #theme. */
    private boolean beginsWord(int at, int c, int limit) {
        if (at + 1 >= limit || !Characters.isWord(source.codePointAt(at + 1))) {
            return false;
        }
        boolean free = at == 0 || !Characters.isWord(source.codePointBefore(at));
        boolean minus = c == '-' && free && Characters.isAsciiDigit(source.charAt(at + 1));
        return minus || c == '@' || c == '#' || (free && Characters.isApostrophe(c));
    }

    private int word(int begin, int scanned, int limit) {
        int end = scanned;
        if (end < limit && source.charAt(end) == '.' && !(end + 1 < limit && source.charAt(end + 1) == '.')) {
            boolean comma =
                    !tokens.isEmpty() && tokens.get(tokens.size() - 1).norm().equals(",");
            if (Abbreviations.kind(source.substring(begin, end), comma, digitFollows(end + 1, limit)) != null) {
                end++;
            }
        } else if (end + 1 < limit && hangs(end)) {
            end++;
        } else if (end + 1 < limit && source.charAt(end) == '$' && end - begin <= 3) {
            end++;
        } else if (end < limit && Characters.isApostrophe(source.charAt(end))) {
            end++;
        }
        add(begin, end);
        return end;
    }

    private boolean digitFollows(int at, int limit) {
        int next = at < limit && source.charAt(at) == ' ' ? at + 1 : at;
        return next < limit && Characters.isAsciiDigit(source.charAt(next));
    }

    /** Whether a hyphen hangs on the word before another one: two- to three-week, short- and long-term. */
    private boolean hangs(int at) {
        return Characters.isHyphen(source.charAt(at))
                && (source.startsWith(" to ", at + 1)
                        || source.startsWith(" and ", at + 1)
                        || source.startsWith(" or ", at + 1));
    }

    /** Adds a word, with its contractions and possessive as tokens of their own. */
    private void add(int begin, int end) {
        String text = source.substring(begin, end);
        String norm = norm(text);
        int cut = norm.length() == text.length() ? Clitics.length(norm) : 0;
        if (cut == 0) {
            tokens.add(new Token(begin, end, text, norm, "", norm));
            return;
        }
        int parting = end - cut;
        String ending = norm.substring(norm.length() - cut);
        add(begin, parting);
        Token stem = tokens.get(tokens.size() - 1);
        String stemNorm = Clitics.stem(stem.norm(), ending);
        tokens.set(tokens.size() - 1, new Token(stem.begin(), stem.end(), stem.text(), stemNorm, stem.tag(), stemNorm));
        String norm2 = Clitics.ending(ending);
        tokens.add(new Token(parting, end, source.substring(parting, end), norm2, "", norm2));
    }

    private String norm(String text) {
        if (norms.size() > REMEMBERED_WORDS) {
            norms.clear();
        }
        return norms.computeIfAbsent(text, Characters::normal);
    }

    /** A sign, or a run of the same sign: an ellipsis, a dash of several hyphens, a rule of stars. */
    private int sign(int begin, int c, int limit) {
        int end = begin + Character.charCount(c);
        boolean dash = Characters.isDash(c);
        while (end < limit
                && end - begin < WordScanner.LONGEST_WORD
                && (source.charAt(end) == c || (dash && Characters.isDash(source.charAt(end))))
                && !Characters.isOpeningBracket(c)
                && !Characters.isClosingBracket(c)) {
            end++;
        }
        String text = source.substring(begin, end);
        String norm = dash ? "--" : c == 0x2026 || text.startsWith("..") ? "..." : text;
        tokens.add(new Token(begin, end, text, norm, "", norm));
        return end;
    }
}
