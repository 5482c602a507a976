package io.github.parley4j.arbitraries;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Phase;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Threat;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Acts of every kind. What all acts have in common is added last, by {@link ActFields}. */
final class ActArbitraries {
    private ActArbitraries() {}

    static Arbitrary<Act> acts() {
        Arbitrary<Act> bare =
                Arbitraries.oneOf(demands(), preconditions(), proposals(), responses(), threats(), commitments());
        return Combinators.combine(bare, ActFields.any()).as((act, fields) -> act.accept(fields));
    }

    static Arbitrary<Holder> holders() {
        return Combinators.combine(
                        Ids.party().optional(0.8),
                        Ids.person().optional(0.3),
                        ValueArbitraries.words().optional(0.2))
                .as((party, person, faction) -> Holder.builder()
                        .party(person.isEmpty() && faction.isEmpty() ? Optional.of(party.orElse("northland")) : party)
                        .person(person)
                        .faction(faction)
                        .build());
    }

    private static Arbitrary<Term> terms() {
        return TermArbitraries.terms();
    }

    private static Arbitrary<Act> demands() {
        return Combinators.combine(
                        Ids.act(),
                        terms(),
                        Arbitraries.of(Demand.Mode.class),
                        ValueArbitraries.texts().optional(0.2),
                        ValueArbitraries.maybe(Arbitraries.integers().between(1, 9)))
                .as((id, term, mode, scope, priority) -> Demand.builder()
                        .id(id)
                        .term(term)
                        .mode(mode)
                        .scope(scope)
                        .priority(priority)
                        .build());
    }

    private static Arbitrary<Act> preconditions() {
        return Combinators.combine(
                        Ids.act(),
                        terms(),
                        terms(),
                        Arbitraries.of(Precondition.Logic.class),
                        Arbitraries.of(Precondition.Order.class))
                .as((id, consequent, condition, logic, order) -> Precondition.builder()
                        .id(id)
                        .consequent(consequent)
                        .condition(condition)
                        .logic(logic)
                        .order(order)
                        .build());
    }

    private static Arbitrary<Act> proposals() {
        Arbitrary<Leg> leg = Combinators.combine(
                        terms(), ValueArbitraries.maybe(Arbitraries.integers().between(1, 3)))
                .as((term, phase) -> Leg.builder().term(term).phase(phase).build());
        Arbitrary<List<Phase>> phases = Combinators.combine(
                        Arbitraries.integers().between(1, 3), TermArbitraries.durations(), terms().optional(0.3))
                .as((ordinal, duration, starts) -> Phase.builder()
                        .ordinal(ordinal)
                        .duration(duration)
                        .startsWhen(starts)
                        .build())
                .list()
                .uniqueElements(Phase::ordinal)
                .ofMaxSize(2);
        return Combinators.combine(
                        Ids.act(),
                        leg.list().ofMinSize(1).ofMaxSize(3),
                        phases,
                        Arbitraries.of(Proposal.Linkage.class),
                        terms().optional(0.2),
                        ValueArbitraries.partialDates().optional(0.2),
                        ValueArbitraries.texts().optional(0.2),
                        Ids.act().optional(0.3))
                .as((id, legs, stages, linkage, conditions, until, version, old) -> Proposal.builder()
                        .id(id)
                        .legs(legs)
                        .phases(stages)
                        .linkage(linkage)
                        .conditions(conditions)
                        .validUntil(until)
                        .version(version)
                        .supersedes(old)
                        .build());
    }

    private static Arbitrary<Act> responses() {
        return Combinators.combine(
                        Ids.act(),
                        Arbitraries.of(Response.Kind.class),
                        Ids.act().optional(),
                        terms(),
                        Arbitraries.of(true, false),
                        terms())
                .as((id, kind, to, term, named, condition) -> Response.builder()
                        .id(id)
                        .kind(kind)
                        .to(to)
                        .term(named || to.isEmpty() ? Optional.of(term) : Optional.empty())
                        .conditions(
                                named || kind == Response.Kind.CONDITIONAL_ACCEPT
                                        ? Optional.of(condition)
                                        : Optional.empty())
                        .build());
    }

    private static Arbitrary<Act> threats() {
        return Combinators.combine(
                        Ids.act(),
                        terms(),
                        terms().optional(),
                        terms().optional(0.3),
                        ValueArbitraries.partialDates().optional(0.3),
                        Arbitraries.of(true, false))
                .as((id, term, trigger, regardless, deadline, ultimatum) -> Threat.builder()
                        .id(id)
                        .term(term)
                        .trigger(trigger)
                        .regardlessOf(other(regardless, trigger))
                        .deadline(deadline)
                        .ultimatum(ultimatum)
                        .build());
    }

    private static Arbitrary<Act> commitments() {
        return Combinators.combine(Ids.act(), terms(), terms().optional(0.4), terms().optional(0.4))
                .as((id, term, antecedent, regardless) -> Commitment.builder()
                        .id(id)
                        .term(term)
                        .antecedent(antecedent)
                        .regardlessOf(other(regardless, antecedent))
                        .build());
    }

    private static Optional<Term> other(Optional<Term> term, Optional<Term> taken) {
        return term.equals(taken) ? Optional.empty() : term;
    }
}
