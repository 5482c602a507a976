package io.github.parley4j.extract.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Joins lines to paragraphs. News comes with a paragraph on a line, or broken at a fixed width; the second shows by lines
 * that go on in lower case.
 */
final class Paragraphs {
    private static final int SHORTEST_BROKEN_LINE = 40;

    private Paragraphs() {}

    /**
     * The paragraphs of a text.
     *
     * @param source the article's text
     * @param lines its lines
     * @param alone tells a line that is never joined to another
     */
    static List<Span> of(String source, List<Line> lines, Predicate<Span> alone) {
        boolean broken = isBrokenAtFixedWidth(source, lines);
        int width = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
        List<Span> paragraphs = new ArrayList<>();
        boolean previousAlone = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean lineAlone = !(i > 0 && goesOn(source, lines.get(i - 1), line)) && alone.test(line.span());
            boolean joins =
                    i > 0 && !lineAlone && !previousAlone && joins(source, lines.get(i - 1), line, broken ? width : 0);
            if (joins) {
                int last = paragraphs.size() - 1;
                paragraphs.set(
                        last, new Span(paragraphs.get(last).begin(), line.span().end()));
            } else {
                paragraphs.add(line.span());
            }
            previousAlone = lineAlone;
        }
        return paragraphs;
    }

    private static boolean joins(String source, Line above, Line line, int width) {
        if (line.blankBefore() || width == 0) {
            return goesOn(source, above, line);
        }
        boolean newByIndent = line.indented() && !above.indented();
        boolean newByShortLine =
                Line.stops(source, above.span()) && above.span().length() * 5 < width * 3;
        return goesOn(source, above, line) || (!newByIndent && !newByShortLine);
    }

    /** Whether a line goes on in the middle of a sentence. */
    private static boolean goesOn(String source, Line above, Line line) {
        return !line.blankBefore() && !Line.stops(source, above.span()) && beginsLowerCase(source, line.span());
    }

    private static boolean isBrokenAtFixedWidth(String source, List<Line> lines) {
        int breaks = 0;
        int inSentence = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            if (!lines.get(i).blankBefore() && above.span().length() >= SHORTEST_BROKEN_LINE) {
                breaks++;
                inSentence += goesOn(source, above, lines.get(i)) ? 1 : 0;
            }
        }
        return inSentence >= 3 && inSentence * 3 >= breaks;
    }

    private static boolean beginsLowerCase(String source, Span span) {
        return Character.isLowerCase(source.codePointAt(span.begin()));
    }
}
