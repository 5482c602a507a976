package io.github.parley4j.analysis;

import io.github.parley4j.logic.Exclusion;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Demand.Mode;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways in which an agreement can satisfy a demand: each a list of simple terms that are in, or out below {@link Not}.
 *
 * @param ways one list for each choice that its "or" leaves
 */
record Worlds(List<List<Term>> ways) {
    private static final int MOST_WAYS = 64;

    /** What asks nothing. */
    private static final Worlds ANY = new Worlds(List.of(List.of()));

    static Worlds of(Demand demand) {
        boolean out = demand.mode() == Mode.MUST_EXCLUDE;
        Worlds worlds = new Worlds(ways(Literals.normal(out ? Not.of(demand.term()) : demand.term())));
        return worlds.ways.size() > MOST_WAYS ? ANY : worlds;
    }

    /** Whether the demand left too many choices to look through, so that it is taken to ask nothing. */
    boolean isCut() {
        return equals(ANY);
    }

    /** Whether a term of one demand cannot be together with one of another. */
    boolean touches(Worlds other) {
        return ways.stream()
                .flatMap(List::stream)
                .anyMatch(a -> other.ways.stream().flatMap(List::stream).anyMatch(b -> clash(a, b)));
    }

    private static List<List<Term>> ways(Term term) {
        if (term instanceof AnyOf any) {
            return any.terms().stream()
                    .flatMap(t -> ways(t).stream())
                    .limit(MOST_WAYS + 1)
                    .toList();
        }
        if (!(term instanceof AllOf all)) {
            return List.of(List.of(term));
        }
        List<List<Term>> product = List.of(List.of());
        for (Term part : all.terms()) {
            List<List<Term>> next = ways(part);
            product = product.stream()
                    .flatMap(way -> next.stream().map(more -> joined(way, more)))
                    .limit(MOST_WAYS + 1)
                    .toList();
        }
        return product;
    }

    List<String> issues() {
        return ways.stream()
                .flatMap(List::stream)
                .flatMap(t -> t.issues().stream())
                .distinct()
                .toList();
    }

    boolean isOpen() {
        return ways.size() > 1;
    }

    static boolean possible(List<Worlds> demands) {
        return possible(demands, List.of());
    }

    private static boolean possible(List<Worlds> demands, List<Term> agreed) {
        if (!consistent(agreed)) {
            return false;
        }
        return demands.isEmpty()
                || demands.get(0).ways.stream()
                        .anyMatch(way -> possible(demands.subList(1, demands.size()), joined(agreed, way)));
    }

    private static boolean consistent(List<Term> terms) {
        return IntStream.range(0, terms.size())
                .allMatch(i -> terms.subList(i + 1, terms.size()).stream().noneMatch(t -> clash(terms.get(i), t)));
    }

    /** One is out that the other contains, or both are in and exclude each other. */
    static boolean clash(Term a, Term b) {
        if (a instanceof SimpleTerm x && b instanceof SimpleTerm y) {
            return Exclusion.between(x, y);
        }
        if (a instanceof Not out && b instanceof SimpleTerm in) {
            return Subsumption.matches(in, out.term());
        }
        return a instanceof SimpleTerm in && b instanceof Not out && Subsumption.matches(in, out.term());
    }

    private static List<Term> joined(List<Term> a, List<Term> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
