package io.github.parley4j.logic;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.model.Withdrawal;
import java.util.Optional;

/** Leaves off the words and the deadline of a simple term, where its other fields say what it is. */
final class Bare {
    private Bare() {}

    static SimpleTerm of(SimpleTerm term) {
        return isBare(term) ? term : bared(term);
    }

    private static boolean isBare(SimpleTerm term) {
        return term.text().isEmpty()
                && term.deadline().isEmpty()
                && (!(term instanceof Cessation t)
                        || (t.activity().isEmpty() && t.start().isEmpty()));
    }

    private static SimpleTerm bared(SimpleTerm term) {
        if (term instanceof Cessation t) {
            return Cessation.builder()
                    .copy(t)
                    .activity(Optional.empty())
                    .start(Optional.empty())
                    .text(Optional.empty())
                    .deadline(Optional.empty())
                    .build();
        }
        if (term instanceof Release t) {
            return Release.builder()
                    .copy(t)
                    .text(Optional.empty())
                    .deadline(Optional.empty())
                    .build();
        }
        if (term instanceof Withdrawal t) {
            return Withdrawal.builder()
                    .copy(t)
                    .text(Optional.empty())
                    .deadline(Optional.empty())
                    .build();
        }
        if (term instanceof Access t) {
            return Access.builder()
                    .copy(t)
                    .text(Optional.empty())
                    .deadline(Optional.empty())
                    .build();
        }
        if (term instanceof Transfer t) {
            return Transfer.builder()
                    .copy(t)
                    .text(Optional.empty())
                    .deadline(Optional.empty())
                    .build();
        }
        if (term instanceof Measure t) {
            return Measure.builder()
                    .copy(t)
                    .text(Optional.empty())
                    .deadline(Optional.empty())
                    .build();
        }
        if (term instanceof Process t && t.step() != Process.Step.OTHER) {
            return Process.builder()
                    .copy(t)
                    .text(Optional.empty())
                    .deadline(Optional.empty())
                    .build();
        }
        return term;
    }
}
