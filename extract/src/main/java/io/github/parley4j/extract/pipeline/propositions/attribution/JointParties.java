package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Finds for "they" and "the ministers" those who met: "The ministers of Chile and Peru met in Lima. They agreed …" tells
 * of both countries.
 */
public final class JointParties {
    private static final Set<String> MEETING = ClosedClasses.words("gathering-verbs");
    private static final Set<String> OFFICIALS = ClosedClasses.words("joint-nouns");
    private static final Set<String> CALLING = ClosedClasses.words("calling-verbs");

    /** How many tokens behind the verb the one who is called is named at most. */
    private static final int ADDRESSED = 6;

    private static final int NEAR = 2;
    private static final int FAR = 6;

    private final IntFunction<Reading> readings;
    private final Referents referents;

    public JointParties(IntFunction<Reading> readings, Referents referents) {
        this.readings = readings;
        this.referents = referents;
    }

    /** The parties that met shortly before and whom the word means together; empty when it means no such group. */
    List<String> of(Reading reading, int head) {
        Token token = reading.token(head);
        if (token.norm().equals("their")) {
            return ofSubject(reading, head);
        }
        boolean they = token.norm().equals("they");
        if (!they && !isGroup(reading, head)) {
            return List.of();
        }
        int sentence = reading.sentence().index();
        int reach = they ? NEAR : FAR;
        for (int i = sentence - 1; i >= Math.max(0, sentence - reach); i--) {
            Reading before = readings.apply(i);
            reach += they && reach < FAR && isTheirs(before) ? 1 : 0;
            List<String> met = met(before);
            if (!met.isEmpty()) {
                return met;
            }
            if (they && hasPluralSubject(before)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "The two men restated [their] commitment": those whom the subject means. */
    private List<String> ofSubject(Reading reading, int possessive) {
        List<Integer> subjects = reading.clauseAt(possessive).subjects();
        return subjects.size() == 1 && subjects.get(0) < possessive ? of(reading, subjects.get(0)) : List.of();
    }

    /** "the foreign ministers", without a country of their own. */
    private boolean isGroup(Reading reading, int head) {
        Phrase noun = reading.phraseAt(head);
        return noun != null
                && OFFICIALS.contains(reading.token(head).lemma())
                && reading.token(head).tag().equals("NNS")
                && reading.token(noun.from()).norm().equals("the")
                && noun.to() < reading.tokens().size()
                && !reading.token(noun.to()).norm().equals("of")
                && referents.within(reading.sentence().index(), noun.from(), head) == null;
    }

    private List<String> met(Reading reading) {
        Clause main = reading.clauses().get(0);
        VerbGroup verb = main.verb();
        if (verb == null) {
            return List.of();
        }
        String lemma = reading.token(verb.head()).lemma();
        Set<String> parties = new LinkedHashSet<>();
        if (MEETING.contains(lemma) || CALLING.contains(lemma)) {
            add(parties, reading, main.from(), verb.from(), false);
        }
        boolean named = parties.size() > 1;
        if (!named && CALLING.contains(lemma)) {
            add(
                    parties,
                    reading,
                    verb.to(),
                    Math.min(verb.to() + ADDRESSED, reading.tokens().size()),
                    true);
        }
        return parties.size() > 1 && (named || parties.size() == 2) ? List.copyOf(parties) : List.of();
    }

    /** Adds whose people a stretch names: everybody's, or only those of persons. */
    private void add(Set<String> parties, Reading reading, int from, int to, boolean persons) {
        for (int i = from; i < to; i++) {
            for (Referent referent : referents.at(reading.sentence().index(), i)) {
                if (referent.party() != null
                        && !referent.outlet()
                        && referent.form() != Mention.Form.PLACE
                        && (!persons || referent.person() != null)) {
                    parties.add(referent.party());
                }
            }
        }
    }

    private static boolean isTheirs(Reading reading) {
        return reading.clauses().get(0).subjects().stream()
                .anyMatch(head -> reading.token(head).norm().equals("they"));
    }

    private static boolean hasPluralSubject(Reading reading) {
        return reading.clauses().get(0).subjects().stream()
                .anyMatch(head ->
                        Set.of("NNS", "NNPS").contains(reading.token(head).tag()));
    }
}
