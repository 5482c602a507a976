package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.analysis.Concessions.Kind;
import io.github.parley4j.analysis.StickingPoints.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Drift and concessions against loops over everything that was said on a known day. What a party says on a thing takes the
 * place of what it said on it on the last day before: of the same stance if that was among it, or else of one on the same
 * side, of the same term, or the first in order of words. Drift goes from the beginning of such a chain to its end; a step is measured by where each other party stood on
 * that day.
 */
class StepsOracleTest {
    private static final double LEAST = 0.03;

    @Provide
    Arbitrary<List<Said>> talks() {
        return Combinators.combine(
                        Arbitraries.of("north", "south", "west"),
                        Arbitraries.of("stop", "stop", "bread", "milk"),
                        Arbitraries.of(Side.FOR, Side.FOR, Side.AGAINST, Side.NOT_YET),
                        Arbitraries.of(Said.OPEN, 3, 5, 8, Said.FOR_EVER),
                        Arbitraries.of("", "2024-05-01", "2024-05-01", "2024-05-20", "2024-05-20", "2024-06-03"))
                .as(Said::new)
                .list()
                .ofMaxSize(9);
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void driftGoesFromTheFirstToTheLastOfAChain(@ForAll("talks") List<Said> talks) {
        List<Said> dated = dated(talks);
        List<String> expected = dated.stream()
                .filter(last -> before(last, dated).isPresent())
                .filter(last -> dated.stream()
                        .noneMatch(later ->
                                before(later, dated).filter(last::equals).isPresent()))
                .map(last -> line(root(last, dated), last))
                .toList();
        assertThat(Drift.of(Said.negotiation(talks)).lines())
                .extracting(line -> line.party() + " " + line.first() + " " + line.last() + " " + line.change())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void aStepServesThoseToWhoseStancesItComesNearer(@ForAll("talks") List<Said> talks) {
        List<Said> dated = dated(talks);
        List<String> expected = new ArrayList<>();
        for (Said to : dated) {
            before(to, dated).ifPresent(from -> expected.addAll(moves(from, to, dated, talks)));
        }
        assertThat(Concessions.of(Said.negotiation(talks)).moves())
                .extracting(m -> m.party() + m.other() + m.from() + m.to() + m.kind())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> moves(Said from, Said to, List<Said> dated, List<Said> talks) {
        Change change = change(from, to);
        List<String> moves = new ArrayList<>();
        for (String other : dated.stream().map(Said::party).distinct().toList()) {
            if (change != Change.SAME && !other.equals(to.party())) {
                List<Said> stand = standing(other, to, dated);
                OptionalDouble now = likeness(to, stand, talks);
                OptionalDouble then = likeness(from, stand, talks);
                if (now.isPresent() && then.isPresent()) {
                    double gain = now.getAsDouble() - then.getAsDouble();
                    if (Math.abs(gain) > LEAST) {
                        moves.add(move(from, to, Optional.of(other), gain > 0 ? Kind.CONCESSION : Kind.SELFISH));
                    }
                }
            }
        }
        return moves.isEmpty() ? List.of(move(from, to, Optional.empty(), alone(change))) : moves;
    }

    private static String move(Said from, Said to, Optional<String> other, Kind kind) {
        return to.party() + other + words(from) + words(to) + kind;
    }

    private static Kind alone(Change change) {
        return switch (change) {
            case SAME -> Kind.SILENT;
            case SOFTER, OPENED -> Kind.CONCESSION;
            case HARDER, CLOSED -> Kind.SELFISH;
            case MOVED, UNKNOWN -> Kind.UNKNOWN;
        };
    }

    /** What a party said last, by then, on each thing of the issue. */
    private static List<Said> standing(String party, Said by, List<Said> dated) {
        List<Said> stand = new ArrayList<>();
        for (String thing : by.thing().equals("stop") ? List.of("stop") : List.of("bread", "milk")) {
            List<Said> told = dated.stream()
                    .filter(s -> s.party().equals(party) && s.thing().equals(thing) && !s.surelyAfter(by))
                    .toList();
            told.stream()
                    .filter(s -> told.stream().noneMatch(later -> later.surelyAfter(s)))
                    .forEach(stand::add);
        }
        return stand;
    }

    private static OptionalDouble likeness(Said one, Collection<Said> others, List<Said> talks) {
        return others.stream()
                .map(other -> likeness(one, other, talks))
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    private static OptionalDouble likeness(Said a, Said b, List<Said> talks) {
        if (!a.thing().equals(b.thing())) {
            return OptionalDouble.empty();
        }
        if (a.side() == Side.FOR && b.side() == Side.FOR) {
            return isNumber(a) && isNumber(b)
                    ? OptionalDouble.of(a.value() == b.value() ? 1 : 1 - gap(a, b) / widest(a, talks))
                    : OptionalDouble.of(a.isApart(b) ? 0 : 1);
        }
        boolean comparable = a.side() == b.side()
                ? a.side() == Side.AGAINST && (a.contains(b) || b.contains(a))
                : rank(a) > rank(b) ? a.contains(b) : b.contains(a);
        return comparable ? OptionalDouble.of(1 - Math.abs(rank(a) - rank(b)) / 2.0) : OptionalDouble.empty();
    }

    private static boolean isNumber(Said said) {
        return said.value() != Said.OPEN && !(said.thing().equals("stop") && said.value() == Said.FOR_EVER);
    }

    private static double gap(Said a, Said b) {
        return Math.abs(a.value() - b.value());
    }

    /** Of all numbers that anybody wants on the issue, at any time. */
    private static double widest(Said of, List<Said> talks) {
        List<Said> numbers = talks.stream()
                .filter(s -> s.side() == Side.FOR && isNumber(s))
                .filter(s -> s.thing().equals("stop") == of.thing().equals("stop"))
                .toList();
        return numbers.stream()
                .flatMap(a -> numbers.stream().map(b -> gap(a, b)))
                .max(Double::compare)
                .orElse(0.0);
    }

    private static Change change(Said from, Said to) {
        if (from.side() != to.side()) {
            boolean comparable = from.contains(to) || to.contains(from);
            return comparable ? (rank(to) > rank(from) ? Change.OPENED : Change.CLOSED) : Change.UNKNOWN;
        }
        if (from.value() == to.value()) {
            return Change.SAME;
        }
        if (from.isApart(to)) {
            return to.side() == Side.FOR ? Change.MOVED : Change.UNKNOWN;
        }
        return (to.value() == Said.OPEN) == (to.side() == Side.FOR) ? Change.SOFTER : Change.HARDER;
    }

    private static int rank(Said said) {
        return List.of(Side.AGAINST, Side.NOT_YET, Side.FOR).indexOf(said.side());
    }

    private static Said root(Said said, List<Said> dated) {
        return before(said, dated).map(from -> root(from, dated)).orElse(said);
    }

    private static Optional<Said> before(Said said, List<Said> dated) {
        List<Said> earlier = dated.stream()
                .filter(s -> s.onOneThing(said) && said.surelyAfter(s))
                .toList();
        return earlier.stream()
                .filter(s -> earlier.stream().noneMatch(later -> later.surelyAfter(s)))
                .min(Comparator.comparing((Said s) -> !s.sameStance(said))
                        .thenComparing(s -> s.side() != said.side())
                        .thenComparing(s -> !s.term().equals(said.term()))
                        .thenComparing(StepsOracleTest::words));
    }

    /** Everything with a day, each once. */
    private static List<Said> dated(List<Said> talks) {
        return talks.stream().filter(s -> !s.date().isEmpty()).distinct().toList();
    }

    private static String line(Said first, Said last) {
        return last.party() + " " + words(first) + " " + words(last) + " " + change(first, last);
    }

    private static String words(Said said) {
        String side = said.side() == Side.NOT_YET ? "not yet" : said.side() == Side.FOR ? "for" : "against";
        return said.date() + " " + side + " " + said.term();
    }
}
