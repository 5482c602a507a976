package io.github.parley4j.extract.pipeline.mentions.roles;

import io.github.parley4j.extract.pipeline.mentions.roles.NegotiationCues.Cue;
import io.github.parley4j.extract.pipeline.mentions.roles.NegotiationCues.Group;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts the cues of one text, to tell whether it is about a negotiation as a whole. */
public final class CueCount {
    private static final int ENOUGH = 5;

    private final NegotiationCues cues;
    private final Set<String> kinds = new TreeSet<>();
    private int strong;

    public CueCount(NegotiationCues cues) {
        this.cues = cues;
    }

    /** Counts a word; returns the cue that it is, or null. */
    public @Nullable Cue add(String key) {
        Cue found = cues.of(key);
        if (found != null) {
            strong += found.group() == Group.STRONG ? 1 : 0;
            kinds.add(found.prefix());
        }
        return found;
    }

    /** Whether the words so far show that the text is about a negotiation. */
    public boolean negotiation() {
        return 2 * strong + kinds.size() >= ENOUGH;
    }
}
