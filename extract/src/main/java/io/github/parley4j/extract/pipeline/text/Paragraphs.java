package io.github.parley4j.extract.pipeline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Joins lines to paragraphs. News comes with a paragraph on a line, or broken at a fixed width; the second shows by lines
 * that go on in lower case.
 */
final class Paragraphs {
    private static final int SHORTEST_BROKEN_LINE = 40;
    private static final int WIDEST_BROKEN_LINE = 100;

    private Paragraphs() {}

    /**
     * The paragraphs of a text.
     *
     * @param source the article's text
     * @param lines its lines
     * @param alone tells a line that is never joined to another
     * @param begins tells a line with which a paragraph begins
     */
    static List<Span> of(String source, List<Line> lines, Predicate<Span> alone, Predicate<Span> begins) {
        int width = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
        boolean broken = isBrokenAtFixedWidth(source, lines, width);
        int shortest = broken ? 1 : SHORTEST_BROKEN_LINE;
        List<Span> paragraphs = new ArrayList<>();
        boolean previousAlone = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean lineAlone = !(i > 0 && goesOn(source, lines.get(i - 1), line, shortest)) && alone.test(line.span());
            boolean joins = i > 0
                    && !lineAlone
                    && !previousAlone
                    && joins(source, lines.get(i - 1), line, broken ? width : 0)
                    && !begins.test(line.span());
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
            return goesOn(source, above, line, SHORTEST_BROKEN_LINE);
        }
        boolean newByIndent = line.indented() && !above.indented();
        boolean newByShortLine =
                Line.stops(source, above.span()) && above.span().length() * 5 < width * 3;
        return goesOn(source, above, line, 1) || (!newByIndent && !newByShortLine);
    }

    /** Whether a line goes on in the middle of a sentence that a line of at least the shortest length began. */
    private static boolean goesOn(String source, Line above, Line line, int shortest) {
        return !line.blankBefore()
                && above.span().length() >= shortest
                && !Line.stops(source, above.span())
                && beginsLowerCase(source, line.span());
    }

    private static boolean isBrokenAtFixedWidth(String source, List<Line> lines, int width) {
        int breaks = 0;
        int unstopped = 0;
        int inSentence = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            if (!lines.get(i).blankBefore() && above.span().length() >= SHORTEST_BROKEN_LINE) {
                breaks++;
                unstopped += Line.stops(source, above.span()) ? 0 : 1;
                inSentence += goesOn(source, above, lines.get(i), SHORTEST_BROKEN_LINE) ? 1 : 0;
            }
        }
        boolean narrow = width <= WIDEST_BROKEN_LINE && unstopped >= 3 && unstopped * 2 >= breaks;
        return narrow || (inSentence >= 3 && inSentence * 3 >= breaks);
    }

    private static boolean beginsLowerCase(String source, Span span) {
        return Character.isLowerCase(source.codePointAt(span.begin()));
    }
}
