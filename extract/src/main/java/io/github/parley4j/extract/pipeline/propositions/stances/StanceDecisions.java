package io.github.parley4j.extract.pipeline.propositions.stances;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Modality;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.StancePolarity;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.propositions.Proposition.Kind;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The decision table of stance words: what the word means, whether it is negated, which stance word it governs, and
 * whether what it governs gives or harms.
 */
public final class StanceDecisions {
    private static final Set<String> AUTHORISING = ClosedClasses.words("authorising-verbs");
    /** Verbs that are for a measure which nobody has offered. */
    private static final Set<String> FAVOURING = Set.of("advocate", "favor", "favour");

    private static final Set<String> ADVISING = Set.of("commend", "recommend");
    private static final Set<String> GIVING_UP = ClosedClasses.words("abandoning-verbs");
    private static final Set<String> REPORTS = ClosedClasses.words("report-nouns");
    private static final Set<String> DEALS = ClosedClasses.words("deal-nouns");
    private static final Set<String> DARING = ClosedClasses.words("daring-when-negated");
    private static final Set<String> OPPOSING = ClosedClasses.words("agreeing-when-negated");
    private static final Set<String> IMAGINING = ClosedClasses.words("imagining-verbs");
    private static final Set<String> ENDURING = ClosedClasses.words("enduring-verbs");
    private static final Set<String> DECIDING = ClosedClasses.words("deciding-verbs");
    private static final Set<String> FIRST = ClosedClasses.words("first-person");
    private static final Set<String> WANTING = ClosedClasses.words("wanting-verbs");
    private static final Set<String> TALKS = ClosedClasses.words("talk-nouns");

    /** Codes that, named without a verb, name a harm: "is considering sanctions". */
    private static final Set<String> HOSTILE = Set.of("military-action", "sanctions", "strike-action", "tariffs");

    private static final Set<String> PROCESS = Set.of("agreement", "elections", "talks");

    private StanceDecisions() {}

    static @Nullable Kind decide(
            Predicate predicate, boolean negated, @Nullable Predicate inner, List<Content> read, Reading reading) {
        if (isGivenUp(reading, predicate)) {
            return negated ? null : Kind.ACCEPTANCE;
        }
        boolean harm = isHarm(read);
        Stance below = inner == null ? null : inner.stance();
        return switch (predicate.stance()) {
            case SEEK, AVERT ->
                negated
                        ? isUnwanted(predicate, reading) && !harm ? Kind.REJECTION : null
                        : advises(reading, predicate, read)
                                ? Kind.ACCEPTANCE
                                : isOwnStep(reading, predicate, read) ? Kind.THREAT : Kind.DEMAND;
            case TELL -> negated ? null : Kind.DEMAND;
            case HOPE -> negated ? null : Kind.DEMAND;
            case REFUSE ->
                negated
                        ? dares(reading, predicate) ? willing(false, below, harm) : unopposed(reading, predicate)
                        : refusesRefusal(inner) || isDenial(reading, predicate) ? null : Kind.REJECTION;
            case FORGO -> negated ? null : harm ? Kind.COMMITMENT : Kind.REJECTION;
            case OFFER -> offer(negated, inner, predicate, read, reading);
            case WILLING -> willing(negated, below, harm);
            case ACCEPT ->
                (harm || isHostile(read))
                                && !negated
                                && FAVOURING.contains(predicate.word().name())
                        ? Kind.DEMAND
                        : harm
                                        && !negated
                                        && AUTHORISING.contains(predicate.word().name())
                                ? Kind.THREAT
                                : accept(negated, below, reading, predicate);
            case CONCLUDE ->
                negated || below == Stance.SEEK || !concludes(reading, predicate, read) || !happened(reading, predicate)
                        ? null
                        : Kind.ACCEPTANCE;
            case THREATEN -> negated ? null : Kind.THREAT;
            case PLEDGE ->
                isAnnouncedDeal(predicate, read) ? Kind.ACCEPTANCE : pledge(negated, below, harm, reading, predicate);
            case WARN ->
                predicate.frame().contains("against")
                                || predicate.frame().equals("np-to")
                                || predicate.frame().equals("np-not")
                        ? Kind.DEMAND
                        : predicate.frame().equals("of") && (harm || read.isEmpty()) ? Kind.THREAT : null;
            case EXPECT -> !negated && below == null && expects(predicate, read, reading) ? Kind.DEMAND : null;
            case DROP -> inner != null && dropsRefusal(inner) && !negated ? Kind.ACCEPTANCE : null;
            case CONSIDER ->
                isThreat(negated, below, read)
                        ? Kind.THREAT
                        : isOnly(negated, below, reading, predicate)
                                ? Kind.DEMAND
                                : consider(negated, below, reading, predicate);
            case FAIL, DEPEND, SAY, DENY -> null;
        };
    }

