package io.github.parley4j.extract.pipeline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the article that is not blank, without the space at its ends.
 *
 * @param span its words
 * @param blankBefore whether a blank line stands above it, or nothing
 * @param indented whether it begins further right than by one space
 */
record Line(Span span, boolean blankBefore, boolean indented) {
    static List<Line> of(String source) {
        List<Line> lines = new ArrayList<>();
        boolean blank = true;
        int begin = 0;
        for (int i = 0; i <= source.length(); i++) {
            if (i < source.length() && !Characters.isLineBreak(source.charAt(i))) {
                continue;
            }
            Span words = new Span(begin, i).strip(source);
            if (words.length() > 0) {
                lines.add(new Line(words, blank, words.begin() - begin > 1));
            }
            blank = words.length() == 0;
            if (i + 1 < source.length() && source.charAt(i) == '\r' && source.charAt(i + 1) == '\n') {
                i++;
            }
            begin = i + 1;
        }
        return lines;
    }

    /** Whether the line ends as a sentence does, with or without closing quotes and brackets. */
    static boolean stops(String source, Span span) {
        for (int i = span.end() - 1; i >= span.begin(); i--) {
            char c = source.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == 0x2026) {
                return true;
            }
            if (!Characters.isDoubleQuote(c) && !Characters.isApostrophe(c) && !Characters.isClosingBracket(c)) {
                return false;
            }
        }
        return false;
    }
}
