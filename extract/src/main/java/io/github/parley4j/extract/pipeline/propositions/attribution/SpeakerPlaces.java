package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Obligations;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Small questions about where a speaker stands beside what he says. */
final class SpeakerPlaces {
    private SpeakerPlaces() {}

    /** "quoted the minister as saying": the noun before "as". */
    static @Nullable Phrase quoted(Reading reading, VerbGroup saying) {
        boolean as = saying.from() > 1
                && saying.form() == VerbGroup.Form.GERUND
                && reading.token(saying.from() - 1).norm().equals("as");
        Phrase noun = as ? reading.phraseAt(saying.from() - 2) : null;
        return noun != null && noun.is(Phrase.Kind.NOUN) ? noun : null;
    }

    /** Whether a speaker with "its" stands behind what he says: "The North will halt its tests, its leader said". */
    static boolean trails(Reading reading, int head, Clause said) {
        Phrase noun = reading.phraseAt(head);
        return noun != null
                && noun.from() >= said.to()
                && reading.token(noun.from()).tag().equals("PRP$")
                && !(said.verb() != null && Obligations.obliges(reading, said.verb()))
                && !reading.token(noun.from()).norm().equals("our");
    }

    /** "If they leave, [the general said], his men will too": the words of speech between a condition and a clause. */
    static @Nullable Clause between(Reading reading, Clause clause) {
        Clause before = clause.continues();
        Predicate report = before == null || before.verb() == null
                ? null
                : reading.predicateAt(before.verb().head());
        boolean inserted = before != null
                && before.verb() != null
                && report != null
                && report.stance() == Stance.SAY
                && report.frame().equals("none")
                && before.verb().to() < clause.from()
                && reading.token(before.verb().to()).norm().equals(",");
        return inserted && before != null && opensWithCondition(reading, before) ? before : null;
    }

    private static boolean opensWithCondition(Reading reading, Clause report) {
        return reading.clauses().stream()
                .anyMatch(clause -> clause.kind() == Clause.Kind.SUBORDINATE
                        && clause.parent() == report
                        && clause.from() == report.from());
    }
}
