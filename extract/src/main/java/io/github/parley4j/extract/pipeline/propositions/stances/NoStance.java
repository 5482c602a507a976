package io.github.parley4j.extract.pipeline.propositions.stances;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Modality;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.propositions.attribution.Source;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where a stance word takes no stance: it reports, guesses, speaks of whoever does so, or names nothing. */
final class NoStance {
    private static final Set<String> IMAGINING = ClosedClasses.words("imagining-verbs");
    private static final Set<String> FACING = ClosedClasses.words("facing-verbs");
    private static final Set<String> LEAVING = ClosedClasses.words("leaving-verbs");
    private static final Set<String> PRIVATE = ClosedClasses.words("own-needs");
    private static final Set<String> OPINIONS = ClosedClasses.words("opinion-nouns");
    private static final Set<String> UNITS = ClosedClasses.words("time-units");

    private NoStance() {}

    /** Whether the word takes no stance, for one of the reasons below. */
    static boolean takesNone(Reading reading, Predicate predicate) {
        return isReport(reading, predicate)
                || isBare(reading, predicate)
                || isPrivate(reading, predicate)
                || isOfObject(reading, predicate)
                || isFacing(reading, predicate)
                || isGeneric(reading, reading.clauseAt(predicate.head()));
    }

    /** "X said that …" and "X warned that …": what follows is read by itself. */
    static boolean isReport(Reading reading, Predicate predicate) {
        boolean clause = predicate.frame().equals("that") || predicate.frame().equals("none");
        return switch (predicate.stance()) {
            case SAY, TELL -> !predicate.frame().equals("np-to");
            case WARN, EXPECT, ACCEPT -> clause && predicate.isVerb();
            case PLEDGE, THREATEN -> predicate.frame().equals("that") && predicate.isVerb();
            case OFFER -> predicate.frame().equals("that") && predicate.isVerb() && !isSuggested(reading, predicate);
            case SEEK ->
                predicate.frame().equals("that")
                        && predicate.word().name().startsWith("insist")
                        && statesFact(reading, predicate);
            case HOPE -> isMood(reading, predicate);
            default -> false;
        };
    }

    /** "suggested that observers supervise it", "proposed that the men be freed": a plan, not a report. */
    private static boolean isSuggested(Reading reading, Predicate predicate) {
        VerbGroup verb = complementVerb(reading, predicate);
        return verb != null
                && (verb.modal().equals("should") || (verb.modal().isEmpty() && hasTag(reading, verb, "VB", "VBP")));
    }

    /** "keep the border [open] to refugees": what is done to the object, and no readiness. */
    static boolean isOfObject(Reading reading, Predicate predicate) {
        Phrase object = predicate.from() == 0 || predicate.isVerb() || predicate.isNoun()
                ? null
                : reading.phraseAt(predicate.from() - 1);
        VerbGroup verb = object == null || object.from() == 0 ? null : reading.verbAt(object.from() - 1);
        return verb != null && LEAVING.contains(reading.token(verb.head()).lemma());
    }

    /** "is ready to face any challenge": to bear what comes is no offer. */
    private static boolean isFacing(Reading reading, Predicate predicate) {
        VerbGroup deed =
                predicate.stance() == Stance.WILLING && predicate.frame().equals("to")
                        ? reading.verbAt(predicate.to())
                        : null;
        return deed != null && FACING.contains(reading.token(deed.head()).lemma());
    }

    /** "seeks re-election", "needs time to reply", "set out its view": what one wants or tells for oneself. */
    private static boolean isPrivate(Reading reading, Predicate predicate) {
        Phrase object = reading.phraseAt(predicate.to());
        if (!predicate.isVerb() || object == null || !object.is(Phrase.Kind.NOUN)) {
            return false;
        }
        if (predicate.stance() == Stance.OFFER) {
            return OPINIONS.contains(reading.token(object.head()).lemma());
        }
        return predicate.stance() == Stance.SEEK
                && (PRIVATE.contains(reading.token(object.head()).lemma())
                        || (predicate.word().name().equals("need") && isTime(reading, object)));
    }

    private static boolean isTime(Reading reading, Phrase object) {
        String lemma = reading.token(object.head()).lemma();
        return lemma.equals("time") || UNITS.contains(lemma);
    }

