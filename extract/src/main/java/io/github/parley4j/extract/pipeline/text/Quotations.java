package io.github.parley4j.extract.pipeline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which marks open and close quotations, paragraph by paragraph, in one pass. A quotation that is not closed ends
 * with its paragraph, unless the next paragraph opens with a mark of the same kind: then it runs on.
 */
public final class Quotations {
    /** What a mark turned out to be. */
    enum Role {
        OPEN,
        CLOSE
    }

    /** A mark and its role; marks that are none (apostrophes, strays in a word) are not listed. */
    public record Placed(Mark mark, Role role) {}

    private static final Set<String> SUBJECTS =
            Set.of("i", "we", "you", "he", "she", "they", "it", "this", "that", "there", "no", "yes", "not");

    private final String source;
    private final List<Quote> quotes = new ArrayList<>();
    private @Nullable Mark outer;
    private @Nullable Mark inner;
    private boolean running;
    private int lastEnd;

    public Quotations(String source) {
        this.source = source;
    }

    /** Reads the next paragraph, with the notes in brackets that stand in it. */
    public List<Placed> read(Span paragraph, List<Asides.Aside> asides) {
        List<Mark> marks = Marks.in(source, paragraph, asides);
        beginParagraph(paragraph, marks);
        boolean[] closes = laterClosers(marks);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Role role = mark.single() ? single(mark, closes[i]) : doubled(mark, paragraph, placed.isEmpty());
            if (role != null) {
                placed.add(new Placed(mark, role));
            }
        }
        lastEnd = paragraph.end();
        return placed;
    }

    /** The quotations of all paragraphs read; none may be read after this. */
    public List<Quote> finish() {
        closeOuter(lastEnd);
        return quotes;
    }

    private void beginParagraph(Span paragraph, List<Mark> marks) {
        inner = null;
        running = false;
        if (outer == null) {
            return;
        }
        Mark first = marks.isEmpty() ? null : marks.get(0);
        running =
                first != null && first.at() == paragraph.begin() && first.canOpen() && first.single() == outer.single();
        if (!running) {
            closeOuter(lastEnd);
        }
    }

    /** For each mark, whether a single mark further on closes what it opens, and does so before another opens. */
    private static boolean[] laterClosers(List<Mark> marks) {
        boolean[] closes = new boolean[marks.size()];
        boolean ahead = false;
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            closes[i] = ahead;
            if (mark.single() && mark.canClose()) {
                ahead = true;
            } else if (mark.single() && mark.canOpen()) {
                ahead = false;
            }
        }
        return closes;
    }

    private @Nullable Role doubled(Mark mark, Span paragraph, boolean first) {
        boolean open = isOpen(false);
        if (running && mark.at() == paragraph.begin()) {
            return Role.OPEN;
        }
        if (open && mark.canClose()) {
            close(false, mark.at());
            return Role.CLOSE;
        }
        if (mark.canOpen()) {
            if (outer != null && !outer.single()) {
                return Role.OPEN;
            }
            open(mark);
            return Role.OPEN;
        }
        if (!open && first && mark.at() > paragraph.begin() && isPause(source.charAt(mark.at() - 1))) {
            add(paragraph.begin(), mark.at());
        }
        return Role.CLOSE;
    }

    private @Nullable Role single(Mark mark, boolean closesLater) {
        boolean open = isOpen(true);
        if (running && outer != null && outer.single() && mark.canOpen()) {
            running = false;
            return Role.OPEN;
        }
        if (open && mark.canClose() && !(mark.possessive() && closesLater)) {
            close(true, mark.at());
            return Role.CLOSE;
        }
        if (!open && mark.canOpen() && (closesLater || mark.sure())) {
            open(mark);
            return Role.OPEN;
        }
        return null;
    }

    private boolean isOpen(boolean single) {
        return (outer != null && outer.single() == single) || (inner != null && inner.single() == single);
    }

    private static boolean isPause(char c) {
        return c == ',' || c == '.' || c == '!' || c == '?' || c == 0x2026;
    }

    private void open(Mark mark) {
        if (outer == null) {
            outer = mark;
        } else {
            inner = mark;
        }
    }

    private void close(boolean single, int end) {
        if (inner != null && inner.single() == single) {
            inner = null;
        } else {
            closeOuter(end);
        }
    }

    private void closeOuter(int end) {
        if (outer != null) {
            add(outer.end(), end);
        }
        outer = null;
        inner = null;
        running = false;
    }

    private void add(int begin, int end) {
        Span words = new Span(begin, Math.max(begin, end)).strip(source);
        if (words.length() > 0) {
            quotes.add(new Quote(words.begin(), words.end(), isScare(words)));
        }
    }

    private boolean isScare(Span words) {
        if (words.length() > 60 || Line.stops(source, words)) {
            return false;
        }
        String[] parts = words.of(source).toLowerCase(Locale.ROOT).strip().split("[\\s\\p{Cntrl}]+", 4);
        if (parts.length >= 3) {
            return false;
        }
        for (String part : parts) {
            String word = Characters.normal(part);
            int apostrophe = word.indexOf('\'');
            if (SUBJECTS.contains(apostrophe < 0 ? word : word.substring(0, apostrophe))) {
                return false;
            }
        }
        return true;
    }
}
