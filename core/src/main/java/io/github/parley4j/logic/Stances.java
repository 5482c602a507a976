package io.github.parley4j.logic;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Demand.Mode;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each voice of a party is for and against: for what it demands, offers, promises or accepts; against what it rules
 * out or rejects; not yet for what it holds back. Only what is sure: who wants one of two is for neither, who rejects a
 * package may be against a part of it only, and who rejects a thing save on some terms is not against it.
 */
public final class Stances {
    /** Which way a stance goes. */
    public enum Side {
        /** Demands, offers, promises or accepts it. */
        FOR,
        /** Rules it out or rejects it. */
        AGAINST,
        /** Holds it back until something happens. */
        NOT_YET
    }

    /**
     * A term that an act is for or against.
     *
     * @param act the act
     * @param term one simple term of it, of the party itself where it is held back and nobody is named
     * @param side which way it goes
     */
    public record Stance(Act act, SimpleTerm term, Side side) {
        /** {@return whether it is for the term} */
        public boolean isFor() {
            return side == Side.FOR;
        }
    }

    private Stances() {}

    /**
     * Reads all acts. An answer that names no terms has those of what it answers.
     *
     * @param negotiation the negotiation
     * @return what its acts are for and against, in order
     */
    public static Stream<Stance> in(Negotiation negotiation) {
        Map<String, Act> acts = answeredIn(negotiation);
        return negotiation.acts().stream()
                .flatMap(act -> act instanceof Response r && answered(r).isPresent()
                        ? answer(r, answered(r).map(acts::get))
                        : of(act));
    }

    /** By their ids, the acts that answers without terms of their own answer. */
    private static Map<String, Act> answeredIn(Negotiation negotiation) {
        Set<String> answered = negotiation.responses().stream()
                .flatMap(r -> answered(r).stream())
                .collect(Collectors.toSet());
        return negotiation.acts().stream()
                .filter(act -> answered.contains(act.id()))
                .collect(Collectors.toMap(Act::id, Function.identity()));
    }

    /**
     * Reads the answers that are called open: pending, or under review.
     *
     * @param negotiation the negotiation
     * @return what they are about, as what an acceptance of it would be for
     */
    public static Stream<Stance> open(Negotiation negotiation) {
        Map<String, Act> acts = answeredIn(negotiation);
        return negotiation.responses().stream()
                .filter(r -> r.kind() == Response.Kind.PENDING || r.kind() == Response.Kind.UNDER_REVIEW)
                .flatMap(r -> stances(r, r.term().isPresent() ? r.contents() : offered(r.to().map(acts::get)), true));
    }

    /** What an answer that names no terms answers. */
    private static Optional<String> answered(Response response) {
        return response.term().isPresent() ? Optional.empty() : response.to();
    }

    /**
     * Reads an act by itself.
     *
     * @param act the act
     * @return what it is for and against
     */
    public static Stream<Stance> of(Act act) {
        if (act instanceof Demand d) {
            return stances(act, d.contents(), d.mode() != Mode.MUST_EXCLUDE);
        }
        if (act instanceof Proposal p) {
            return stances(act, offered(p), true);
        }
        if (act instanceof Precondition p) {
            return p.logic() == Precondition.Logic.SUFFICIENT ? stances(act, p.contents(), true) : notYet(p);
        }
        if (act instanceof Commitment c) {
            return c.antecedent().isPresent() ? Stream.of() : stances(act, c.contents(), true);
        }
        return act instanceof Response r ? answer(r, r.contents()) : Stream.of();
    }

    private static Stream<Stance> notYet(Precondition p) {
        List<String> parties = Names.parties(p);
        return Contents.sure(p.consequent()).map(term -> new Stance(p, Contents.ownedBy(parties, term), Side.NOT_YET));
    }

    private static Stream<Stance> answer(Response response, Optional<Act> to) {
        return answer(response, offered(to));
    }

    private static List<Term> offered(Optional<Act> to) {
        return to.map(act -> act instanceof Proposal p ? offered(p) : act.contents())
                .orElse(List.of());
    }

    private static Stream<Stance> answer(Response response, List<Term> contents) {
        return switch (response.kind()) {
            case ACCEPT, CONDITIONAL_ACCEPT -> stances(response, contents, true);
            case REJECT ->
                contents.size() == 1 && response.conditions().isEmpty()
                        ? stances(response, contents, false)
                        : Stream.of();
            case COUNTER, AMENDMENT_SOUGHT, UNDER_REVIEW, PENDING, WITHDRAWN -> Stream.of();
        };
    }

    /** Of alternatives none is sure. */
    private static List<Term> offered(Proposal p) {
        return p.linkage() == Proposal.Linkage.ALTERNATIVES && p.legs().size() > 1 ? List.of() : p.contents();
    }

    private static Stream<Stance> stances(Act act, List<Term> terms, boolean isFor) {
        List<Stance> stances = new ArrayList<>();
        terms.forEach(term -> addSure(act, term, isFor, stances));
        return stances.stream();
    }

    private static void addSure(Act act, Term term, boolean isFor, List<Stance> stances) {
        if (term instanceof Not not) {
            addSure(act, not.term(), !isFor, stances);
        } else if (term instanceof AllOf all) {
            if (isFor || all.terms().size() == 1) {
                all.terms().forEach(part -> addSure(act, part, isFor, stances));
            }
        } else if (term instanceof AnyOf any) {
            if (!isFor || any.terms().size() == 1) {
                any.terms().forEach(part -> addSure(act, part, isFor, stances));
            }
        } else {
            stances.add(new Stance(act, (SimpleTerm) term, isFor ? Side.FOR : Side.AGAINST));
        }
    }
}
