package io.github.parley4j.extract.pipeline.propositions.stances;

import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Obligations;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.propositions.Candidate;
import java.util.List;

/** Tells where a clause is not read by its modal: a stance word has read it, or it is denied or only guessed. */
final class ModalClauses {
    private ModalClauses() {}

    /** "would not be averse to talks": what somebody is said to be like is read with the adjective. */
    static boolean describes(Reading reading, VerbGroup verb) {
        return reading.token(verb.head()).lemma().equals("be")
                && reading.predicates().stream()
                        .anyMatch(predicate -> !predicate.isVerb()
                                && !predicate.isNoun()
                                && !predicate.frame().equals("none")
                                && predicate.from() >= verb.to()
                                && predicate.from() <= verb.to() + 1);
    }

    /** "would have no objection to it": the object has been read as a stance. */
    static boolean hasStance(Reading reading, VerbGroup verb, List<Candidate> taken) {
        Phrase object = reading.phraseAt(verb.to());
        return object != null
                && object.is(Phrase.Kind.NOUN)
                && taken.stream()
                        .anyMatch(candidate -> candidate.begin() >= object.from() && candidate.begin() < object.to());
    }

    static boolean usable(Reading reading, VerbGroup verb) {
        Predicate predicate = reading.predicateAt(verb.head());
        return predicate == null || Obligations.obliges(reading, verb) || NoStance.isReport(reading, predicate);
    }

    /** "denied that it would", "fears that it will": what the clause says is not so, or only guessed. */
    static boolean isDenied(Reading reading, Clause clause) {
        return reading.predicates().stream()
                .filter(predicate -> predicate.frame().equals("that"))
                .anyMatch(predicate -> predicate.stance() == Stance.DENY
                        ? predicate.head() < clause.from() && clause.within(reading.clauseAt(predicate.head()))
                        : predicate.stance() == Stance.EXPECT
                                && !predicate.isVerb()
                                && predicate.to() == clause.from());
    }
}
