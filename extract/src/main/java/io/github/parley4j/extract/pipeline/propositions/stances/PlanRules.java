package io.github.parley4j.extract.pipeline.propositions.stances;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Connective;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Modality;
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
import io.github.parley4j.extract.pipeline.propositions.attribution.Holders;
import io.github.parley4j.extract.pipeline.propositions.attribution.Source;
import io.github.parley4j.extract.pipeline.propositions.attribution.Sources;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import io.github.parley4j.extract.pipeline.propositions.inference.StoryContents;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a plan or a list of demands holds: "the draft envisages …", "these demands include …", "under the offer, … would",
 * and the sentences after it that tell in the conditional what would happen.
 */
public final class PlanRules {
    private static final Set<String> PLANS = ClosedClasses.words("plans");
    private static final Set<String> WISHES = ClosedClasses.words("wishes");
    private static final Set<String> NAMES = ClosedClasses.words("identifying-verbs");
    private static final Set<String> HOLDS = ClosedClasses.words("holding-verbs");
    private static final int REACH = 4;

    private static final Set<String> DEALS = ClosedClasses.words("deal-nouns");
    private static final Set<String> CONCLUDING = ClosedClasses.words("concluding-verbs");
    private static final Set<String> UNFINISHED = ClosedClasses.words("unfinished-words");
    private static final Set<String> EVENTS = ClosedClasses.words("event-nouns");

    private final StoryContents contents;
    private final Holders holders;
    private final Sources sources;
    private final Memory memory;

    public PlanRules(StoryContents contents, Holders holders, Sources sources, Memory memory) {
        this.contents = contents;
        this.holders = holders;
        this.sources = sources;
        this.memory = memory;
    }

