package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.extract.pipeline.text.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells who speaks in the turns of a transcript: whom the label names, or else the one who is interviewed. */
final class TurnSpeakers {
    private final Text text;
    private final Referents referents;
    private final Map<Integer, Optional<Source>> labels = new HashMap<>();

    TurnSpeakers(Text text, Referents referents) {
        this.text = text;
        this.referents = referents;
    }

    /** Whoever speaks in a sentence; null outside of turns, in questions, and when it is nobody known. */
    @Nullable
    Source of(int sentence) {
        Turn turn = text.turn(sentence);
        if (turn == null || turn.asks()) {
            return null;
        }
        return labels.computeIfAbsent(turn.label(), label -> Optional.ofNullable(find(label)))
                .orElse(null);
    }

    private @Nullable Source find(int label) {
        if (label >= 0) {
            return best(label);
        }
        for (int i = text.turns().get(0).from() - 1; i >= 0; i--) {
            Source source = best(i);
            if (source != null && source.person() != null && source.party() != null) {
                return source;
            }
        }
        return null;
    }

    /** The first person of a sentence, or else its first party. */
    private @Nullable Source best(int sentence) {
        Source best = null;
        List<Token> tokens = text.sentences().get(sentence).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            for (Referent referent : referents.at(sentence, i)) {
                Source source = new Source(
                        referent.party(),
                        referent.person(),
                        referent.words(),
                        referent.person() == null ? Source.Kind.PARTY : Source.Kind.NAMED,
                        true);
                if (referent.person() != null) {
                    return source;
                }
                best = best == null && !referent.outlet() ? source : best;
            }
        }
        return best;
    }
}
