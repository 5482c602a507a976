package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.Proposition.Kind;
import java.util.Set;

/** What a plan says that its side will do is offered, not yet promised: "the proposal says that it commits itself to …". */
final class PlannedActs {
    private static final Set<String> PLANS = ClosedClasses.words("plans");

    private PlannedActs() {}

    /** The proposition, as a proposal where a plan tells of what would else be a promise. */
    static Proposition of(Reading reading, Candidate candidate) {
        Proposition said = candidate.proposition();
        Clause above = candidate.clause().parent;
        boolean planned = said.kind() == Kind.COMMITMENT
                && above != null
                && above.subjects.stream()
                        .anyMatch(head -> PLANS.contains(reading.token(head).lemma()));
        return planned
                ? said.as(
                        Kind.PROPOSAL,
                        said.contents(),
                        said.conditions(),
                        said.sense(),
                        said.to(),
                        said.rule() + " in a plan")
                : said;
    }
}
