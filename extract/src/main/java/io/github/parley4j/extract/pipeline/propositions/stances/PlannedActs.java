package io.github.parley4j.extract.pipeline.propositions.stances;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.Candidate;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.Proposition.Kind;
import java.util.Set;

/** What a plan says that its side will do is offered, not yet promised: "the proposal says that it commits itself to …". */
public final class PlannedActs {
    private static final Set<String> PLANS = ClosedClasses.words("plans");

    private PlannedActs() {}

    /** The proposition, as a proposal where a plan tells of what would else be a promise. */
    public static Proposition of(Reading reading, Candidate candidate) {
        Proposition said = candidate.proposition();
        Clause above = candidate.clause().parent();
        boolean planned = said.kind() == Kind.COMMITMENT
                && above != null
                && above.subjects().stream()
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
