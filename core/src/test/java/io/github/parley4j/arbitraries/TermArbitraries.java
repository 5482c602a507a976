package io.github.parley4j.arbitraries;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Selection;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.TermDuration;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.model.Withdrawal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Terms of every shape. What all simple terms have in common is added last, by {@link CommonFields}. */
final class TermArbitraries {
    private static final int DEEPEST = 3;

    private TermArbitraries() {}

    static Arbitrary<Term> terms() {
        return terms(DEEPEST);
    }

    private static Arbitrary<Term> terms(int depth) {
        Arbitrary<Term> simple = simpleTerms().map(t -> t);
        if (depth == 0) {
            return simple;
        }
        Arbitrary<Term> inner = Arbitraries.lazy(() -> terms(depth - 1));
        Arbitrary<Term[]> several = inner.array(Term[].class).ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(8, simple),
                Tuple.of(1, several.map(AllOf::of)),
                Tuple.of(1, several.map(AnyOf::of)),
                Tuple.of(1, inner.map(Not::of)));
    }

    static Arbitrary<SimpleTerm> simpleTerms() {
        Arbitrary<SimpleTerm> bare = Arbitraries.oneOf(
                cessations(), releases(), withdrawals(), accesses(), transfers(), measures(), processes(), others());
        return Combinators.combine(bare, CommonFields.any()).as((term, fields) -> term.accept(fields));
    }

    static Arbitrary<TermDuration> durations() {
        return Arbitraries.oneOf(
                ValueArbitraries.times().map(TermDuration::of),
                Arbitraries.just(TermDuration.permanent()),
                Arbitraries.just(TermDuration.temporary()),
                Arbitraries.just(TermDuration.unspecified()),
                processes().map(TermDuration::until));
    }

    private static Arbitrary<SimpleTerm> cessations() {
        return Combinators.combine(
                        durations(),
                        ValueArbitraries.texts().optional(),
                        ValueArbitraries.texts().optional(0.2))
                .as((duration, activity, start) -> Cessation.builder()
                        .duration(duration)
                        .activity(activity)
                        .start(start)
                        .build());
    }

    private static Arbitrary<SimpleTerm> releases() {
        return selections().map(Release::of);
    }

    static Arbitrary<Selection> selections() {
        return Combinators.combine(
                        Arbitraries.of("hostages", "prisoners", "sailors"),
                        Ids.party().optional(),
                        Arbitraries.of("female", "elderly", "ill")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of(Selection.Quantifier.class),
                        ValueArbitraries.quantities().optional())
                .as((population, holder, attributes, quantifier, quantity) -> Selection.builder()
                        .population(population)
                        .heldBy(holder)
                        .attributes(attributes)
                        .quantifier(quantifier)
                        .quantity(quantity)
                        .build());
    }

    private static Arbitrary<SimpleTerm> withdrawals() {
        return Combinators.combine(
                        ValueArbitraries.texts().optional(),
                        ValueArbitraries.texts().optional(0.3),
                        Arbitraries.of(Withdrawal.Extent.class))
                .as((from, to, extent) ->
                        Withdrawal.builder().from(from).to(to).extent(extent).build());
    }

    private static Arbitrary<SimpleTerm> accesses() {
        return Combinators.combine(
                        ValueArbitraries.texts().optional(),
                        ValueArbitraries.quantities().optional(),
                        ValueArbitraries.texts().optional(0.3))
                .as((what, rate, route) ->
                        Access.builder().what(what).rate(rate).route(route).build());
    }

    private static Arbitrary<SimpleTerm> transfers() {
        return Combinators.combine(
                        Ids.issue(),
                        ValueArbitraries.texts().optional(),
                        ValueArbitraries.quantities().optional(),
                        Ids.party().optional(),
                        Ids.party().optional())
                .as((issue, what, quantity, from, to) -> Transfer.builder()
                        .issue(issue)
                        .what(what)
                        .quantity(quantity)
                        .from(from)
                        .to(to)
                        .build());
    }

    private static Arbitrary<SimpleTerm> measures() {
        return Combinators.combine(
                        Ids.issue(),
                        ValueArbitraries.texts().optional(),
                        Arbitraries.of(Measure.Direction.class),
                        ValueArbitraries.quantities().optional(),
                        ValueArbitraries.quantities().optional(0.3))
                .as((issue, parameter, direction, value, baseline) -> Measure.builder()
                        .issue(issue)
                        .parameter(parameter)
                        .direction(direction)
                        .value(value)
                        .baseline(baseline)
                        .build());
    }

    private static Arbitrary<Process> processes() {
        return Combinators.combine(
                        Arbitraries.of(Process.Step.class), Ids.issue().optional(0.3))
                .as((step, about) -> Process.builder().step(step).about(about).build());
    }

    private static Arbitrary<SimpleTerm> others() {
        Arbitrary<String> key = Arbitraries.of("topic", "kind", "ça");
        return Arbitraries.maps(key, ValueArbitraries.texts())
                .ofMaxSize(2)
                .map(attributes -> Other.builder().attributes(attributes).build());
    }
}
