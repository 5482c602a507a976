package io.github.parley4j.extract.pipeline.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The story on a page: its paragraphs without furniture, datelines and credits, and which of them are headings.
 *
 * @param paragraphs the kept stretches, in order
 * @param headings for each, whether it is a headline or a heading inside the body
 * @param dropped what was left out, in order
 * @param turns who speaks in which paragraphs, where the story is a transcript
 */
public record Story(List<Span> paragraphs, BitSet headings, List<int[]> dropped, List<Turn> turns) {
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_HEADING = 70;
    private static final int DATELINES_TRIED = 6;
    private static final int CREDITS_TRIED = 3;

    public static Story of(String source) {
        Furniture shapes = new Furniture(source);
        List<Span> all =
                Paragraphs.of(source, Line.of(source), shapes::matches, line -> SpeakerLabel.begins(source, line));
        BitSet furniture = shapes.in(all);
        List<Span> kept = new ArrayList<>();
        List<int[]> dropped = new ArrayList<>();
        BitSet headings = new BitSet();
        int body = firstOfBody(source, all, furniture);
        int datelines = 0;
        int lastThree = lastKept(furniture, all.size(), CREDITS_TRIED);
        for (int i = 0; i < all.size(); i++) {
            Span whole = all.get(i);
            if (furniture.get(i)) {
                dropped.add(new int[] {whole.begin(), whole.end()});
                continue;
            }
            Span paragraph = new Span(Lead.end(source, whole), whole.end());
            if (paragraph.begin() > whole.begin()) {
                dropped.add(new int[] {whole.begin(), paragraph.begin()});
            }
            int begin = datelines < DATELINES_TRIED ? Dateline.end(source, paragraph) : paragraph.begin();
            datelines++;
            if (begin > paragraph.begin()) {
                dropped.add(new int[] {paragraph.begin(), begin});
                datelines = DATELINES_TRIED;
            }
            int end = i >= lastThree ? Credit.begin(source, paragraph) : paragraph.end();
            Span words = new Span(begin, unmarked(source, begin, end)).strip(source);
            if (words.length() == 0) {
                if (begin < paragraph.end()) {
                    dropped.add(new int[] {begin, paragraph.end()});
                }
                continue;
            }
            if (i < body || (i > body && isHeading(source, words))) {
                headings.set(kept.size());
            }
            kept.add(words);
            if (words.end() < paragraph.end()) {
                dropped.add(new int[] {words.end(), paragraph.end()});
            }
        }
        Transcript transcript = Transcript.of(source, kept, headings);
        transcript.dropped().forEach(label -> dropped.add(new int[] {label.begin(), label.end()}));
        dropped.sort(Comparator.comparingInt(span -> span[0]));
        return new Story(transcript.paragraphs(), transcript.headings(), dropped, transcript.turns());
    }

    /** Where a line ends before the marks that wires put behind headlines and bylines: PORT IS SHUT< */
    private static int unmarked(String source, int begin, int end) {
        int last = Math.max(begin, end);
        while (last > begin && (source.charAt(last - 1) == '=' || source.charAt(last - 1) == '<')) {
            last--;
        }
        return last;
    }

    /** The first kept paragraph that ends like a sentence, is too long for a headline or begins with a dateline. */
    private static int firstOfBody(String source, List<Span> all, BitSet furniture) {
        for (int i = furniture.nextClearBit(0); i < all.size(); i = furniture.nextClearBit(i + 1)) {
            Span paragraph = all.get(i);
            if (isStopped(source, paragraph)
                    || paragraph.length() > LONGEST_HEADLINE
                    || Dateline.end(source, paragraph) > paragraph.begin()) {
                return i;
            }
        }
        return furniture.nextClearBit(0);
    }

    /** Whether a line ends as a sentence does; in a short one the stop of a last U.S. is not taken for that. */
    private static boolean isStopped(String source, Span line) {
        if (!Line.stops(source, line) || line.length() > LONGEST_HEADLINE / 2) {
            return Line.stops(source, line);
        }
        String words = line.of(source);
        return !Abbreviations.isAcronym(words.substring(words.lastIndexOf(' ') + 1, words.length() - 1));
    }

    /** The index of the last kept paragraph but some. */
    private static int lastKept(BitSet furniture, int size, int count) {
        int last = size;
        for (int i = 0; i < count && last >= 0; i++) {
            last = furniture.previousClearBit(last - 1);
        }
        return last;
    }

    private static boolean isHeading(String source, Span words) {
        char last = source.charAt(words.end() - 1);
        return words.length() <= LONGEST_HEADING
                && !Line.stops(source, words)
                && (Characters.isWord(last) || Characters.isDoubleQuote(last) || Characters.isApostrophe(last))
                && Character.isUpperCase(firstLetter(source, words));
    }

    private static int firstLetter(String source, Span words) {
        return words.of(source)
                .codePoints()
                .filter(Character::isLetter)
                .findFirst()
                .orElse(' ');
    }
}
