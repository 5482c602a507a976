package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.clauses.VerbGroups;
import io.github.parley4j.extract.pipeline.mentions.QuantityMention;
import io.github.parley4j.extract.pipeline.model.circumstances.FigureWords.Role;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.model.Quantity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is said to have happened to the people a number counts, in one sentence. Plans and refusals are no figures. */
final class FigureFinder {
    /**
     * What happened and where it stands.
     *
     * @param measure what is counted of the people
     * @param from first token of the words that show it
     * @param to token after the last
     * @param verb token of the verb, or -1
     */
    record Found(String measure, int from, int to, int verb) {}

    private static final Set<String> UNREAL = Set.of("if", "unless", "until", "whether", "once", "before");
    private static final Set<String> SUPPLEMENTS =
            Set.of("more", "others", "people", "feared", "still", "left", "remain");
    private static final Set<String> LEADING_TAGS = Set.of("DT", "PRP$", "RP");
    /** "Holds prisoner 60 troops", "took hostage 12 villagers". */
    private static final Set<String> BODIES = Set.of("body", "remains", "corpse", "coffin");

    private static final Set<String> CAPTIVE = Set.of("prisoner", "hostage", "captive");
    private static final Set<Phrase.Kind> STOPS = Set.of(Phrase.Kind.COMMA, Phrase.Kind.BREAK, Phrase.Kind.COORDINATOR);
    private static final int NEAR = 3;

    private final FigureWords words;
    private final Reading reading;

    FigureFinder(FigureWords words, Reading reading) {
        this.words = words;
        this.reading = reading;
    }

    @Nullable
    Found of(QuantityMention quantity) {
        if (isOfBodies(quantity)) {
            return null;
        }
        Found found = counted(quantity);
        found = found == null ? toll(quantity) : found;
        found = found == null ? object(quantity) : found;
        return found == null ? subject(quantity) : found;
    }

    /** "The bodies of 100 soldiers were returned": what happens to the dead is not told of the living. */
    private boolean isOfBodies(QuantityMention q) {
        boolean of = q.from() >= 2 && reading.token(q.from() - 1).norm().equals("of");
        return of && BODIES.contains(reading.token(q.from() - 2).lemma());
    }

    /** "30 deaths", "tens of thousands injured", "1,200 people killed". */
    private @Nullable Found counted(QuantityMention q) {
        if (isUnreal(reading.clauseAt(q.from()))) {
            return null;
        }
        String noun = words.measure(q.noun(), Role.COUNTED);
        noun = noun == null ? words.measure(q.noun(), Role.STATE) : noun;
        if (noun != null) {
            return new Found(noun, q.from(), q.to(), -1);
        }
        int at = q.to();
        while (at < q.to() + NEAR
                && at < size()
                && SUPPLEMENTS.contains(reading.token(at).norm())) {
            at++;
        }
        String state = at < size() && !reading.token(at).tag().equals("VBD")
                ? words.measure(reading.token(at).norm(), Role.STATE)
                : null;
        return state == null ? null : new Found(state, q.from(), at + 1, -1);
    }

    /** "The deaths of 1,200 people", "a toll of at least 30", "a population of 2 million". */
    private @Nullable Found toll(QuantityMention q) {
        boolean of = q.from() >= 2 && reading.token(q.from() - 1).norm().equals("of");
        String measure = of ? words.measure(reading.token(q.from() - 2).lemma(), Role.TOLL) : null;
        return measure == null || isUnreal(reading.clauseAt(q.from()))
                ? null
                : new Found(measure, q.from() - 2, q.to(), -1);
    }