    private static @Nullable Kind offer(
            boolean negated, @Nullable Predicate inner, Predicate predicate, List<Content> read, Reading reading) {
        if (asks(inner, reading) || (!negated && invites(predicate, read))) {
            return Kind.DEMAND;
        }
        if (negated) {
            return Modality.future(reading, predicate) ? Kind.REJECTION : null;
        }
        boolean promised = Announcements.isPromised(reading, reading.clauseAt(predicate.head()));
        return promised ? Kind.COMMITMENT : Kind.PROPOSAL;
    }

    /** "invited the rebels to free them" asks for it; "invited them to talks" and "to sign" offers something. */
    private static boolean invites(Predicate predicate, List<Content> read) {
        return predicate.word().name().equals("invite")
                && predicate.frame().equals("np-to")
                && !read.isEmpty()
                && read.stream().noneMatch(content -> PROCESS.contains(content.issue()));
    }

    /** "will seek new sanctions", "would seek arrest warrants": an own hostile step that is announced. */
    private static boolean isOwnStep(Reading reading, Predicate predicate, List<Content> read) {
        return predicate.word().name().equals("seek")
                && predicate.frame().equals("np")
                && Modality.future(reading, predicate)
                && (isHarm(read) || isHostile(read))
                && read.get(0).from() <= predicate.to() + 3;
    }

    public static boolean isHostile(List<Content> read) {
        return !read.isEmpty()
                && read.stream()
                        .allMatch(content -> content.valence() == Valence.NEUTRAL
                                && !content.negated()
                                && HOSTILE.contains(content.issue()));
    }

    /** "is considering sanctions" is a threat as yet unsure. */
    private static boolean isThreat(boolean negated, @Nullable Stance below, List<Content> read) {
        return !negated && below == null && (isHarm(read) || isHostile(read));
    }

    /** "will consider only a full pullout" asks for one. */
    private static boolean isOnly(boolean negated, @Nullable Stance below, Reading reading, Predicate predicate) {
        boolean only = predicate.to() < reading.tokens().size()
                && reading.token(predicate.to()).norm().equals("only");
        boolean alone = only || (Modality.only(reading, predicate) && Modality.future(reading, predicate));
        return alone && !negated && below == null;
    }

    /** "submitted a paper asking that …": what is put forward asks for something. */
    private static boolean asks(@Nullable Predicate inner, Reading reading) {
        return inner != null
                && inner.stance() == Stance.SEEK
                && !inner.word().name().startsWith("call")
                && reading.token(inner.head()).tag().equals("VBG");
    }

    /** "the board recommended the offer to its members": it is for it. */
    private static boolean advises(Reading reading, Predicate predicate, List<Content> read) {
        Phrase object = reading.phraseAt(predicate.to());
        return predicate.isVerb()
                && predicate.frame().equals("np")
                && ADVISING.contains(predicate.word().name())
                && object != null
                && Set.of("the", "this", "its", "their")
                        .contains(reading.token(object.from()).norm())
                && !read.isEmpty()
                && read.get(0).issue().equals("agreement");
    }

