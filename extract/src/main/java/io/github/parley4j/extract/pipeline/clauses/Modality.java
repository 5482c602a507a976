package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Connective;
import io.github.parley4j.extract.lexicon.Connective.Sense;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small questions about mood, negation and time of a clause. */
public final class Modality {
    private static final Set<Sense> CONDITIONAL =
            Set.of(Sense.IF, Sense.ONLY_IF, Sense.UNLESS, Sense.UNTIL, Sense.BEFORE, Sense.REGARDLESS);
    private static final Set<String> POSSIBLE = ClosedClasses.words("possibility-modals");
    private static final Set<String> GUESSES = ClosedClasses.words("guessing-verbs");
    private static final Set<String> HEDGES = ClosedClasses.words("hedges");

    private static final Set<String> NOBODY = Set.of("no", "neither", "nobody", "none");

    private static final Set<String> INVERTING = ClosedClasses.words("inverting-auxiliaries");

    private Modality() {}

    /** Whether the words of a clause up to a token say only what may be. */
    public static boolean tentative(Reading reading, Clause clause, int to) {
        VerbGroup verb = clause.verb;
        if (verb != null
                && (POSSIBLE.contains(verb.modal())
                        || GUESSES.contains(reading.token(verb.head()).lemma()))) {
            return true;
        }
        return reading.tokens().subList(clause.from, Math.min(clause.to, to)).stream()
                .anyMatch(token -> HEDGES.contains(token.norm()));
    }

    /** "had earlier agreed", "a year ago": an earlier round. */
    public static boolean earlier(Reading reading, Clause clause) {
        List<Token> tokens = reading.tokens()
                .subList(clause.from, Math.min(clause.to, reading.tokens().size()));
        boolean past = clause.verb != null && clause.verb.past();
        return past
                && tokens.stream()
                        .anyMatch(token ->
                                token.norm().equals("ago") || token.norm().equals("previously"));
    }

    /** "I do not think that they are ready": what is not thought or said is left open. */
    public static boolean unsaid(Reading reading, Clause clause) {
        Clause parent = clause.parent;
        if (clause.kind != Clause.Kind.COMPLEMENT || parent == null || parent.verb == null) {
            return false;
        }
        Predicate report = reading.predicateAt(parent.verb.head());
        return parent.verb.negated()
                && parent.verb.to() <= clause.from
                && report != null
                && (report.stance() == Stance.SAY
                        || report.stance() == Stance.EXPECT
                        || report.stance() == Stance.HOPE);
    }

