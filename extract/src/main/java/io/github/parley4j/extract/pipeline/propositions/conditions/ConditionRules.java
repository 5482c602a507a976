package io.github.parley4j.extract.pipeline.propositions.conditions;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Connective;
import io.github.parley4j.extract.lexicon.Connective.Sense;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Obligations;
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
import io.github.parley4j.extract.pipeline.propositions.attribution.Holders;
import io.github.parley4j.extract.pipeline.propositions.attribution.Source;
import io.github.parley4j.extract.pipeline.propositions.attribution.Sources;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import io.github.parley4j.extract.pipeline.propositions.inference.StoryContents;
import io.github.parley4j.extract.pipeline.propositions.stances.StanceDecisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins what a connective governs to the proposition that it hangs on: a precondition, a trade, or "even if". */
public final class ConditionRules {
    private static final Set<String> STOPS = ClosedClasses.words("ending-words");
    private static final Set<String> ANNOUNCING = ClosedClasses.words("future-modals");
    private static final Set<String> TIMES = ClosedClasses.words("time-before-connectives");

    private final StoryContents contents;
    private final Holders holders;
    private final Sources sources;
    private final Memory memory;

    public ConditionRules(StoryContents contents, Holders holders, Sources sources, Memory memory) {
        this.memory = memory;
        this.contents = contents;
        this.holders = holders;
        this.sources = sources;
    }

    public List<Candidate> join(Reading reading, List<Candidate> candidates) {
        List<Candidate> joined = new ArrayList<>(candidates);
        for (Connective.Found connective : reading.connectives()) {
            if (connective.sense().depends()) {
                join(reading, joined, connective);
            }
        }
        return joined;
    }

