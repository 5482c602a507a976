package io.github.parley4j.extract.pipeline.text;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts the tokens of a paragraph into sentences. */
public final class SentenceSplitter {
    /** A sentence that grows longer is cut, at a comma or semicolon where there is one in its last quarter. */
    static final int LONGEST = 400;

    private static final int LONGEST_TAIL = 6;
    private static final Set<String> PAUSES = Set.of(",", ";", ":");
    private static final Set<String> STARTERS = words("starter");
    private static final Set<String> SPEECH_VERBS = words("speech-verb");

    private final List<Token> tokens;
    private final boolean caseless;
    private final List<List<Token>> sentences = new ArrayList<>();

    private SentenceSplitter(List<Token> tokens) {
        this.tokens = tokens;
        this.caseless = isCaseless(tokens);
    }

    public static List<List<Token>> split(List<Token> tokens) {
        return new SentenceSplitter(tokens).split();
    }

    private static Set<String> words(String use) {
        return Table.read("en/1-text/sentence-words.tsv").stream()
                .filter(row -> row.get("use").equals(use))
                .map((Row row) -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<List<Token>> split() {
        int begin = 0;
        int at = 0;
        while (at < tokens.size()) {
            int after = at + 1;
            int end = begin;
            if (isStop(tokens.get(at)) && !isItemNumber(begin, at)) {
                int closed = afterClosers(after);
                end = ends(at, closed) ? closed : begin;
            }
            if (end == begin && after - begin >= LONGEST) {
                end = cut(begin, after);
            }
            add(begin, end);
            at = Math.max(after, end);
            begin = Math.max(begin, end);
        }
        add(begin, tokens.size());
        return sentences;
    }

    private void add(int begin, int end) {
        if (begin >= end) {
            return;
        }
        if (!sentences.isEmpty() && isTail(begin, end)) {
            List<Token> joined = new ArrayList<>(sentences.remove(sentences.size() - 1));
            joined.addAll(tokens.subList(begin, end));
            sentences.add(joined);
        } else {
            sentences.add(tokens.subList(begin, end));
        }
    }

    /** "We will not go." Smith said. — the speaker belongs to the speech, though a stop stands between them. */
    private boolean isTail(int begin, int end) {
        List<Token> previous = sentences.get(sentences.size() - 1);
        boolean stopped = isStop(tokens.get(end - 1));
        int words = stopped ? end - begin - 1 : end - begin;
        return previous.get(previous.size() - 1).tag().equals("''")
                && previous.size() < LONGEST / 2
                && words >= 1
                && words <= LONGEST_TAIL
                && (stopped || end == tokens.size())
                && (SPEECH_VERBS.contains(tokens.get(begin + words - 1).norm())
                        || SPEECH_VERBS.contains(tokens.get(begin).norm()));
    }

    private int cut(int begin, int end) {
        for (int i = end - 1; i > end - LONGEST / 4 && i > begin; i--) {
            String norm = tokens.get(i).norm();
            if (norm.equals(";") || norm.equals(",")) {
                return i + 1;
            }
        }
        return end;
    }

    private static boolean isStop(Token token) {
        String norm = token.norm();
        char last = norm.isEmpty() ? ' ' : norm.charAt(norm.length() - 1);
        return last == '.' || last == '!' || last == '?';
    }

    /** "1." or "a." at the beginning numbers what follows. */
    private boolean isItemNumber(int begin, int at) {
        String first = tokens.get(begin).text();
        boolean number = first.length() == 1
                ? Character.isLetterOrDigit(first.charAt(0))
                : first.length() == 2 && Characters.isAsciiDigit(first.charAt(1));
        return number && at == begin + 1 && tokens.get(at).norm().equals(".");
    }

    private int afterClosers(int from) {
        int at = from;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            boolean adjacent = token.begin() == tokens.get(at - 1).end();
            boolean closer = token.tag().equals("''")
                    || (adjacent
                            && token.text().length() == 1
                            && Characters.isClosingBracket(token.text().charAt(0)));
            if (!closer
                    && !(adjacent
                            && isStop(token)
                            && !Characters.isWord(token.text().codePointAt(0)))) {
                break;
            }
            at++;
        }
        return at;
    }

    private boolean ends(int stop, int after) {
        if (after >= tokens.size()) {
            return true;
        }
        if (tokens.get(after).norm().equals("[") && after > stop + 1) {
            return false;
        }
        int next = after;
        while (next < tokens.size() - 1 && opens(tokens.get(next))) {
            next++;
        }
        Token following = tokens.get(next);
        if (PAUSES.contains(following.norm())) {
            return false;
        }
        boolean apart = tokens.get(after).begin() > tokens.get(after - 1).end();
        int first = following.text().codePointAt(0);
        String norm = tokens.get(stop).norm();
        if (norm.equals(".") || norm.equals("!") || norm.equals("?")) {
            if (Character.isLowerCase(first)) {
                return caseless && apart;
            }
            return apart || after > stop + 1 || Character.isUpperCase(first);
        }
        if (norm.startsWith("..") || norm.startsWith("!") || norm.startsWith("?")) {
            boolean closed = after > stop + 1;
            return !Character.isLowerCase(first) && (closed || !norm.startsWith("..") || isStarter(following));
        }
        return abbreviationEnds(stop, after, following, first);
    }

    private boolean abbreviationEnds(int stop, int after, Token following, int first) {
        String text = tokens.get(stop).text();
        String word = text.substring(0, text.length() - 1);
        boolean comma = stop > 0 && tokens.get(stop - 1).norm().equals(",");
        Abbreviations.Kind kind = Abbreviations.kind(word, comma, Characters.isAsciiDigit(first));
        if (kind == Abbreviations.Kind.TITLE) {
            return word.length() == 1 && after > stop + 1;
        }
        return kind != Abbreviations.Kind.NUMBER && !Character.isLowerCase(first) && isStarter(following);
    }

    private boolean isStarter(Token token) {
        return STARTERS.contains(token.norm()) && !token.text().equals(token.norm());
    }

    private static boolean opens(Token token) {
        return token.tag().equals("``")
                || (token.text().length() == 1
                        && (Characters.isOpeningBracket(token.text().charAt(0))
                                || Characters.isDash(token.text().charAt(0))));
    }

    /** Whether nothing is written in capitals, so that a sentence may begin in lower case. */
    private static boolean isCaseless(List<Token> tokens) {
        return tokens.size() > 5
                && tokens.stream()
                        .noneMatch(token -> Character.isUpperCase(token.text().codePointAt(0)));
    }
}
