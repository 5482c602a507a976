package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Stance;
import java.util.Set;

/** Tells whether a stance is denied, and whether what it names is unwanted. */
public final class StancePolarity {
    private static final Set<String> LESS = Set.of("but", "except", "less", "other", "short");

    private static final Set<String> NEGATIONS = ClosedClasses.words("negations");

    private StancePolarity() {}

    /** Whether the stance itself is denied: "did not demand", "no demand", "not acceptable". */
    public static boolean isNegated(Reading reading, Predicate predicate, Clause clause) {
        if (predicate.isVerb()) {
            VerbGroup group = reading.verbAt(predicate.head());
            boolean ownObject = group != null && predicate.to() > group.to() + 1;
            return isNeither(reading, predicate)
                    || Waived.is(reading, predicate)
                    || isInside(reading, predicate)
                    || (group != null && (group.negated() || (!ownObject && Modality.noObject(reading, group))))
                    || Modality.negativeSubject(reading, clause, group);
        }
        if (predicate.isNoun()) {
            Phrase noun = reading.phraseAt(predicate.head());
            boolean judged = noun != null
                    && predicate.frame().equals("none")
                    && noun.from() > 0
                    && NEGATIONS.contains(reading.token(noun.from() - 1).norm());
            boolean none = noun != null
                    && reading.token(noun.from()).norm().equals("no")
                    && !predicate.word().lemmas().get(0).equals("no");
            return judged || none;
        }
        int before = predicate.from() - 1;
        while (before > 0
                && (VerbGroups.isAdverb(reading.token(before))
                        || reading.token(before).tag().equals("DT"))
                && !reading.token(before).norm().equals("not")) {
            before--;
        }
        boolean direct = before >= 0
                && (reading.token(before).norm().equals("not")
                        || reading.token(before).norm().equals("n't"));
        return direct || (clause.verb != null && clause.verb.negated() && clause.verb.to() <= predicate.from());
    }

    /** "is not against", "was never for": the negation stands inside the words. */
    private static boolean isInside(Reading reading, Predicate predicate) {
        return predicate.word().lemmas().get(0).equals("be")
                && reading.tokens().subList(predicate.from() + 1, predicate.to()).stream()
                        .anyMatch(token -> NEGATIONS.contains(token.norm()));
    }

    /** "agreed neither to stop nor to talk". */
    public static boolean isNeither(Reading reading, Predicate predicate) {
        return predicate.to() < reading.tokens().size()
                && reading.token(predicate.to()).norm().equals("neither");
    }

    /** "anything short of a pullout is unacceptable", "nothing but a truce": the thing itself is wanted. */
    public static boolean isLessThan(Reading reading, int from, int to) {
        boolean any = false;
        for (int i = from; i < to; i++) {
            String norm = reading.token(i).norm();
            any |= norm.equals("anything") || norm.equals("nothing");
            if (any && LESS.contains(norm)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "but", "short of" or the like stands there, which leaves the thing itself. */
    static boolean lessens(Reading reading, int at) {
        return at < reading.tokens().size() && LESS.contains(reading.token(at).norm());
    }

    /** "warned against", "must not", "urged them not to": what is named is unwanted. */
    public static boolean isAgainst(Reading reading, Predicate predicate, int end) {
        if (predicate.stance() == Stance.AVERT) {
            return true;
        }
        if (predicate.frame().endsWith("against")) {
            return predicate.stance() != Stance.REFUSE;
        }
        if (predicate.stance() != Stance.SEEK
                && predicate.stance() != Stance.WARN
                && predicate.stance() != Stance.TELL) {
            return false;
        }
        for (int i = predicate.to(); i < Math.min(end, predicate.to() + 7); i++) {
            if (reading.token(i).norm().equals("not") || reading.token(i).norm().equals("n't")) {
                return reading.tokens().subList(i, end).stream()
                        .noneMatch(token -> token.norm().equals("but"));
            }
        }
        return false;
    }
}
