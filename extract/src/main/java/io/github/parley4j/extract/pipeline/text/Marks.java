package io.github.parley4j.extract.pipeline.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the marks of a paragraph that may be quotation marks; plain apostrophes and signs of inches are left out. */
final class Marks {
    private static final List<String> CLIPPED =
            List.of("em", "til", "till", "tis", "twas", "cause", "cos", "n", "round", "bout", "cuz");

    private Marks() {}

    static List<Mark> in(String source, Span paragraph, List<Asides.Aside> asides) {
        List<Mark> marks = new ArrayList<>();
        int next = 0;
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            if (next < asides.size() && asides.get(next).span().begin() == i) {
                Asides.Aside aside = asides.get(next++);
                if (aside.use() != Asides.Use.DROP) {
                    boolean opens = aside.use() == Asides.Use.OPEN;
                    marks.add(new Mark(i, aside.span().length(), false, opens, !opens, true, false));
                }
                i = aside.span().end() - 1;
                continue;
            }
            char c = source.charAt(i);
            if (c != '"' && c != '\'' && c != '`' && c < 0x80) {
                continue;
            }
            boolean isSingle = Characters.isApostrophe(c);
            if (!isSingle && !Characters.isDoubleQuote(c)) {
                continue;
            }
            boolean isPair = (c == '`' || c == '\'') && i + 1 < paragraph.end() && source.charAt(i + 1) == c;
            Mark mark = isPair || !isSingle
                    ? doubleMark(source, paragraph, i, isPair ? 2 : 1)
                    : singleMark(source, paragraph, i);
            if (mark.canOpen() || mark.canClose()) {
                marks.add(mark);
            }
            i = mark.end() - 1;
        }
        return marks;
    }

    private static Mark doubleMark(String source, Span paragraph, int at, int length) {
        char c = source.charAt(at);
        boolean afterGap = isGap(source, paragraph, at - 1);
        boolean beforeGap = isGap(source, paragraph, at + length);
        boolean alone = afterGap && beforeGap;
        boolean touching = !afterGap && !beforeGap;
        boolean inch =
                (c == '"' || c == 0x2033) && at > paragraph.begin() && Characters.isAsciiDigit(source.charAt(at - 1));
        return switch (c) {
            case 0x201C, 0x201E, 0x201F, 0xAB, 0x2039, '`' -> new Mark(at, length, false, true, false, true, false);
            case 0x201D, 0xBB, 0x203A -> new Mark(at, length, false, false, true, true, false);
            default ->
                new Mark(
                        at,
                        length,
                        false,
                        !inch && (alone || touching || afterGap),
                        alone || touching || beforeGap,
                        at == paragraph.begin(),
                        false);
        };
    }

    private static Mark singleMark(String source, Span paragraph, int at) {
        char c = source.charAt(at);
        boolean afterGap = isGap(source, paragraph, at - 1);
        int next = at + 1 < paragraph.end() ? source.codePointAt(at + 1) : ' ';
        boolean curlyClose = c == 0x2019 || c == 0x2BC || c == 0x2032;
        boolean canOpen = afterGap
                && !curlyClose
                && !Characters.isSpace(next)
                && !isPunctuation(next)
                && !isClipped(source, paragraph, at + 1);
        boolean canClose = !afterGap && c != 0x2018 && c != '`' && !Characters.isWord(next);
        boolean speech = at == paragraph.begin() || (Character.isUpperCase(next) && isAfterColonOrComma(source, at));
        boolean possessive = canClose
                && (source.charAt(at - 1) == 's' || source.charAt(at - 1) == 'S')
                && next == ' '
                && at + 2 < paragraph.end()
                && Characters.isWord(source.charAt(at + 2));
        return new Mark(at, 1, true, canOpen, canClose, c == 0x2018 || c == '`' || speech, possessive);
    }

    private static boolean isAfterColonOrComma(String source, int at) {
        return at >= 2
                && source.charAt(at - 1) == ' '
                && (source.charAt(at - 2) == ':' || source.charAt(at - 2) == ',');
    }

    /** Whether nothing of a word stands at the offset: space, the paragraph's end, or what may stand before a mark. */
    private static boolean isGap(String source, Span paragraph, int at) {
        if (at < paragraph.begin() || at >= paragraph.end()) {
            return true;
        }
        char c = source.charAt(at);
        boolean before =
                Characters.isOpeningBracket(c) || Characters.isDash(c) || c == '/' || c == 0x201C || c == 0x2018;
        return Characters.isSpace(c) || Characters.isInvisible(c) || before;
    }

    private static boolean isPunctuation(int c) {
        return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == ')' || c == ']';
    }

    /** A word or a decade that is written with an apostrophe in front: 'til, '90s. */
    private static boolean isClipped(String source, Span paragraph, int at) {
        int end = at;
        while (end < paragraph.end() && end - at < 6 && Characters.isWord(source.charAt(end))) {
            end++;
        }
        String word = Characters.normal(source.substring(at, end));
        return CLIPPED.contains(word) || (word.length() == 3 && word.endsWith("0s"));
    }
}
