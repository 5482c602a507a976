package io.github.parley4j.extract.pipeline.propositions.stances;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.propositions.Proposition.Kind;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a clause with "will" or "would" announces: a promise, an offer, or what has been agreed. */
final class Announcements {
    private static final Set<String> KEEPING = ClosedClasses.words("keeping-verbs");
    private static final Set<String> STRIVING = ClosedClasses.words("striving-verbs");
    private static final Set<String> HINDERING = ClosedClasses.words("hindering-verbs");
    private static final Set<String> COMING = ClosedClasses.words("attending-verbs");
    private static final Set<String> CONFIRMING = Set.of("confirm", "reconfirm");
    private static final Set<String> SEEING = ClosedClasses.words("finding-verbs");
    private static final Set<String> NO_WORTH = ClosedClasses.words("worth-nouns");

    /** How many tokens behind the verb the thing announced begins at most; behind an effort its aim comes later. */
    private static final int NEAR = 6;

    private static final int NEAR_AIM = 12;

    private Announcements() {}

    /** Whether what is announced stands near enough to the verb to be what it does. */
    static boolean isNear(Reading reading, VerbGroup verb, Content thing) {
        return thing.from() <= verb.to() + (is(reading, verb, STRIVING) ? NEAR_AIM : NEAR);
    }

    /** What one announces of one's own course: an offer where it gives something new, a promise where it goes on. */
    static Kind own(Reading reading, Clause clause, VerbGroup verb, List<Content> read) {
        if (isAgreed(reading, clause) || (confirms(reading, clause) && is(reading, verb, COMING))) {
            return Kind.ACCEPTANCE;
        }
        return givesThing(read.get(0))
                        && !isPromised(reading, clause)
                        && !is(reading, verb, KEEPING)
                        && !is(reading, verb, STRIVING)
                ? Kind.PROPOSAL
                : Kind.COMMITMENT;
    }

    /** "Oman will free the prisoners on Friday": a plain announcement, not what would or may come about. */
    static boolean isPlain(Clause clause, VerbGroup verb, List<Content> read) {
        return verb.modal().equals("will")
                && clause.kind() == Clause.Kind.MAIN
                && read.get(0).from() >= verb.from()
                && givesThing(read.get(0));
    }

    /** Whether a content gives something of one's own; all can talk and agree. */
    static boolean givesThing(Content content) {
        return content.valence() == Valence.GIVE
                && !Set.of("talks", "agreement").contains(content.issue());
    }

    /** "will be released", said by somebody and not of another's doing. */
    static Kind unnamed(Reading reading, Clause clause) {
        return isAgreed(reading, clause) ? Kind.ACCEPTANCE : Kind.COMMITMENT;
    }

    /** Whether a passive tells what is promised: it was promised or agreed, or it gives something. */
    static boolean isUnnamedCourse(Reading reading, Clause clause, List<Content> read) {
        return givesThing(read.get(0)) || isAgreed(reading, clause) || isPromised(reading, clause);
    }

    /** "will not disturb the vote": not to hinder it is no refusal. */
    static boolean hinders(Reading reading, VerbGroup verb) {
        return is(reading, verb, HINDERING);
    }

    /** "saw no merit in a pause", "has no appetite for it": what is worth nothing is refused. */
    static boolean seesNoWorth(Reading reading, VerbGroup verb) {
        Phrase object = objectOf(reading, verb);
        return SEEING.contains(reading.token(verb.head()).lemma())
                && object != null
                && Set.of("no", "little").contains(reading.token(object.from()).norm())
                && NO_WORTH.contains(reading.token(object.head()).lemma());
    }

    /** The noun phrase behind the verb, within quotation marks or not. */
    private static @Nullable Phrase objectOf(Reading reading, VerbGroup verb) {
        int at = verb.to();
        while (at < reading.tokens().size() && reading.token(at).tag().equals("``")) {
            at++;
        }
        return reading.phraseAt(at);
    }

    /** Whether a verb, alone or with the word behind it, is one of some. */
    static boolean is(Reading reading, VerbGroup verb, Set<String> words) {
        String lemma = reading.token(verb.head()).lemma();
        return words.contains(lemma)
                || (verb.to() < reading.tokens().size()
                        && words.contains(lemma + " " + reading.token(verb.to()).norm()));
    }

    /** "promised that it would": what is announced or promised outright. */
    static boolean isPromised(Reading reading, Clause clause) {
        return above(reading, clause) == Stance.PLEDGE;
    }

    /** "agreed that talks would be held". */
    static boolean isAgreed(Reading reading, Clause clause) {
        return above(reading, clause) == Stance.ACCEPT;
    }

    private static boolean confirms(Reading reading, Clause clause) {
        Clause parent = clause.parent();
        return parent != null
                && parent.verb() != null
                && CONFIRMING.contains(reading.token(parent.verb().head()).lemma());
    }

    /** The stance of the verb whose complement the clause is. */
    private static @Nullable Stance above(Reading reading, Clause clause) {
        Clause parent = clause.parent();
        if (clause.kind() != Clause.Kind.COMPLEMENT
                || parent == null
                || parent.verb() == null
                || parent.verb().negated()) {
            return null;
        }
        Predicate predicate = reading.predicateAt(parent.verb().head());
        return predicate == null || !parent.verb().modal().isEmpty() ? null : predicate.stance();
    }
}
