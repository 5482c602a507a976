package io.github.parley4j.extract.pipeline.propositions.stances;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Modality;
import io.github.parley4j.extract.pipeline.clauses.Obligations;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.propositions.Candidate;
import io.github.parley4j.extract.pipeline.propositions.Focus;
import io.github.parley4j.extract.pipeline.propositions.Memory;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.Proposition.Kind;
import io.github.parley4j.extract.pipeline.propositions.Regions;
import io.github.parley4j.extract.pipeline.propositions.Turned;
import io.github.parley4j.extract.pipeline.propositions.UncodedContents;
import io.github.parley4j.extract.pipeline.propositions.attribution.HolderPlaces;
import io.github.parley4j.extract.pipeline.propositions.attribution.Holders;
import io.github.parley4j.extract.pipeline.propositions.attribution.Source;
import io.github.parley4j.extract.pipeline.propositions.attribution.Sources;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import io.github.parley4j.extract.pipeline.propositions.inference.StoryContents;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From a clause without a stance word, by its modal, to a proposition: another's action that must happen is a demand,
 * an own action that will not happen a rejection, an own hostile one that will a threat.
 */
public final class ModalRules {
    private static final Set<String> NO_ROOM = ClosedClasses.words("refused-with-no");
    private static final Set<String> LIKING = ClosedClasses.words("liking-verbs");
    private static final Set<String> OUTCOMES = ClosedClasses.words("outcome-verbs");
    private static final Set<String> GOING_ON = ClosedClasses.words("starting-verbs");
    private static final Set<String> SUFFERING = ClosedClasses.words("first-person");
    private static final Set<String> REACTING = ClosedClasses.words("reacting-verbs");
    private static final Set<String> JUDGING = ClosedClasses.words("condemning-verbs");
    private static final Set<String> NO_HABITS = ClosedClasses.words("state-verbs");
    private static final Set<String> WILL = ClosedClasses.words("future-modals");

    private static final Set<String> CAN = Set.of("can", "could", "may", "might");

    private final StoryContents contents;
    private final Holders holders;
    private final Sources sources;
    private final Memory memory;

    public ModalRules(StoryContents contents, Holders holders, Sources sources, Memory memory) {
        this.contents = contents;
        this.holders = holders;
        this.sources = sources;
        this.memory = memory;
    }

