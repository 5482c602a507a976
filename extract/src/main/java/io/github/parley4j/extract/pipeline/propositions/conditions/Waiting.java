package io.github.parley4j.extract.pipeline.propositions.conditions;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Connective;
import io.github.parley4j.extract.lexicon.Connective.Sense;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Modality;
import io.github.parley4j.extract.pipeline.clauses.Obligations;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.propositions.Candidate;
import io.github.parley4j.extract.pipeline.propositions.Regions;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import java.util.List;
import java.util.Set;

/** Tells whether what a clause says waits for what its connective governs, though no word of it takes a stance. */
final class Waiting {
    private static final Set<String> CONTINUING = ClosedClasses.words("continuing-verbs");
    private static final Set<String> ANNOUNCING = ClosedClasses.words("future-modals");
    private static final Set<String> GRANTING = ClosedClasses.words("granting-modals");
    private static final Set<String> NEEDING = ClosedClasses.words("needing-verbs");
    private static final Set<String> DELAYING = ClosedClasses.words("delaying-verbs");

    private Waiting() {}

    /** "the hostages would be held until …": if it harms, the end of it waits. */
    static boolean mayLast(VerbGroup verb, Connective.Found connective, boolean spoken) {
        boolean present = verb.modal().isEmpty() && !verb.past();
        return connective.sense() == Sense.UNTIL && (ANNOUNCING.contains(verb.modal()) || (present && spoken));
    }

    /** "the release would have to wait until …", "was put off until …". */
    static boolean isDelay(Reading reading, VerbGroup verb, Connective.Found connective) {
        return reading.tokens().subList(verb.from(), Math.max(verb.to(), connective.from())).stream()
                .anyMatch(token -> DELAYING.contains(token.lemma()));
    }

    static boolean putsOff(Reading reading, Candidate candidate, Connective.Found connective) {
        VerbGroup verb = candidate.clause().verb();
        return connective.sense() == Sense.UNTIL && verb != null && isDelay(reading, verb, connective);
    }

    /** "but not before …", "but not while …". */
    static boolean notWithout(Connective.Found connective) {
        return connective.connective().words().contains("not");
    }

    /** "the gates would be opened if the sanctions were lifted": what somebody would give, said by a side. */
    static boolean isGranted(VerbGroup verb, Connective.Found connective, List<Content> held, List<Content> governed) {
        return connective.sense() == Sense.IF
                && GRANTING.contains(verb.modal())
                && !held.isEmpty()
                && held.stream().allMatch(content -> content.valence() == Valence.GIVE)
                && governed.stream().noneMatch(content -> content.valence() == Valence.HARM);
    }

    /** "must lift it before …", "needs a truce before …". */
    static boolean mustBe(Reading reading, VerbGroup verb) {
        return Obligations.obliges(reading, verb)
                || (verb.modal().isEmpty()
                        && NEEDING.contains(reading.token(verb.head()).lemma()));
    }

    static boolean waits(Reading reading, Clause main, VerbGroup verb, Connective.Found connective) {
        boolean negative =
                verb.negated() || Modality.noObject(reading, verb) || Modality.negativeSubject(reading, main, verb);
        boolean possible =
                Set.of("can", "could", "will", "would", "may", "must", "should").contains(verb.modal());
        return switch (connective.sense()) {
            case UNLESS -> negative || notWithout(connective);
            case WHILE -> negative || notWithout(connective) || (possible && connective.to() - connective.from() > 1);
            case UNTIL ->
                negative
                        || notWithout(connective)
                        || (possible
                                && CONTINUING.contains(
                                        reading.token(verb.head()).lemma()))
                        || isDelay(reading, verb, connective);
            case BEFORE -> (negative && possible) || mustBe(reading, verb);
            case ONLY_IF -> true;
            case AFTER ->
                (possible && orders(reading, main, connective)) || verb.modal().equals("must");
            case IF ->
                possible
                        && (connective.to() - connective.from() > 1
                                || verb.modal().equals("will"));
            default -> false;
        };
    }

    /** "once", "only after"; plain "after" when what comes later is still to come; "when" only tells a time. */
    static boolean orders(Reading reading, Clause main, Connective.Found connective) {
        String name = connective.connective().name();
        boolean announced = main.verb() != null && !main.verb().modal().isEmpty();
        boolean clause = Regions.openedBy(reading, connective) != null;
        return !name.equals("when") && (!name.equals("after") || (announced && clause));
    }
}