    /** "is not opposed to talks", "would not block a truce": who does not stand in the way agrees. */
    private static @Nullable Kind unopposed(Reading reading, Predicate predicate) {
        if (!OPPOSING.contains(predicate.word().name()) || Modality.failed(reading, predicate)) {
            return null;
        }
        VerbGroup verb = reading.clauseAt(predicate.head()).verb();
        boolean would = verb != null && verb.modal().equals("would");
        boolean guessed = verb != null && Modality.isPossible(verb.modal());
        return guessed ? null : would ? Kind.PROPOSAL : Kind.ACCEPTANCE;
    }

    /** "would consider lifting the ban" offers it, "will not consider it" refuses; to weigh another's offer is neither. */
    private static @Nullable Kind consider(
            boolean negated, @Nullable Stance below, Reading reading, Predicate predicate) {
        VerbGroup verb = reading.verbAt(predicate.head());
        if (verb == null || !predicate.isVerb() || verb.modal().isEmpty()) {
            return null;
        }
        boolean imagines = IMAGINING.contains(predicate.word().name());
        if (negated) {
            return Set.of("can", "could", "will", "would").contains(verb.modal()) ? Kind.REJECTION : null;
        }
        boolean offers =
                verb.modal().equals("would") || (imagines && !verb.modal().equals("will"));
        return offers && below != Stance.OFFER && below != Stance.SEEK ? Kind.PROPOSAL : null;
    }

    /** "will not hesitate to attack", "would not shrink from a strike": ready to do it. */
    private static boolean dares(Reading reading, Predicate predicate) {
        return DARING.contains(reading.token(predicate.head()).lemma()) && Modality.future(reading, predicate);
    }

    /** "would not reject the refusal", but not "rejected the offer as unacceptable", whose verdict repeats the refusal. */
    private static boolean refusesRefusal(@Nullable Predicate inner) {
        boolean verdict = inner != null && !inner.isVerb() && inner.frame().equals("none");
        return inner != null && inner.stance() == Stance.REFUSE && !verdict;
    }

    private static boolean dropsRefusal(Predicate inner) {
        return inner.stance() == Stance.REFUSE && inner.isNoun();
    }

    /** "lifted its veto of the deal", "withdrew the objection": whoever gives a refusal up accepts. */
    private static boolean isGivenUp(Reading reading, Predicate predicate) {
        Phrase noun = dropsRefusal(predicate) ? reading.phraseAt(predicate.head()) : null;
        VerbGroup verb = noun == null || noun.from() == 0 ? null : reading.verbAt(noun.from() - 1);
        return verb != null
                && verb.finite()
                && !verb.negated()
                && !verb.passive()
                && GIVING_UP.contains(reading.token(verb.head()).lemma());
    }

    /** "dismissed suggestions that it had agreed": a report is denied, nothing is refused. */
    private static boolean isDenial(Reading reading, Predicate predicate) {
        Phrase object = reading.phraseAt(predicate.to());
        return predicate.isVerb()
                && object != null
                && REPORTS.contains(reading.token(object.head()).lemma())
                && object.to() < reading.tokens().size()
                && reading.token(object.to()).norm().equals("that");
    }

    /** Whether what is announced harms; troops for peacekeepers, or a blow to bring a truce about, do not. */
    static boolean isHarm(List<Content> read) {
        return !read.isEmpty()
                && read.get(0).valence() == Valence.HARM
                && read.stream().noneMatch(content -> content.valence() == Valence.GIVE);
    }

    /** "does not want talks" turns them down; who does not demand or seek them has said nothing of them. */
    private static boolean isUnwanted(Predicate predicate, Reading reading) {
        VerbGroup group = reading.verbAt(predicate.head());
        return WANTING.contains(predicate.word().name())
                && group != null
                && group.modal().isEmpty()
                && (predicate.frame().equals("np") || predicate.frame().equals("to"));
    }

