package io.github.parley4j.extract.pipeline.propositions.conditions;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Connective;
import io.github.parley4j.extract.lexicon.Connective.Sense;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Modality;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.propositions.Regions;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import java.util.List;
import java.util.Set;

/**
 * Tells when what somebody says he will do is a threat by its condition alone: "will publish the list unless …", "if no
 * progress is seen", "if the attacks continue". What is given, or must go on, is none.
 */
final class Ultimatums {
    private static final Set<String> OMITTING = ClosedClasses.words("omitting-verbs");
    private static final Set<String> CONTINUING = ClosedClasses.words("continuing-verbs");

    private Ultimatums() {}

    /** Whether the deed announced in a clause presses for what the connective governs. */
    static boolean presses(
            Reading reading, Clause main, List<Content> deed, Connective.Found connective, List<Content> governed) {
        VerbGroup verb = main.verb();
        boolean given = deed.stream().anyMatch(content -> content.valence() == Valence.GIVE);
        if (verb == null
                || given
                || verb.negated()
                || CONTINUING.contains(reading.token(verb.head()).lemma())) {
            return false;
        }
        return connective.sense() == Sense.UNLESS
                || (connective.sense() == Sense.IF && (isOmitted(reading, connective) || isHarm(governed)));
    }

    /** "if nothing is done", "if it fails to sign", "if there is no answer". */
    private static boolean isOmitted(Reading reading, Connective.Found connective) {
        Clause clause = Regions.openedBy(reading, connective);
        VerbGroup verb = clause == null ? null : clause.verb();
        return verb != null
                && clause != null
                && (verb.negated()
                        || OMITTING.contains(reading.token(verb.head()).lemma())
                        || clause.subjects().stream()
                                .anyMatch(head -> reading.token(head).norm().equals("nothing"))
                        || Modality.noObject(reading, verb)
                        || Modality.negativeSubject(reading, clause, verb));
    }

    private static boolean isHarm(List<Content> governed) {
        return !governed.isEmpty() && governed.stream().allMatch(content -> content.valence() == Valence.HARM);
    }
}
