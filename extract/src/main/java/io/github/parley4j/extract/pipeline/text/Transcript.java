package io.github.parley4j.extract.pipeline.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts the labels of speakers from what they say. A text is a transcript when labels recur in it or stand where its body
 * begins; then a turn runs to the next label. In other texts a label counts only with a title, and for its paragraph.
 */
final class Transcript {
    private static final int FEWEST = 3;

    private final String source;
    private final List<Span> paragraphs = new ArrayList<>();
    private final BitSet headings = new BitSet();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Span> dropped = new ArrayList<>();
    private final Map<String, SpeakerLabel.Use> asking = new HashMap<>();
    private boolean whole;
    private boolean answered;
    private int speaker = -1;

    private Transcript(String source) {
        this.source = source;
    }

    /** The same paragraphs, the labels of speakers parted from them, as headings. */
    static Transcript of(String source, List<Span> paragraphs, BitSet headings) {
        Transcript transcript = new Transcript(source);
        transcript.read(paragraphs, headings);
        return transcript;
    }

    List<Span> paragraphs() {
        return paragraphs;
    }

    BitSet headings() {
        return headings;
    }

    /** Who speaks in which paragraphs; labels are paragraphs too. */
    List<Turn> turns() {
        return turns;
    }

    /** Labels that name nobody: "Q:". */
    List<Span> dropped() {
        return dropped;
    }

    private void read(List<Span> all, BitSet titles) {
        List<@Nullable SpeakerLabel> labels = labels(all, titles);
        int from = 0;
        SpeakerLabel open = null;
        int named = -1;
        for (int i = 0; i < all.size(); i++) {
            SpeakerLabel label = labels.get(i);
            boolean ends = label != null || !whole;
            if (ends && open != null) {
                close(open, named, from);
                open = null;
            }
            int begin = all.get(i).begin();
            if (label != null) {
                open = label;
                named = name(label);
                from = paragraphs.size();
                begin = label.end();
            }
            Span words = new Span(begin, all.get(i).end()).strip(source);
            if (words.length() > 0) {
                headings.set(paragraphs.size(), label == null && titles.get(i));
                paragraphs.add(words);
            }
        }
        if (open != null) {
            close(open, named, from);
        }
    }

    /** Keeps who is named by a label; its place among the paragraphs, or of who answers. */
    private int name(SpeakerLabel label) {
        if (use(label) == SpeakerLabel.Use.SPEECH) {
            headings.set(paragraphs.size());
            paragraphs.add(label.name());
            speaker = paragraphs.size() - 1;
            return speaker;
        }
        dropped.add(label.name());
        return use(label) == SpeakerLabel.Use.ANSWER ? speaker : -1;
    }

    private void close(SpeakerLabel label, int named, int from) {
        boolean asks = use(label) == SpeakerLabel.Use.QUESTION;
        int to = asks && !answered ? Math.min(from + 1, paragraphs.size()) : paragraphs.size();
        if (to > from) {
            turns.add(new Turn(asks, named, from, to));
        }
        if (to < paragraphs.size()) {
            turns.add(new Turn(false, -1, to, paragraphs.size()));
        }
    }

    /** What a speaker does: whoever was once called a host or reporter asks under the bare name too. */
    private SpeakerLabel.Use use(SpeakerLabel label) {
        return asking.getOrDefault(label.key(), label.use());
    }

    private List<@Nullable SpeakerLabel> labels(List<Span> all, BitSet titles) {
        List<@Nullable SpeakerLabel> labels = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int count = 0;
        boolean known = false;
        int body = titles.nextClearBit(0);
        for (int i = 0; i < all.size(); i++) {
            SpeakerLabel label = SpeakerLabel.of(source, all.get(i));
            boolean title =
                    label != null && i < body && label.end() < all.get(i).end();
            label = title ? null : label;
            labels.add(label);
            if (label != null) {
                count++;
                known |= label.sure() || !keys.add(label.key());
                whole |= i == body && label.sure();
                if (label.use() == SpeakerLabel.Use.QUESTION) {
                    asking.put(label.key(), label.use());
                } else {
                    answered = true;
                }
            }
        }
        whole |= count >= FEWEST && known;
        if (!whole) {
            labels.replaceAll(
                    label -> label != null && label.sure() && label.use() == SpeakerLabel.Use.SPEECH ? label : null);
        }
        return labels;
    }
}