    /** Whether the clause only says what might be: it stands under if, unless, until or the like. */
    public static boolean hypothetical(Reading reading, Clause clause) {
        for (Clause inner = clause; inner != null; inner = inner.parent) {
            if (inner.opener >= 0 && reading.token(inner.opener).norm().equals("whether")) {
                return true;
            }
            if (inner.kind != Clause.Kind.SUBORDINATE) {
                continue;
            }
            for (Connective.Found connective : reading.connectives()) {
                boolean opens = connective.from() <= inner.opener && inner.opener <= connective.to();
                if (opens
                        && (CONDITIONAL.contains(connective.sense())
                                || (connective.sense() == Sense.AFTER && isPresent(reading, inner)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "once both have signed" is still to come, "after both had signed" has been. */
    private static boolean isPresent(Reading reading, Clause clause) {
        return clause.verb != null
                && Set.of("VBZ", "VBP")
                        .contains(reading.token(clause.verb.from()).tag());
    }

    /** "had Israel agreed, …", "should talks fail, …": a condition without a connective. */
    public static boolean inverted(Reading reading, int word) {
        Clause clause = reading.clauseAt(word);
        int first = clause.from > 0
                        && !INVERTING.contains(reading.token(clause.from).norm())
                ? clause.from - 1
                : clause.from;
        boolean begins = first == 0 || reading.token(first - 1).norm().equals(",") || isQuoteMark(reading, first - 1);
        Phrase next = first + 1 < word ? reading.phraseAt(first + 1) : null;
        return begins && INVERTING.contains(reading.token(first).norm()) && next != null && next.is(Phrase.Kind.NOUN);
    }

    private static boolean isQuoteMark(Reading reading, int token) {
        return reading.token(token).tag().equals("``");
    }

    /** "neither side", "no party", "nobody" as subject. */
    public static boolean negativeSubject(Reading reading, Clause clause, @Nullable VerbGroup group) {
        if (group == null || clause.verb == null || clause.verb.head() != group.head()) {
            return false;
        }
        for (int head : clause.subjects) {
            Phrase noun = reading.phraseAt(head);
            if (noun != null && (NOBODY.contains(reading.token(noun.from()).norm()) || isNotOne(reading, noun))) {
                return true;
            }
        }
        return false;
    }

    /** "not one soldier", "not a single prisoner". */
    private static boolean isNotOne(Reading reading, Phrase noun) {
        return noun.from() > 0
                && reading.token(noun.from() - 1).norm().equals("not")
                && Set.of("a", "an", "one").contains(reading.token(noun.from()).norm());
    }

    public static boolean isPossible(String modal) {
        return POSSIBLE.contains(modal);
    }

    /** "would have reduced": what did not come about, or an earlier plan. */
    public static boolean counterfactual(Reading reading, VerbGroup verb) {
        if (!verb.modal().equals("would")) {
            return false;
        }
        boolean cut = reading.token(verb.head()).lemma().equals("have")
                && reading.tokens().subList(verb.to(), Math.min(reading.tokens().size(), verb.to() + 4)).stream()
                        .anyMatch(token -> token.tag().equals("VBN"));
        return cut
                || reading.tokens().subList(verb.from(), verb.head()).stream()
                        .anyMatch(token -> token.lemma().equals("have"));
    }

    /** "would free no more prisoners", "pays no ransom": the object carries the negation. */
    public static boolean noObject(Reading reading, VerbGroup verb) {
        int i = verb.to();
        while (i < reading.tokens().size() && reading.token(i).tag().startsWith("``")) {
            i++;
        }
        Phrase object = reading.phraseAt(i);
        return object != null
                && object.is(Phrase.Kind.NOUN)
                && (Set.of("no", "none").contains(reading.token(object.from()).norm()) || isNothing(reading, object));
    }

    /** "would have nothing to do with it", "excludes nothing"; not "nothing less than a truce". */
    private static boolean isNothing(Reading reading, Phrase object) {
        return reading.token(object.from()).norm().equals("nothing")
                && object.to() - object.from() == 1
                && !StancePolarity.lessens(reading, object.to());
    }

    /** "would rather quit", "would sooner see them fail": a liking, which announces nothing. */
    public static boolean prefers(Reading reading, VerbGroup verb) {
        return reading.tokens().subList(verb.from(), verb.head()).stream()
                .anyMatch(token -> token.norm().equals("rather") || token.norm().equals("sooner"));
    }

    public static boolean future(Reading reading, Predicate predicate) {
        VerbGroup group = reading.verbAt(predicate.head());
        return group != null && (group.modal().equals("will") || group.modal().equals("would"));
    }

    /** "will only accept", "would accept nothing but". */
    public static boolean only(Reading reading, Predicate predicate) {
        for (int i = Math.max(0, predicate.from() - 3);
                i < Math.min(reading.tokens().size(), predicate.to() + 2);
                i++) {
            boolean own = i >= predicate.from() && i < predicate.to();
            if (!own
                    && (reading.token(i).norm().equals("only")
                            || reading.token(i).norm().equals("nothing"))) {
                return true;
            }
        }
        return false;
    }

    public static boolean would(Reading reading, Predicate predicate) {
        VerbGroup group = reading.verbAt(predicate.head());
        return group != null && group.modal().equals("would");
    }

    /** "has not accepted", "did not yet agree": nothing happened so far, which refuses nothing. */
    public static boolean failed(Reading reading, Predicate predicate) {
        VerbGroup group = reading.verbAt(predicate.head());
        if (group == null) {
            return false;
        }
        if (VerbGroups.isPerfect(reading.tokens(), group)) {
            return true;
        }
        for (int i = group.from(); i < Math.min(reading.tokens().size(), group.to() + 3); i++) {
            if (reading.token(i).norm().equals("yet")) {
                return true;
            }
        }
        return false;
    }

    /** "vowed not to leave". */
    public static boolean notTo(Reading reading, Predicate predicate) {
        int i = predicate.to();
        return i + 1 < reading.tokens().size()
                && (reading.token(i).norm().equals("not")
                        || reading.token(i).norm().equals("never")
                        || (reading.token(i).norm().equals("to")
                                && reading.token(i + 1).norm().equals("not")));
    }
}
