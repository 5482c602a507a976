package io.github.parley4j.analysis;

import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Withdrawal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small negotiations over few terms, some of which contain others, so that circles are frequent. */
final class Small {
    private static final List<SimpleTerm> TERMS = List.of(
            Release.of("hostages").by("north"),
            Release.ofAll("hostages").by("north"),
            Cessation.ceasefire().by("south"),
            Cessation.permanent().by("south"),
            Cessation.pause(40, "day").by("south"),
            Withdrawal.from("valley").by("south"),
            Process.talks(),
            Process.agreement());

    private Small() {}

    static Arbitrary<SimpleTerm> leaves() {
        return Arbitraries.of(TERMS);
    }

    static Arbitrary<Term> conditions() {
        Arbitrary<Term> leaf = leaves().map(t -> t);
        Arbitrary<Term[]> several = leaf.array(Term[].class).ofMinSize(1).ofMaxSize(2);
        Arbitrary<Term> flat = Arbitraries.frequencyOf(
                Tuple.of(3, leaf), Tuple.of(1, several.map(AllOf::of)), Tuple.of(2, several.map(AnyOf::of)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, flat),
                Tuple.of(1, flat.array(Term[].class).ofSize(2).map(AllOf::of)));
    }

    static Arbitrary<Negotiation> negotiations() {
        Arbitrary<Precondition> act = Combinators.combine(
                        leaves(),
                        conditions(),
                        Arbitraries.frequency(
                                Tuple.of(5, Precondition.Logic.NECESSARY),
                                Tuple.of(1, Precondition.Logic.SUFFICIENT),
                                Tuple.of(1, Precondition.Logic.BICONDITIONAL)),
                        Arbitraries.frequency(
                                Tuple.of(3, Precondition.Order.BEFORE),
                                Tuple.of(2, Precondition.Order.NOT_LATER),
                                Tuple.of(1, Precondition.Order.DURING)),
                        Arbitraries.of("north", "south"))
                .as((consequent, condition, logic, order, holder) -> Precondition.builder()
                        .id("p")
                        .consequent(consequent)
                        .condition(condition)
                        .logic(logic)
                        .order(order)
                        .build()
                        .by(holder));
        return act.list().ofMaxSize(5).map(Small::numbered);
    }

    private static Negotiation numbered(List<Precondition> acts) {
        List<Precondition> numbered = new ArrayList<>();
        for (Precondition act : acts) {
            numbered.add(
                    Precondition.builder().copy(act).id("p" + numbered.size()).build());
        }
        return Negotiation.builder().id("small").addAllActs(numbered).build();
    }
}