    /** "we expect Iran to free them": said to another's face, it is no forecast; "we expect the talks to fail" is one. */
    private static boolean expects(Predicate predicate, List<Content> read, Reading reading) {
        VerbGroup group = reading.verbAt(predicate.head());
        Clause clause = reading.clauseAt(predicate.head());
        Phrase object = reading.phraseAt(predicate.to());
        return predicate.frame().equals("np-to")
                && group != null
                && !group.past()
                && !group.passive()
                && group.modal().isEmpty()
                && clause.subjects().stream()
                        .anyMatch(head -> FIRST.contains(reading.token(head).norm()))
                && object != null
                && !read.isEmpty()
                && read.stream().allMatch(content -> content.from() >= object.to())
                && !isHarm(read);
    }

    /** "announced a deal": it has been struck. */
    private static boolean isAnnouncedDeal(Predicate predicate, List<Content> read) {
        return predicate.word().name().equals("announce")
                && !read.isEmpty()
                && read.stream().allMatch(content -> content.issue().equals("agreement"));
    }

    private static @Nullable Kind willing(boolean negated, @Nullable Stance below, boolean harm) {
        if (below == Stance.REFUSE) {
            return negated ? null : Kind.REJECTION;
        }
        if (negated) {
            return Kind.REJECTION;
        }
        return harm ? Kind.THREAT : Kind.PROPOSAL;
    }

    private static @Nullable Kind accept(
            boolean negated, @Nullable Stance below, Reading reading, Predicate predicate) {
        if (below == Stance.FAIL || below == Stance.DROP) {
            return null;
        }
        VerbGroup group = reading.verbAt(predicate.head());
        if (predicate.isVerb()
                && group != null
                && !group.finite()
                && !predicate.frame().equals("passive")) {
            return null;
        }
        if (negated) {
            return Modality.failed(reading, predicate) && !StancePolarity.isNeither(reading, predicate)
                    ? null
                    : Kind.REJECTION;
        }
        if (group != null && isEndured(group, predicate)) {
            return Kind.ACCEPTANCE;
        }
        if (group != null && Modality.isPossible(group.modal())) {
            return predicate.isVerb()
                            && group.head() == predicate.head()
                            && predicate.frame().equals("np")
                    ? Kind.PROPOSAL
                    : null;
        }
        if (Modality.only(reading, predicate)) {
            return Kind.DEMAND;
        }
        if (Modality.would(reading, predicate)) {
            return Kind.PROPOSAL;
        }
        return below == Stance.REFUSE ? Kind.REJECTION : Kind.ACCEPTANCE;
    }

    /** "can live with it": who can bear it accepts it. */
    static boolean isEndured(VerbGroup group, Predicate predicate) {
        return group.modal().equals("can") && ENDURING.contains(predicate.word().name());
    }

    private static boolean concludes(Reading reading, Predicate predicate, List<Content> read) {
        Phrase object = reading.phraseAt(predicate.to());
        String what = object == null ? "" : reading.token(object.head()).lemma();
        return DEALS.contains(what)
                || (!TALKS.contains(what)
                        && read.stream()
                                .anyMatch(content ->
                                        content.issue().equals("agreement") || content.valence() == Valence.GIVE));
    }

    /** Only what has been concluded counts: "reached a deal", not "efforts to reach one". */
    private static boolean happened(Reading reading, Predicate predicate) {
        VerbGroup group = reading.verbAt(predicate.head());
        return group != null && group.finite() && group.past() && group.modal().isEmpty();
    }

    private static @Nullable Kind pledge(
            boolean negated, @Nullable Stance below, boolean harm, Reading reading, Predicate predicate) {
        if (below == Stance.REFUSE || Modality.notTo(reading, predicate)) {
            return negated ? null : harm ? Kind.COMMITMENT : Kind.REJECTION;
        }
        if (negated) {
            boolean intends = predicate.isVerb() || predicate.word().name().equals("intention");
            return harm || !intends ? null : Kind.REJECTION;
        }
        if (below == Stance.WILLING || below == Stance.OFFER) {
            return Kind.PROPOSAL;
        }
        if (below == Stance.SEEK) {
            return Kind.DEMAND;
        }
        if (below == Stance.ACCEPT && DECIDING.contains(predicate.word().name())) {
            return Kind.ACCEPTANCE;
        }
        return harm ? Kind.THREAT : Kind.COMMITMENT;
    }
}
