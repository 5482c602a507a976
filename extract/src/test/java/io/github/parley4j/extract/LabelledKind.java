package io.github.parley4j.extract;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Threat;
import java.util.Arrays;

/**
 * A kind of position as the labelled sentences know it. A label of {@code near} says neither that there is such a
 * position nor that there is none: protesters make demands, a supporter backs a deal, and to give in is often to agree.
 */
enum LabelledKind {
    DEMAND("DEMAND REQUEST", "PROTEST"),
    REJECTION("REJECT", "DISAPPROVE ACCUSE"),
    THREAT("THREATEN", "SANCTION COERCE"),
    AGREEMENT("AGREE", "YIELD CONCEDE RETREAT SUPPORT COOPERATE");

    private final String labels;
    private final String near;

    LabelledKind(String labels, String near) {
        this.labels = labels;
        this.near = near;
    }

    boolean labels(LabelledSentence sentence) {
        return has(labels, sentence);
    }

    boolean isNear(LabelledSentence sentence) {
        return has(near, sentence);
    }

    private static boolean has(String labels, LabelledSentence sentence) {
        return Arrays.asList(labels.split(" ", -1)).contains(sentence.label());
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