    /**
     * A noun without a complement is a stance only for wishes and offers: "the pay demand", "its truce proposal"; only
     * who would rather have something, not than something worse, wants it; and only
     * who would like something asks for it.
     */
    private static boolean isBare(Reading reading, Predicate predicate) {
        if (predicate.word().name().equals("like")) {
            VerbGroup group = reading.verbAt(predicate.head());
            return group == null || !group.modal().equals("would");
        }
        if (predicate.word().name().endsWith(" see") || predicate.word().name().endsWith(" have")) {
            return reading
                    .tokens()
                    .subList(predicate.to(), reading.clauseAt(predicate.head()).to())
                    .stream()
                    .anyMatch(token -> token.norm().equals("than"));
        }
        boolean bare = predicate.isNoun() && predicate.frame().equals("bare");
        return bare
                && predicate.stance() != Stance.SEEK
                && predicate.stance() != Stance.OFFER
                && !(predicate.stance() == Stance.THREATEN
                        && predicate.word().name().equals("notice"));
    }

    /** "dockers who refuse overtime", "those who oppose the deal": whoever does so, not a side that has done it. */
    private static boolean isGeneric(Reading reading, Clause clause) {
        VerbGroup verb = clause.verb();
        if (clause.kind() != Clause.Kind.RELATIVE
                || verb == null
                || verb.past()
                || clause.subjects().size() != 1) {
            return false;
        }
        Phrase noun = reading.phraseAt(clause.subjects().get(0));
        String first = noun == null ? "" : reading.token(noun.from()).norm();
        boolean plural = noun != null
                && Set.of("NNS", "DT").contains(reading.token(noun.head()).tag());
        boolean open = noun != null
                && (noun.to() - noun.from() == 1
                        || Set.of("any", "those", "all").contains(first));
        return noun != null && plural && open && !first.equals("they") && noun.to() == clause.from();
    }

    /** "insists that it has accepted" tells a fact; "insists that it must, should, be …" wants something. */
    private static boolean statesFact(Reading reading, Predicate predicate) {
        VerbGroup verb = complementVerb(reading, predicate);
        return verb != null
                && ((verb.modal().isEmpty() && hasTag(reading, verb, "VBZ", "VBD", "VBP"))
                        || Set.of("will", "would", "can").contains(verb.modal()));
    }

    /** "hopes that the talks will be fruitful": how things go, and nothing that anybody is to do. */
    private static boolean isMood(Reading reading, Predicate predicate) {
        VerbGroup verb = complementVerb(reading, predicate);
        return verb != null && reading.token(verb.head()).lemma().equals("be");
    }

    /** The verb of what is said, wished or suggested, or null when no clause follows. */
    private static @Nullable VerbGroup complementVerb(Reading reading, Predicate predicate) {
        for (Clause clause : reading.clauses()) {
            if (clause.verb() != null && clause.kind() == Clause.Kind.COMPLEMENT && clause.from() >= predicate.to()) {
                return clause.verb();
            }
        }
        return null;
    }

    private static boolean hasTag(Reading reading, VerbGroup verb, String... tags) {
        return Set.of(tags).contains(reading.token(verb.from()).tag());
    }

    /** "could press both sides to accept": what somebody might do is no position. */
    static boolean isSpeculation(Reading reading, Predicate predicate) {
        VerbGroup group = predicate.isVerb() ? reading.verbAt(predicate.head()) : null;
        return group != null
                && !group.negated()
                && Modality.isPossible(group.modal())
                && predicate.stance() != Stance.ACCEPT
                && predicate.stance() != Stance.WILLING
                && !IMAGINING.contains(predicate.word().name());
    }

    /** "Chad could accept a truce": a readiness where Chad says so, a guess where others do. */
    static boolean isGuess(Reading reading, Predicate predicate, @Nullable Source source, List<String> who) {
        VerbGroup group = predicate.isVerb() ? reading.verbAt(predicate.head()) : null;
        return group != null
                && !group.negated()
                && predicate.stance() == Stance.ACCEPT
                && !StanceDecisions.isEndured(group, predicate)
                && Modality.isPossible(group.modal())
                && (source == null || source.party() == null || !who.contains(source.party()));
    }
}