    /** "Killed 30 people", "still holds 129 captives", "abducting about 250". */
    private @Nullable Found object(QuantityMention q) {
        int before = q.from() - 1;
        while (before > q.from() - NEAR && before >= 0 && isLeading(reading.token(before))) {
            before--;
        }
        VerbGroup verb = before < 0 || isUncounted(q) ? null : reading.verbAt(before);
        if (verb == null || verb.to() != before + 1 || (verb.passive() && !isPerfect(verb)) || !happened(verb)) {
            return null;
        }
        String measure = words.measure(reading.token(verb.head()).lemma(), Role.DONE_TO);
        return measure == null ? null : new Found(measure, start(verb), q.to(), verb.head());
    }

    /** "wounded dozens": neither how many nor of whom. */
    private static boolean isUncounted(QuantityMention q) {
        return q.noun().isEmpty() && q.quantity().hedge() == Quantity.Hedge.ORDER;
    }

    /** "Have since killed": the auxiliary stands apart. */
    private boolean isPerfect(VerbGroup verb) {
        for (int i = verb.from() - 1; i >= 0 && i >= verb.from() - NEAR; i--) {
            if (reading.token(i).lemma().equals("have")) {
                return verb.from() == verb.head();
            }
        }
        return false;
    }

    private static boolean isLeading(Token token) {
        return LEADING_TAGS.contains(token.tag()) || CAPTIVE.contains(token.norm());
    }

    /** "30 people were killed", "thousands have fled". */
    private @Nullable Found subject(QuantityMention q) {
        Phrase next = null;
        for (int at = q.to(); at < size() && at < q.to() + NEAR && next == null; at++) {
            Phrase phrase = reading.phraseAt(at);
            next = phrase != null && phrase.is(Phrase.Kind.VERB) ? phrase : null;
            if (phrase != null && STOPS.contains(phrase.kind())) {
                return null;
            }
        }
        VerbGroup verb = next == null ? null : VerbGroups.read(reading.tokens(), next.from(), next.to());
        if (verb == null || !happened(verb)) {
            return null;
        }
        boolean undergone = verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE;
        String measure = words.measure(reading.token(verb.head()).lemma(), undergone ? Role.DONE_TO : Role.DOES);
        if (measure != null) {
            return new Found(measure, q.from(), verb.to(), verb.head());
        }
        String state = verb.passive() && verb.to() < size()
                ? words.measure(reading.token(verb.to()).norm(), Role.STATE)
                : null;
        return state == null ? null : new Found(state, q.from(), verb.to() + 1, -1);
    }

    /** Whether a verb tells what was or is, not what may, shall or did not happen. */
    private boolean happened(VerbGroup verb) {
        boolean told = verb.form() != VerbGroup.Form.INFINITIVE && verb.modal().isEmpty() && !verb.negated();
        Clause clause = reading.clauseAt(verb.head());
        VerbGroup main = clause.verb();
        boolean gerund = verb.form() == VerbGroup.Form.GERUND;
        boolean underMain = !gerund || (main != null && main.modal().isEmpty() && isPast(main));
        return told && underMain && !isUnreal(clause);
    }

    private boolean isPast(VerbGroup verb) {
        return verb.past() || reading.token(verb.head()).lemma().equals("have");
    }

    private boolean isUnreal(Clause clause) {
        for (Clause outer = clause; outer != null; outer = outer.parent()) {
            boolean opened = outer.opener() >= 0
                    && UNREAL.contains(reading.token(outer.opener()).norm());
            boolean modal = outer != clause
                    && outer.verb() != null
                    && outer.verb().modal().equals("would");
            if (opened || modal) {
                return true;
            }
        }
        VerbGroup verb = clause.verb();
        return verb != null && !verb.modal().isEmpty();
    }

    /** The clause's subject when the verb follows it at once, else the verb. */
    private int start(VerbGroup verb) {
        Clause clause = reading.clauseAt(verb.head());
        for (int head : clause.subjects()) {
            Phrase noun = reading.phraseAt(head);
            if (noun != null && noun.to() <= verb.from() && verb.from() - noun.to() <= 1) {
                return noun.from();
            }
        }
        return verb.from();
    }

    private int size() {
        return reading.tokens().size();
    }
}
