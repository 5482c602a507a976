package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.lexicon.StanceWord;
import io.github.parley4j.extract.lexicon.Stances;
import io.github.parley4j.extract.pipeline.text.Token;

/** Knows verbs that report what somebody says, and where they stand beside it. */
public final class Reports {
    private final Stances stances;

    public Reports(Stances stances) {
        this.stances = stances;
    }

    /** "The hostages, Israel said, must be freed": the report stands inside what it reports. */
    public boolean isInserted(Reading reading, Clause clause, Clause parent) {
        return clause.verb != null
                && parent.verb != null
                && clause.from <= parent.verb.from()
                && parent.verb.to() <= clause.verb.from()
                && reports(reading, parent.verb.head());
    }

    /** The reporting verb right before a clause; -1 when there is none. */
    public int before(Reading reading, int from, int limit) {
        for (int i = from - 1; i >= Math.max(limit, from - 7); i--) {
            Token token = reading.token(i);
            if (token.tag().startsWith("VB")) {
                return reports(reading, i) ? i : -1;
            }
        }
        return -1;
    }

    /** A reporting verb, or one with its particle: "pointed out", "made clear". */
    public boolean reports(Reading reading, int at) {
        Token token = reading.token(at);
        if (token.lemma().equals("accord")) {
            return false;
        }
        Predicate longer = reading.predicateAt(at);
        if (longer != null && longer.to() - longer.from() > 1) {
            return longer.stance().reports();
        }
        return stances.verb(token.lemma())
                .map(StanceWord::stance)
                .filter(Stance::reports)
                .isPresent();
    }

    /** Whether a clause tells that somebody speaks. */
    public boolean isSaying(Reading reading, Clause clause) {
        VerbGroup verb = clause.verb;
        if (verb == null) {
            return false;
        }
        Stance stance = stances.verb(reading.token(verb.head()).lemma())
                .map(StanceWord::stance)
                .orElse(Stance.FAIL);
        boolean says = stance == Stance.SAY || stance == Stance.TELL || stance == Stance.WARN || stance == Stance.DENY;
        return says || (stance.reports() && hasComplement(reading, clause));
    }

    public static boolean hasComplement(Reading reading, Clause clause) {
        return reading.clauses().stream()
                .anyMatch(other -> other.parent == clause && other.kind == Clause.Kind.COMPLEMENT);
    }
}
