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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each voice of a party is for and against: for what it demands, offers, promises or accepts; against what it rules
 * out or rejects; not yet for what it holds back. Only what is sure: who wants one of two is for neither, and who rejects
 * a package may be against a part of it only.
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
        Set<String> answered = negotiation.responses().stream()
                .flatMap(r -> answered(r).stream())
                .collect(Collectors.toSet());
        Map<String, Act> acts = negotiation.acts().stream()
                .filter(act -> answered.contains(act.id()))
                .collect(Collectors.toMap(Act::id, Function.identity()));
        return negotiation.acts().stream()
                .flatMap(act -> act instanceof Response r && answered(r).isPresent()
                        ? answer(r, answered(r).map(acts::get))
                        : of(act));
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
        List<Term> contents = to.map(act -> act instanceof Proposal p ? offered(p) : act.contents())
                .orElse(List.of());
        return answer(response, contents);
    }

    private static Stream<Stance> answer(Response response, List<Term> contents) {
        return switch (response.kind()) {
            case ACCEPT, CONDITIONAL_ACCEPT -> stances(response, contents, true);
            case REJECT -> contents.size() == 1 ? stances(response, contents, false) : Stream.of();
            case COUNTER, AMENDMENT_SOUGHT, UNDER_REVIEW, PENDING, WITHDRAWN -> Stream.of();
        };
    }

    /** Of alternatives none is sure. */
    private static List<Term> offered(Proposal p) {
        return p.linkage() == Proposal.Linkage.ALTERNATIVES && p.legs().size() > 1 ? List.of() : p.contents();
    }

    private static Stream<Stance> stances(Act act, List<Term> terms, boolean isFor) {
        return terms.stream().flatMap(t -> sure(act, t, isFor));
    }

    private static Stream<Stance> sure(Act act, Term term, boolean isFor) {
        if (term instanceof Not not) {
            return sure(act, not.term(), !isFor);
        }
        if (term instanceof AllOf all) {
            return isFor || all.terms().size() == 1 ? stances(act, all.terms(), isFor) : Stream.of();
        }
        if (term instanceof AnyOf any) {
            return !isFor || any.terms().size() == 1 ? stances(act, any.terms(), isFor) : Stream.of();
        }
        return Stream.of(new Stance(act, (SimpleTerm) term, isFor ? Side.FOR : Side.AGAINST));
    }
}
