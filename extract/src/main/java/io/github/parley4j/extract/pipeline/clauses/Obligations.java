package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Stance;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what somebody is said to have to do: "must accept", "will have to reject", "is obliged to be ready". */
public final class Obligations {
    private static final Set<String> MODALS = ClosedClasses.words("obliging-modals");
    private static final Set<String> GRANTED = ClosedClasses.words("owed-participles");
    private static final Set<String> OWN = ClosedClasses.words("own-people");
    private static final Set<String> BEFORE_TO = ClosedClasses.words("obliging-verbs");
    private static final Set<String> PASSIVE_BEFORE_TO = ClosedClasses.words("obliging-participles");

    private Obligations() {}

    /** Whether the verb group obliges its subject. */
    public static boolean obliges(Reading reading, VerbGroup verb) {
        if (MODALS.contains(verb.modal())) {
            return true;
        }
        boolean to = verb.to() < reading.tokens().size()
                && reading.token(verb.to()).tag().equals("TO");
        String lemma = reading.token(verb.head()).lemma();
        if (lemma.equals("be") && isTime(reading, verb.to())) {
            return true;
        }
        return to && (verb.passive() ? PASSIVE_BEFORE_TO : BEFORE_TO).contains(lemma);
    }

    /** "we must be paid", "it should be free to set its own tax": what others owe to whoever says so. */
    public static boolean isOwed(Reading reading, VerbGroup verb) {
        boolean free = reading.token(verb.head()).lemma().equals("be")
                && verb.to() < reading.tokens().size()
                && Set.of("free", "able").contains(reading.token(verb.to()).norm());
        return MODALS.contains(verb.modal())
                && (free
                        || (verb.passive()
                                && GRANTED.contains(reading.token(verb.head()).lemma())));
    }

    /** "ordered its troops to advance", "told our members to work on": what one's own people are told is an own act. */
    public static boolean toOwn(Reading reading, Predicate predicate) {
        Phrase object = reading.phraseAt(predicate.to());
        return predicate.isVerb()
                && predicate.frame().equals("np-to")
                && object != null
                && OWN.contains(reading.token(object.head()).lemma())
                && reading.tokens().subList(object.from(), object.head()).stream()
                        .anyMatch(token -> token.tag().equals("PRP$"));
    }

    /** "it is time to …", "it was high time that …". */
    private static boolean isTime(Reading reading, int from) {
        Phrase noun = reading.phraseAt(from);
        boolean time = noun != null
                && reading.token(noun.head()).norm().equals("time")
                && noun.to() - noun.from() <= 2
                && noun.to() < reading.tokens().size();
        String next = time && noun != null ? reading.token(noun.to()).norm() : "";
        return next.equals("to")
                || next.equals("for")
                || next.equals("that")
                || (time && noun != null && opensClause(reading, noun));
    }

    /** "it is time [the siege was lifted]". */
    private static boolean opensClause(Reading reading, Phrase time) {
        int at = reading.phrases().indexOf(time);
        return at + 2 < reading.phrases().size()
                && reading.phrases().get(at + 1).is(Phrase.Kind.NOUN)
                && reading.phrases().get(at + 2).is(Phrase.Kind.VERB);
    }

    /** Whether a stance verb or adjective only tells what its subject is said to have to do. */
    public static boolean covers(Reading reading, Clause clause, Predicate predicate) {
        VerbGroup verb = clause.verb;
        return !predicate.isNoun()
                && verb != null
                && obliges(reading, verb)
                && predicate.head() >= verb.from()
                && predicate.from() <= obliged(reading, verb);
    }

    /** The last place where what somebody has to do may begin: "ought | to have held out". */
    private static int obliged(Reading reading, VerbGroup verb) {
        VerbGroup deed = verb.to() < reading.tokens().size() ? reading.verbAt(verb.to()) : null;
        return deed != null && reading.token(deed.from()).tag().equals("TO") ? deed.to() : verb.to() + 1;
    }

    /** The stance word that the verb group obliges to, or null. */
    public static @Nullable Stance stance(Reading reading, Clause clause) {
        return reading.predicates().stream()
                .filter(predicate -> covers(reading, clause, predicate))
                .map(Predicate::stance)
                .findFirst()
                .orElse(null);
    }
}