    /** The propositions of the clauses whose verb no stance word has used. */
    public List<Candidate> read(Reading reading, List<Candidate> taken) {
        List<Candidate> candidates = new ArrayList<>();
        for (Clause clause : reading.clauses()) {
            VerbGroup verb = clause.verb();
            boolean free = verb != null
                    && taken.stream()
                            .noneMatch(candidate -> candidate.begin() <= verb.head() && verb.head() < candidate.end())
                    && ModalClauses.usable(reading, verb)
                    && !ModalClauses.hasStance(reading, verb, taken)
                    && !ModalClauses.describes(reading, verb)
                    && !Modality.counterfactual(reading, verb)
                    && !Modality.unsaid(reading, clause)
                    && !LIKING.contains(reading.token(verb.head()).lemma())
                    && !Modality.prefers(reading, verb)
                    && !OUTCOMES.contains(reading.token(verb.head()).lemma())
                    && clause.kind() != Clause.Kind.SUBORDINATE
                    && !ModalClauses.isDenied(reading, clause);
            if (free) {
                Candidate candidate = candidate(reading, clause, Objects.requireNonNull(verb));
                if (candidate != null) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates;
    }

    private @Nullable Candidate candidate(Reading reading, Clause clause, VerbGroup verb) {
        int end = beforeColon(reading, verb.to(), Regions.complementEnd(reading, verb.to(), false));
        int from = clause.opener() == clause.from() ? clause.from() + 1 : clause.from();
        if (!mayDecide(reading, clause, verb, end)) {
            return null;
        }
        Source source = sources.of(reading, clause);
        List<String> agents = verb.passive() ? holders.agent(reading, verb.to()) : List.of();
        List<String> actors = agents.isEmpty() ? holders.parties(reading, clause.subjects()) : agents;
        String speaker = source == null ? null : source.party();
        List<Content> coded =
                content(reading, clause, verb, actors.isEmpty() || verb.passive() ? from : verb.from(), end);
        boolean sure = speaker != null && !actors.isEmpty() && !verb.passive() && !Modality.isPossible(verb.modal());
        List<Content> inferred = coded.isEmpty()
                        && speaker != null
                        && Obligations.obliges(reading, verb)
                        && !UncodedContents.isIdle(reading, verb.from(), end)
                ? contents.infer(reading, verb.passive() ? from : verb.head(), end, false)
                : coded;
        List<Content> read = inferred.isEmpty() && sure ? UncodedContents.deed(reading, verb, end) : inferred;
        if (read.isEmpty()) {
            return null;
        }
        boolean own = speaker != null && actors.contains(speaker);
        boolean told =
                !actors.isEmpty() && (source == null || (speaker == null && !HolderPlaces.isPronoun(reading, clause)));
        boolean none = read.get(0).negated() && read.get(0).valence() != Valence.HARM;
        boolean negated = none
                || verb.negated()
                || Modality.noObject(reading, verb)
                || Modality.negativeSubject(reading, clause, verb);
        Decision decision = decide(
                reading,
                clause,
                verb,
                read,
                own,
                told,
                speaker != null,
                negated,
                isUnnamed(reading, clause, verb, actors, read));
        if (decision == null) {
            return null;
        }
        List<String> who =
                decision.bySpeaker ? speaker == null ? List.of() : holders.speakers(reading, clause, speaker) : actors;
        if (who.isEmpty()) {
            return null;
        }
        List<String> to = decision.bySpeaker
                ? actors.stream().filter(a -> !a.equals(speaker)).toList()
                : List.of();
        List<Content> affirmed = decision.kind == Kind.REJECTION
                ? read.stream().map(Turned::affirmed).toList()
                : read;
        List<Content> meant = decision.against
                ? read.stream().map(Turned::affirmed).map(Turned::against).toList()
                : affirmed;
        return new Candidate(
                new Proposition(
                        decision.kind,
                        reading.sentence().index(),
                        from,
                        end,
                        who,
                        to,
                        meant,
                        List.of(),
                        null,
                        List.of(),
                        source,
                        false,
                        Modality.earlier(reading, clause),
                        decision.rule),
                clause,
                verb.from(),
                end,
                negated);
    }

    /** What stands behind a colon is a list or a comment of its own. */
    private static int beforeColon(Reading reading, int from, int end) {
        for (int i = from; i < end; i++) {
            if (reading.token(i).norm().equals(":")) {
                return i;
            }
        }
        return end;
    }

    /** What the clause is about; "do so" is about what the article spoke of last. */
    private List<Content> content(Reading reading, Clause clause, VerbGroup verb, int from, int end) {
        boolean again = reading.token(verb.head()).lemma().equals("do")
                && verb.to() < reading.tokens().size()
                && reading.token(verb.to()).norm().equals("so");
        if (again) {
            return memory.latest();
        }
        int start = REACTING.contains(reading.token(verb.head()).lemma()) ? means(reading, verb.to(), end) : from;
        List<Content> read =
                Regions.outsideConditions(reading, verb.head(), contents.read(reading.sentence(), start, end));
        return Focus.of(reading, verb.negated() ? Focus.refused(reading, read) : read, clause, false);
    }

    /** "will respond to the raid with a strike": where the means begin. */
    private static int means(Reading reading, int from, int end) {
        for (int i = from; i < end; i++) {
            String norm = reading.token(i).norm();
            if (norm.equals("with") || norm.equals("by")) {
                return i;
            }
        }
        return from;
    }

    private record Decision(Kind kind, boolean bySpeaker, boolean against, String rule) {
        static Decision of(Kind kind, boolean bySpeaker, String rule) {
            return new Decision(kind, bySpeaker, false, rule);
        }
    }

    /** Whether {@link #decide} may say yes, whoever speaks and acts; those are looked for only then. */
    private boolean mayDecide(Reading reading, Clause clause, VerbGroup verb, int end) {
        return WILL.contains(verb.modal())
                || CAN.contains(verb.modal())
                || isExistential(reading, clause)
                || isImperative(reading, clause, verb)
                || condemns(reading, verb)
                || Announcements.seesNoWorth(reading, verb)
                || Obligations.obliges(reading, verb)
                || mayBeHabit(reading, clause, verb, end);
    }

    private boolean mayBeHabit(Reading reading, Clause clause, VerbGroup verb, int end) {
        List<Content> read =
                verb.modal().isEmpty() ? content(reading, clause, verb, verb.from(), end) : List.<Content>of();
        return !read.isEmpty() && isHabit(reading, verb, read);
    }

    private static boolean isExistential(Reading reading, Clause clause) {
        return clause.subjects().stream()
                .anyMatch(head -> reading.token(head).norm().equals("there"));
    }

    private @Nullable Decision decide(
            Reading reading,
            Clause clause,
            VerbGroup verb,
            List<Content> read,
            boolean own,
            boolean told,
            boolean spoken,
            boolean negated,
            boolean unnamed) {
        boolean reacts = REACTING.contains(reading.token(verb.head()).lemma());
        boolean harm =
                read.get(0).valence() == Valence.HARM || (reacts && read.get(0).valence() != Valence.GIVE);
        String modal = verb.modal();
        if (Obligations.obliges(reading, verb) && spoken) {
            return own ? ownObligation(reading, verb, harm && !negated) : obligation(reading, clause, negated);
        }
        if (isImperative(reading, clause, verb) && spoken) {
            return new Decision(Kind.DEMAND, true, negated, "imperative");
        }
        if (spoken && unnamed && !negated && condemns(reading, verb)) {
            return Decision.of(Kind.REJECTION, true, "is said to violate");
        }
        boolean existential = isExistential(reading, clause);
        if (negated && spoken && existential && (WILL.contains(modal) || modal.equals("can"))) {
            return Decision.of(Kind.REJECTION, true, "there will be no");
        }
        if (spoken && existential && noRoom(reading, verb)) {
            return Decision.of(Kind.REJECTION, true, "no room for");
        }
        if (negated && spoken && unnamed && !harm && (WILL.contains(modal) || modal.equals("can"))) {
            return Decision.of(Kind.REJECTION, true, "will not be");
        }
        if (harm && !negated && spoken && unnamed && WILL.contains(modal) && goesOn(reading, verb)) {
            return Decision.of(Kind.THREAT, true, "harm will go on");
        }
        if (!negated
                && !harm
                && spoken
                && unnamed
                && WILL.contains(modal)
                && Announcements.isUnnamedCourse(reading, clause, read)) {
            return Decision.of(Announcements.unnamed(reading, clause), true, "will be done");
        }
        if (negated && (own || told) && Announcements.seesNoWorth(reading, verb)) {
            return Decision.of(Kind.REJECTION, own, "sees no worth");
        }
        if (own && negated && !harm && modal.isEmpty() && isHabit(reading, verb, read)) {
            return Decision.of(Kind.REJECTION, true, "own does not");
        }
        if (!own && !told) {
            return null;
        }
        if (negated && (WILL.contains(modal) || (own && modal.equals("can")))) {
            if (Announcements.hinders(reading, verb)) {
                return Decision.of(Kind.COMMITMENT, own, "own will not hinder");
            }
            if (harm) {
                return own && WILL.contains(modal)
                        ? new Decision(Kind.COMMITMENT, true, true, "own will not harm")
                        : null;
            }
            return Decision.of(Kind.REJECTION, own, "own will not");
        }
        if (WILL.contains(modal) && !negated && !verb.passive() && Announcements.isNear(reading, verb, read.get(0))) {
            if (harm) {
                return Decision.of(Kind.THREAT, own, "own will harm");
            }
            if (own) {
                return Decision.of(Announcements.own(reading, clause, verb, read), true, "own will");
            }
            return Announcements.isPlain(clause, verb, read) ? Decision.of(Kind.COMMITMENT, false, "will") : null;
        }
        if (own && CAN.contains(modal) && harm && !negated && !verb.passive() && isNear(reading, verb, read.get(0))) {
            return Decision.of(Kind.THREAT, true, "own may harm");
        }
        boolean grants = own && CAN.contains(modal) && !negated && !verb.passive() && isGrant(reading, verb, read);
        return grants ? Decision.of(Kind.PROPOSAL, true, "own can") : null;
    }

    /** "we can free ten of them": what one gives of one's own, said right behind the verb; all can talk. */
    private static boolean isGrant(Reading reading, VerbGroup verb, List<Content> read) {
        return isNear(reading, verb, read.get(0)) && Announcements.givesThing(read.get(0));
    }

    private static boolean isNear(Reading reading, VerbGroup verb, Content content) {
        return content.from() >= verb.from() && Announcements.isNear(reading, verb, content);
    }

    /** "the sanctions will not be lifted", "a pullout cannot be part of it": nobody is said to act. */
    private static boolean isUnnamed(
            Reading reading, Clause clause, VerbGroup verb, List<String> actors, List<Content> read) {
        boolean be = reading.token(verb.head()).lemma().equals("be");
        boolean subject = read.stream().anyMatch(content -> content.from() < verb.from());
        boolean whole = read.stream().anyMatch(content -> content.from() < verb.from() && content.to() > verb.head());
        return actors.isEmpty()
                && subject
                && !clause.subjects().isEmpty()
                && (verb.passive() || be || whole || goesOn(reading, verb) || condemns(reading, verb));
    }

    /** "violates the charter", "goes against the charter". */
    private static boolean condemns(Reading reading, VerbGroup verb) {
        return Announcements.is(reading, verb, JUDGING);
    }

    /** "shelling will resume", "the war would go on"; not "massacres will begin against our people". */
    private static boolean goesOn(Reading reading, VerbGroup verb) {
        return GOING_ON.contains(reading.token(verb.head()).lemma())
                && reading
                        .tokens()
                        .subList(verb.to(), reading.clauseAt(verb.head()).to())
                        .stream()
                        .noneMatch(token -> SUFFERING.contains(token.norm()));
    }

    /** "we do not negotiate with kidnappers", "pays no ransom": what is never done is refused. */
    private static boolean isHabit(Reading reading, VerbGroup verb, List<Content> read) {
        boolean gives = read.get(0).valence() == Valence.GIVE;
        boolean behind = read.get(0).from() >= verb.from();
        return gives
                && behind
                && !verb.past()
                && !verb.passive()
                && !NO_HABITS.contains(reading.token(verb.head()).lemma());
    }

    /** "there is no room for talks", "there is no chance of a pullout". */
    private static boolean noRoom(Reading reading, VerbGroup verb) {
        Phrase noun = reading.phraseAt(verb.to());
        return noun != null
                && reading.token(noun.from()).norm().equals("no")
                && NO_ROOM.contains(reading.token(noun.head()).lemma());
    }

    private static @Nullable Decision ownObligation(Reading reading, VerbGroup verb, boolean harm) {
        return Obligations.isOwed(reading, verb)
                ? Decision.of(Kind.DEMAND, true, "own must be let")
                : harm ? Decision.of(Kind.THREAT, true, "own must harm") : null;
    }

    /** What must be rejected must not be; what may fail is left open. */
    private static @Nullable Decision obligation(Reading reading, Clause clause, boolean negated) {
        Stance stance = Obligations.stance(reading, clause);
        if (stance == Stance.FAIL || stance == Stance.EXPECT) {
            return null;
        }
        boolean against = stance == Stance.REFUSE || stance == Stance.FORGO;
        return new Decision(Kind.DEMAND, true, negated != against, "other must");
    }

    private static boolean isImperative(Reading reading, Clause clause, VerbGroup verb) {
        String tag = reading.token(verb.head()).tag();
        boolean bare = tag.equals("VB") && verb.modal().isEmpty();
        return bare && clause.subjects().isEmpty() && clause.kind() == Clause.Kind.MAIN;
    }
}