    public List<Candidate> read(Reading reading, List<Candidate> taken) {
        List<Candidate> found = new ArrayList<>();
        for (Clause clause : reading.clauses()) {
            VerbGroup verb = clause.verb();
            if (verb == null
                    || clause.kind() == Clause.Kind.SUBORDINATE
                    || verb.negated()
                    || Modality.noObject(reading, verb)
                    || Modality.negativeSubject(reading, clause, verb)
                    || Modality.counterfactual(reading, verb)
                    || taken.stream().anyMatch(c -> c.begin() <= verb.head() && verb.head() < c.end())) {
                continue;
            }
            Candidate candidate = holds(reading, clause, verb);
            candidate = candidate == null ? would(reading, clause, verb) : candidate;
            if (candidate != null) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** "The draft envisages a truce": what stands behind the verb. */
    private @Nullable Candidate holds(Reading reading, Clause clause, VerbGroup verb) {
        Phrase subject = subject(reading, clause);
        boolean is = NAMES.contains(reading.token(verb.head()).lemma())
                && verb.modal().isEmpty();
        if (is && subject == null) {
            subject = among(reading, clause, verb);
        }
        if (subject == null
                || !(is || HOLDS.contains(reading.token(verb.head()).lemma()))
                || isVague(reading, subject)) {
            return null;
        }
        String lemma = reading.token(subject.head()).lemma();
        if (is && !(WISHES.contains(lemma) && isNamed(reading, verb.to()))) {
            return null;
        }
        if (WISHES.contains(lemma)) {
            List<String> who = owner(reading, subject, demander(reading, clause, subject));
            return who.isEmpty()
                    ? null
                    : gated(
                            reading,
                            candidate(reading, clause, verb, subject, Kind.DEMAND, who, verb.to(), "demands include"));
        }
        if (!PLANS.contains(lemma)) {
            return null;
        }
        List<String> who = owner(reading, subject, lemma.equals("negotiation") ? List.of() : memory.proposer());
        return candidate(reading, clause, verb, subject, Kind.PROPOSAL, who, verb.to(), "plan holds");
    }

    /** "Our demand is …", said by somebody: his; else whoever demanded last. */
    private List<String> demander(Reading reading, Clause clause, Phrase demand) {
        Source source = sources.of(reading, clause);
        boolean own = reading.token(demand.from()).tag().equals("PRP$");
        return own && source != null && source.party() != null
                ? List.of(source.party())
                : memory.demander(reading.sentence().index());
    }

    /** "Among their demands are …": the noun behind "among", before the verb. */
    private static @Nullable Phrase among(Reading reading, Clause clause, VerbGroup verb) {
        Phrase noun = clause.from() + 1 < verb.from() ? reading.phraseAt(clause.from() + 1) : null;
        boolean among = reading.token(clause.from()).norm().equals("among")
                || reading.token(clause.from()).norm().equals("amongst");
        return among && noun != null && noun.is(Phrase.Kind.NOUN) ? noun : null;
    }

    /** "its demand is a truce", "that the siege be lifted", "to free them": not "its demand is unchanged". */
    private static boolean isNamed(Reading reading, int from) {
        Phrase next = reading.phraseAt(from);
        return next != null
                && (next.is(Phrase.Kind.NOUN) || next.is(Phrase.Kind.THAT) || next.is(Phrase.Kind.VERB))
                && (!next.is(Phrase.Kind.VERB)
                        || reading.token(next.from()).tag().equals("TO"));
    }

    /** Demands that were called prerequisites of something are what comes first for it. */
    private @Nullable Candidate gated(Reading reading, @Nullable Candidate demands) {
        List<Content> held = memory.gateFor(reading.sentence().index());
        if (demands == null || held.isEmpty()) {
            return demands;
        }
        Proposition said = demands.proposition();
        return demands.with(said.as(
                Kind.PRECONDITION,
                held,
                said.contents(),
                Connective.Sense.ONLY_IF,
                demands.end(),
                "prerequisites include"));
    }

    /** "Under the proposal, troops would leave", and the like in the sentences that follow a proposal. */
    private @Nullable Candidate would(Reading reading, Clause clause, VerbGroup verb) {
        if (!verb.modal().equals("would") && !verb.modal().equals("will")) {
            return null;
        }
        Phrase subject = subject(reading, clause);
        Phrase under = under(reading);
        boolean plan =
                subject != null && PLANS.contains(reading.token(subject.head()).lemma()) && !isVague(reading, subject);
        if (under != null || plan) {
            Phrase named = under != null ? under : subject;
            List<String> parties = under == null ? List.of() : concluders(reading, under);
            List<String> who = !parties.isEmpty()
                    ? parties
                    : named == null ? memory.proposer() : owner(reading, named, memory.proposer());
            return candidate(
                    reading,
                    clause,
                    verb,
                    plan ? subject : null,
                    parties.isEmpty() ? Kind.PROPOSAL : Kind.ACCEPTANCE,
                    who,
                    plan && under == null ? verb.head() : clause.from(),
                    parties.isEmpty() ? "under the plan" : "under the deal");
        }
        boolean follows = verb.modal().equals("would")
                && memory.distanceToProposal(reading.sentence().index()) <= REACH;
        Source source = sources.of(reading, clause);
        List<String> actors = holders.parties(reading, clause.subjects());
        boolean own = source != null && source.party() != null && actors.contains(source.party());
        boolean spokenByOther =
                source != null && source.party() != null && !memory.proposer().contains(source.party());
        if (!follows || own || spokenByOther || (subject != null && isEvent(reading, subject))) {
            return null;
        }
        return candidate(reading, clause, verb, null, Kind.PROPOSAL, memory.proposer(), clause.from(), "plan goes on");
    }

    /** "Under the accord signed by both": who has concluded the deal that is named, here or before. */
    private List<String> concluders(Reading reading, Phrase deal) {
        if (!DEALS.contains(reading.token(deal.head()).lemma()) || isDraft(reading, deal)) {
            return List.of();
        }
        VerbGroup verb = reading.verbAt(deal.to());
        boolean concluded = verb != null
                && verb.form() == VerbGroup.Form.PARTICIPLE
                && CONCLUDING.contains(reading.token(verb.head()).lemma());
        List<String> here = concluded && verb != null ? holders.agent(reading, verb.to()) : List.of();
        return here.isEmpty() ? memory.concluders() : here;
    }

    /** "the draft agreement", "the proposed deal", "any deal": not concluded. */
    private static boolean isDraft(Reading reading, Phrase deal) {
        return isVague(reading, deal)
                || reading.tokens().subList(deal.from(), deal.head()).stream()
                        .anyMatch(token -> UNFINISHED.contains(token.norm()));
    }

    private @Nullable Candidate candidate(
            Reading reading,
            Clause clause,
            VerbGroup verb,
            @Nullable Phrase plan,
            Kind kind,
            List<String> who,
            int from,
            String rule) {
        int end = Regions.complementEnd(reading, verb.to(), true);
        List<Content> inside = held(reading, kind == Kind.PROPOSAL ? plan : null, Math.min(from, end), end);
        List<Content> planned =
                kind == Kind.PROPOSAL ? inside.stream().map(Turned::stationed).toList() : inside;
        List<Content> read = Focus.of(reading, planned, clause, true);
        if (read.isEmpty() || read.stream().anyMatch(content -> content.valence() == Valence.HARM)) {
            return null;
        }
        Proposition proposition = new Proposition(
                kind,
                reading.sentence().index(),
                clause.from(),
                end,
                who,
                List.of(),
                read,
                List.of(),
                null,
                List.of(),
                sources.of(reading, clause),
                false,
                Modality.earlier(reading, clause),
                rule);
        return new Candidate(proposition, clause, verb.from(), end, false);
    }

    /** What a plan holds, with what its own name says: "the ceasefire plan would free …". */
    private List<Content> held(Reading reading, @Nullable Phrase plan, int from, int end) {
        List<Content> inside = contents.read(reading.sentence(), from, end);
        if (inside.isEmpty() || plan == null || plan.to() > from) {
            return inside;
        }
        List<Content> all = new ArrayList<>(contents.read(reading.sentence(), plan.from(), plan.to()));
        all.removeIf(content -> content.issue().equals("talks"));
        all.addAll(inside);
        return all;
    }

    /** The plan's own possessor or author, else whoever spoke of it last. */
    private List<String> owner(Reading reading, Phrase noun, List<String> otherwise) {
        List<String> own = holders.possessor(reading, noun, noun.head());
        if (own.isEmpty()) {
            own = holders.author(reading, noun);
        }
        return own.isEmpty() ? otherwise : own;
    }

    private static @Nullable Phrase subject(Reading reading, Clause clause) {
        return clause.subjects().isEmpty()
                ? null
                : reading.phraseAt(clause.subjects().get(0));
    }

    /** "any deal", "no plan", "such an offer" tells of none. */
    private static boolean isVague(Reading reading, Phrase noun) {
        return Set.of("any", "no", "such", "every", "another", "other")
                .contains(reading.token(noun.from()).norm());
    }

    /** "such a failure would end the truce": what follows from an event is a forecast. */
    private static boolean isEvent(Reading reading, Phrase noun) {
        return EVENTS.contains(reading.token(noun.head()).lemma());
    }

    private static @Nullable Phrase under(Reading reading) {
        for (int i = 0; i + 2 < reading.tokens().size(); i++) {
            String norm = reading.token(i).norm();
            boolean only = i > 0 && reading.token(i - 1).norm().equals("only");
            if ((norm.equals("under") && !only) || (norm.equals("during") && i < 6)) {
                Phrase noun = reading.phraseAt(i + 1);
                if (noun != null && PLANS.contains(reading.token(noun.head()).lemma())) {
                    return noun;
                }
            }
        }
        return null;
    }
}
