package io.github.parley4j.arbitraries;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Selection;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Threat;
import io.github.parley4j.model.Withdrawal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Acts of few voices on few things and few days, so that they often meet. */
final class ConflictActs {
    /** Before an act is numbered. */
    private static final String NEW = "new";

    private static final List<Term> FREQUENT = List.of(
            Cessation.ceasefire().by("southland"),
            Cessation.permanent().by("southland"),
            Cessation.pause(40, "day").by("southland"),
            Release.of("hostages").by("northland"),
            Release.ofAll("hostages").by("northland"),
            Process.talks());
    private static final List<Term> RARE = List.of(
            Cessation.ceasefire(),
            Release.of(150, "hostages"),
            Release.of(Selection.builder()
                            .population("hostages")
                            .heldBy("southland")
                            .build())
                    .by("northland"),
            Withdrawal.from("the valley").by("southland"),
            Process.agreement(),
            Not.of(Cessation.permanent()),
            AnyOf.of(Cessation.permanent(), Release.ofAll("hostages")),
            Other.of("disarmament", "the destruction of Northland"),
            Other.of("military-action", "an attack").by("southland"));
    private static final List<Holder> HOLDERS = List.of(
            Holder.of("northland"),
            Holder.of("southland"),
            Holder.of("southland", "ada-moor"),
            Holder.of("southland", "ben-okri"),
            Holder.of("league"),
            Holder.of("atlantis"));

    private ConflictActs() {}

    static Arbitrary<Term> terms() {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(FREQUENT)), Tuple.of(1, Arbitraries.of(RARE)));
    }

    static Arbitrary<Optional<PartialDate>> dates() {
        return Arbitraries.of("2024-05-01", "2024-05-20", "2024-06")
                .map(PartialDate::parse)
                .optional(0.6);
    }

    /** Acts of some kinds, all if none is named, as many as may be, numbered from a0. */
    static Arbitrary<List<Act>> acts(int most, List<Class<? extends Act>> kinds) {
        Map<Class<? extends Act>, Arbitrary<Act>> all = new LinkedHashMap<>();
        all.put(Demand.class, demands());
        all.put(Precondition.class, preconditions());
        all.put(Proposal.class, proposals());
        all.put(Response.class, responses());
        all.put(Commitment.class, commitments());
        all.put(Threat.class, threats());
        if (!kinds.isEmpty()) {
            all.keySet().retainAll(kinds);
        }
        Arbitrary<Act> act = Combinators.combine(Arbitraries.oneOf(all.values()), fields())
                .as((bare, fields) -> bare.accept(fields));
        return act.list().ofMaxSize(most).map(ConflictActs::numbered);
    }

    private static Arbitrary<ActFields> fields() {
        return Combinators.combine(
                        Arbitraries.of(HOLDERS).list().uniqueElements().ofMaxSize(2),
                        Arbitraries.of("northland", "southland").list().ofMaxSize(1),
                        dates(),
                        ConflictArbitraries.evidence())
                .as((holders, addressees, when, evidence) ->
                        new ActFields(holders, addressees, when, OptionalDouble.empty(), evidence, Optional.empty()));
    }

    private static List<Act> numbered(List<Act> acts) {
        return IntStream.range(0, acts.size())
                .mapToObj(i -> acts.get(i).accept(new Renamed("a" + i)))
                .toList();
    }

    private static Arbitrary<String> id() {
        return Arbitraries.of("a0", "a1", "a2", "a3");
    }

    private static Arbitrary<Act> demands() {
        return Combinators.combine(terms(), Arbitraries.of(Demand.Mode.class))
                .as((term, mode) ->
                        Demand.builder().id(NEW).term(term).mode(mode).build());
    }

    private static Arbitrary<Act> preconditions() {
        return Combinators.combine(
                        terms(),
                        terms(),
                        Arbitraries.of(
                                Precondition.Logic.NECESSARY,
                                Precondition.Logic.NECESSARY,
                                Precondition.Logic.SUFFICIENT),
                        Arbitraries.of(Precondition.Order.BEFORE, Precondition.Order.NOT_LATER))
                .as((held, first, logic, order) -> Precondition.builder()
                        .id(NEW)
                        .consequent(held)
                        .condition(first)
                        .logic(logic)
                        .order(order)
                        .build());
    }

    private static Arbitrary<Act> proposals() {
        Arbitrary<Leg> leg = Combinators.combine(terms(), Arbitraries.of(1, 2)).as(Leg::of);
        return Combinators.combine(
                        leg.list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(Proposal.Linkage.class),
                        dates(),
                        id().optional(0.3))
                .as((legs, linkage, until, old) -> Proposal.builder()
                        .id(NEW)
                        .legs(legs)
                        .linkage(linkage)
                        .validUntil(until)
                        .supersedes(old)
                        .build());
    }

    private static Arbitrary<Act> responses() {
        return Combinators.combine(
                        Arbitraries.of(
                                Response.Kind.ACCEPT,
                                Response.Kind.REJECT,
                                Response.Kind.WITHDRAWN,
                                Response.Kind.PENDING),
                        Arbitraries.of("a0", "a0", "a1", "a9").optional(0.8),
                        terms())
                .as((kind, to, term) -> Response.builder()
                        .id(NEW)
                        .kind(kind)
                        .to(to)
                        .term(to.isEmpty() ? Optional.of(term) : Optional.empty())
                        .build());
    }

    private static Arbitrary<Act> commitments() {
        return Combinators.combine(terms(), terms().optional(0.7))
                .as((term, spite) -> Commitment.builder()
                        .id(NEW)
                        .term(term)
                        .regardlessOf(spite)
                        .build());
    }

    private static Arbitrary<Act> threats() {
        return Combinators.combine(terms(), terms().optional(), terms().optional(0.3))
                .filter((term, trigger, spite) -> spite.isEmpty() || !spite.equals(trigger))
                .as((term, trigger, spite) -> Threat.builder()
                        .id(NEW)
                        .term(term)
                        .trigger(trigger)
                        .regardlessOf(spite)
                        .build());
    }
}
