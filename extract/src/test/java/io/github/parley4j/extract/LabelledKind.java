package io.github.parley4j.extract;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Threat;
import java.util.Set;

/**
 * A kind of position as the labelled sentences know it. A label of {@code near} says neither that there is such a
 * position nor that there is none: protesters make demands, a supporter backs a deal, and to give in is often to agree.
 */
enum LabelledKind {
    DEMAND(Set.of("DEMAND", "REQUEST"), Set.of("PROTEST")),
    REJECTION(Set.of("REJECT"), Set.of("DISAPPROVE", "ACCUSE")),
    THREAT(Set.of("THREATEN"), Set.of("SANCTION", "COERCE")),
    AGREEMENT(Set.of("AGREE"), Set.of("YIELD", "CONCEDE", "RETREAT", "SUPPORT", "COOPERATE"));

    private final Set<String> labels;
    private final Set<String> near;

    LabelledKind(Set<String> labels, Set<String> near) {
        this.labels = labels;
        this.near = near;
    }

    boolean labels(LabelledSentence sentence) {
        return labels.contains(sentence.label());
    }

    boolean isNear(LabelledSentence sentence) {
        return near.contains(sentence.label());
    }

    /** Whether an act is of this kind; dependencies are of none, PLOVER has no word for them. */
    boolean is(Act act) {
        return switch (this) {
            case DEMAND -> act instanceof Demand;
            case REJECTION -> act instanceof Response response && response.kind() == Response.Kind.REJECT;
            case THREAT -> act instanceof Threat;
            case AGREEMENT ->
                act instanceof Proposal
                        || act instanceof Commitment
                        || (act instanceof Response response && response.kind() != Response.Kind.REJECT);
        };
    }
}
