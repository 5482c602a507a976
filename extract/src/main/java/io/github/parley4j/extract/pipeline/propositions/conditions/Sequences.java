package io.github.parley4j.extract.pipeline.propositions.conditions;

import io.github.parley4j.extract.lexicon.Connective.Sense;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.Candidate;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.Proposition.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins what must come first to what is promised for afterwards: "First they must withdraw, then we will disarm". */
public final class Sequences {
    /** How far behind the beginning of its clause, or before its verb, the word of order stands. */
    private static final int NEAR = 3;

    private Sequences() {}

    public static List<Candidate> join(Reading reading, List<Candidate> candidates) {
        List<Candidate> joined = new ArrayList<>(candidates);
        for (Candidate first : candidates) {
            Candidate then = opens(reading, first, "first") ? next(reading, first, candidates) : null;
            if (first.proposition().kind() == Kind.DEMAND && then != null) {
                Proposition wanted = first.proposition();
                Proposition promised = then.proposition();
                joined.remove(then);
                joined.set(
                        joined.indexOf(first),
                        first.with(wanted.as(
                                Kind.PRECONDITION,
                                promised.contents(),
                                wanted.contents(),
                                Sense.UNTIL,
                                promised.to(),
                                wanted.rule() + " + first then")));
            }
        }
        return joined;
    }

    /** What the same side promises behind "then". */
    private static @Nullable Candidate next(Reading reading, Candidate first, List<Candidate> candidates) {
        for (Candidate other : candidates) {
            Kind kind = other.proposition().kind();
            boolean gives = kind == Kind.PROPOSAL || kind == Kind.COMMITMENT || kind == Kind.ACCEPTANCE;
            if (gives
                    && other.begin() >= first.end()
                    && other.proposition().holders().equals(first.proposition().holders())
                    && opens(reading, other, "then")) {
                return other;
            }
        }
        return null;
    }

    private static boolean opens(Reading reading, Candidate candidate, String word) {
        Clause clause = candidate.clause();
        int from = Math.max(0, clause.from() - NEAR);
        int to = Math.min(clause.from() + NEAR, candidate.begin());
        for (int i = from; i < to; i++) {
            if (reading.token(i).norm().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
