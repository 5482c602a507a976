package io.github.parley4j.extract.pipeline.text;

/** A half-open stretch of the article's text, in UTF-16 code units. */
public record Span(int begin, int end) {
    int length() {
        return end - begin;
    }

    /** The same stretch without space at its ends; it may be empty. */
    Span strip(String source) {
        int from = begin;
        int to = end;
        while (from < to && blank(source, from)) {
            from++;
        }
        while (to > from && blank(source, to - 1)) {
            to--;
        }
        return new Span(from, to);
    }

    /** Whether the one code unit at the offset is space; a proper surrogate pair is not. */
    private static boolean blank(String source, int at) {
        char c = source.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < source.length()) {
            return !Character.isLowSurrogate(source.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c) && at > 0) {
            return !Character.isHighSurrogate(source.charAt(at - 1));
        }
        return Characters.isSpace(c) || Characters.isInvisible(c);
    }

    String of(String source) {
        return source.substring(begin, end);
    }
}