    private void join(Reading reading, List<Candidate> candidates, Connective.Found connective) {
        int end = Regions.governedEnd(reading, connective);
        Clause main = Regions.hangsOn(reading, connective);
        List<Content> governed = stopped(
                reading,
                connective,
                end,
                Focus.of(reading, contents.read(reading.sentence(), connective.to(), end), main, false));
        if (governed.isEmpty() && Regions.openedBy(reading, connective) != null) {
            governed = contents.infer(reading, connective.to(), end, false);
        }
        if (governed.isEmpty()) {
            governed = UncodedContents.condition(reading, connective, end);
        }
        boolean any = false;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (concerns(candidate, main, connective) && !outer(candidate, candidates, connective)) {
                any = true;
                Proposition changed = change(candidate, connective.sense(), governed, end, reading, connective);
                if (changed != null) {
                    candidates.set(i, candidate.with(changed));
                }
            }
        }
        if (!any && !governed.isEmpty()) {
            Candidate plain = plain(reading, main, connective, governed, end);
            if (plain != null) {
                candidates.add(plain);
            }
        }
    }

    /** "until the fighting stops": harm beside a word of ending is the end of it. */
    private static List<Content> stopped(
            Reading reading, Connective.Found connective, int end, List<Content> governed) {
        for (int i = connective.to(); i < end; i++) {
            if (STOPS.contains(reading.token(i).lemma())) {
                return governed.stream().map(Turned::ended).toList();
            }
        }
        return governed;
    }

    private static boolean concerns(Candidate candidate, Clause main, Connective.Found connective) {
        boolean inside = candidate.begin() >= connective.from() && candidate.clause() != main;
        return !inside
                && !isAside(main, candidate.clause())
                && (candidate.clause() == main
                        || candidate.clause().continues() == main
                        || main.continues() == candidate.clause()
                        || (candidate.end() >= connective.from() - 1
                                && candidate.begin() < connective.from()
                                && main.within(candidate.clause())));
    }

    /** "will not talk before …", "refused to talk while …"; what was turned down before a meeting waits for nothing. */
    private static boolean refusesUntil(Reading reading, Candidate candidate, Sense sense) {
        if (sense == Sense.AFTER) {
            return false;
        }
        VerbGroup verb = candidate.clause().verb();
        boolean open = verb != null && !verb.modal().isEmpty();
        for (int i = candidate.begin(); i < Math.min(candidate.begin() + 3, candidate.end()); i++) {
            open |= reading.token(i).tag().equals("TO");
        }
        return open
                || sense == Sense.UNLESS
                || sense == Sense.UNTIL
                || sense == Sense.ONLY_IF
                || sense == Sense.LACKING;
    }

    /** Whether a relative clause stands between the two: "the truce which it wants before …". */
    private static boolean isAside(Clause main, Clause outer) {
        for (Clause clause = main; clause != null && clause != outer; clause = clause.parent()) {
            if (clause.kind() == Clause.Kind.RELATIVE && main.within(outer)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another candidate inside this one stands nearer to the connective: "rejected the demand for A before B". */
    private static boolean outer(Candidate candidate, List<Candidate> all, Connective.Found connective) {
        return all.stream()
                .anyMatch(other -> other.begin() > candidate.begin()
                        && other.begin() < candidate.end()
                        && other.end() <= connective.from() + 1
                        && other.begin() < connective.from());
    }

    private static @Nullable Proposition change(
            Candidate candidate,
            Sense sense,
            List<Content> governed,
            int end,
            Reading reading,
            Connective.Found connective) {
        Proposition said = candidate.proposition();
        if (sense == Sense.REGARDLESS) {
            return said.regardlessOf(governed, end);
        }
        if (governed.isEmpty() || said.kind() == Kind.PRECONDITION || isTime(reading, connective)) {
            return null;
        }
        if (said.kind() == Kind.PROPOSAL
                && (sense == Sense.IF || sense == Sense.ONLY_IF)
                && said.rule().startsWith("offer")) {
            List<Content> legs = new ArrayList<>(said.contents());
            legs.addAll(governed);
            return said.as(
                    Kind.PROPOSAL,
                    legs,
                    List.of(),
                    null,
                    end,
                    said.rule() + " + " + connective.connective().name());
        }
        if (said.kind() == Kind.COMMITMENT
                && Ultimatums.presses(reading, candidate.clause(), said.contents(), connective, governed)) {
            return said.as(
                    Kind.THREAT,
                    said.contents(),
                    List.of(),
                    null,
                    end,
                    said.rule() + " + " + connective.connective().name());
        }
        boolean joins = switch (said.kind()) {
            case REJECTION -> refusesUntil(reading, candidate, sense);
            case PENDING, UNDER_REVIEW -> false;
            case PROPOSAL, ACCEPTANCE, COMMITMENT ->
                sense == Sense.IF
                        || sense == Sense.ONLY_IF
                        || (sense == Sense.AFTER && Waiting.orders(reading, candidate.clause(), connective))
                        || sense == Sense.UNLESS
                        || Waiting.notWithout(connective)
                        || isProviso(connective, governed);
            case THREAT -> sense == Sense.UNTIL || (sense == Sense.WHILE && connective.to() - connective.from() > 1);
            case DEMAND ->
                sense == Sense.BEFORE || sense == Sense.ONLY_IF || Waiting.putsOff(reading, candidate, connective);
            case PRECONDITION -> false;
        };
        if (!joins) {
            return null;
        }
        if (said.kind() == Kind.DEMAND && sense == Sense.BEFORE) {
            return said.as(Kind.PRECONDITION, governed, said.contents(), Sense.UNTIL, end, said.rule() + " + before");
        }
        List<Content> held = said.kind() == Kind.THREAT
                ? said.contents().stream().map(Turned::ended).toList()
                : said.contents();
        boolean unwanted = said.kind() == Kind.REJECTION && sense == Sense.IF;
        boolean lasts = sense == Sense.WHILE
                && !Waiting.notWithout(connective)
                && said.kind() != Kind.REJECTION
                && said.kind() != Kind.THREAT;
        List<Content> first = (sense == Sense.WHILE && !lasts) || unwanted
                ? governed.stream().map(Turned::ended).toList()
                : governed;
        if (unwanted && first.equals(governed)) {
            first = governed.stream().map(Turned::against).toList();
        }
        return said.as(
                Kind.PRECONDITION,
                held,
                first,
                sense == Sense.LACKING ? Sense.UNTIL : sense,
                end,
                said.rule() + " + " + connective.connective().name());
    }

    /** "as long as the truce holds", where one promises something: only if it does. */
    private static boolean isProviso(Connective.Found connective, List<Content> governed) {
        return connective.sense() == Sense.WHILE
                && connective.to() - connective.from() > 1
                && governed.stream().noneMatch(content -> content.valence() == Valence.HARM);
    }

    /** "a day before the visit": a point in time, not an order of steps. */
    private static boolean isTime(Reading reading, Connective.Found connective) {
        return connective.from() > 0
                && TIMES.contains(reading.token(connective.from() - 1).norm());
    }

    /** A clause without a stance of its own: "the war can only end if …", "talks would not begin until …". */
    private @Nullable Candidate plain(
            Reading reading, Clause main, Connective.Found connective, List<Content> governed, int end) {
        VerbGroup verb = main.verb();
        Source source = sources.of(reading, main);
        boolean threatens = verb != null && ANNOUNCING.contains(verb.modal()) && source != null;
        if (verb == null
                || !(threatens
                        || Waiting.mayLast(verb, connective, source != null)
                        || Waiting.waits(reading, main, verb, connective))) {
            return null;
        }
        boolean ahead = connective.from() < verb.from();
        int stop = ahead ? Regions.complementEnd(reading, verb.to(), false) : connective.from();
        int start = ahead ? end : main.from();
        List<Content> coded = contents.read(reading.sentence(), start, Math.max(start, stop));
        boolean comesFirst = connective.sense() != Sense.AFTER || connective.to() - connective.from() > 1;
        boolean acts = comesFirst
                && !verb.passive()
                && !holders.parties(reading, main.subjects()).isEmpty();
        List<Content> inferred =
                coded.isEmpty() && comesFirst ? contents.infer(reading, start, Math.max(start, stop), false) : coded;
        List<Content> held = inferred.isEmpty() && acts && !UncodedContents.isUncoded(governed)
                ? UncodedContents.deed(reading, verb, stop)
                : inferred;
        List<String> who = holders.speakerOrSubject(reading, source, main);
        if (who.isEmpty() && memory.distanceToProposal(reading.sentence().index()) <= 6) {
            who = memory.proposer();
        }
        boolean unsaid = source == null && Obligations.obliges(reading, verb);
        boolean kept = held.stream().anyMatch(content -> content.valence() == Valence.HARM);
        if (held.isEmpty() || who.isEmpty() || unsaid) {
            return null;
        }
        if (threatens
                && (kept || StanceDecisions.isHostile(held))
                && Ultimatums.presses(reading, main, held, connective, governed)) {
            return made(reading, main, verb, connective, who, source, Kind.THREAT, held, List.of(), null, end, stop);
        }
        if (connective.sense() == Sense.WHILE && UncodedContents.isUncoded(governed) && !verb.negated()) {
            return null;
        }
        boolean lasts = kept && Waiting.mayLast(verb, connective, source != null);
        boolean granted = source != null && Waiting.isGranted(verb, connective, coded, governed);
        if (!lasts && !granted && !Waiting.waits(reading, main, verb, connective)) {
            return null;
        }
        List<Content> first = connective.sense() == Sense.WHILE
                ? governed.stream().map(Turned::ended).toList()
                : governed;
        List<Content> back =
                held.stream().map(Turned::ended).map(Turned::affirmed).toList();
        boolean swapped = connective.sense() == Sense.BEFORE && Waiting.mustBe(reading, verb) && !verb.negated();
        boolean mustFollow = connective.sense() == Sense.AFTER && Obligations.obliges(reading, verb);
        return made(
                reading,
                main,
                verb,
                connective,
                who,
                source,
                Kind.PRECONDITION,
                swapped ? first : back,
                swapped ? back : first,
                swapped || mustFollow ? Sense.UNTIL : connective.sense(),
                end,
                stop);
    }

    private static Candidate made(
            Reading reading,
            Clause main,
            VerbGroup verb,
            Connective.Found connective,
            List<String> who,
            @Nullable Source source,
            Kind kind,
            List<Content> held,
            List<Content> first,
            @Nullable Sense sense,
            int end,
            int stop) {
        return new Candidate(
                new Proposition(
                        kind,
                        reading.sentence().index(),
                        main.from(),
                        Math.max(end, stop),
                        who,
                        List.of(),
                        held,
                        first,
                        sense,
                        List.of(),
                        source,
                        false,
                        false,
                        (kind == Kind.THREAT ? "harm will be done + " : "wait + ")
                                + connective.connective().name()),
                main,
                verb.from(),
                stop,
                verb.negated());
    }
}
