package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.analysis.StickingPoints.Row;
import io.github.parley4j.analysis.StickingPoints.Side;
import io.github.parley4j.analysis.StickingPoints.Status;
import io.github.parley4j.model.Act;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The sticking-point matrix against a loop over everything that was said: a stance stands as long as the party has not
 * surely said another on the same thing after the last time that it may have said this one.
 */
class StandingsOracleTest {
    @Provide
    Arbitrary<List<Said>> talks() {
        return Combinators.combine(
                        Arbitraries.of("north", "south"),
                        Arbitraries.of("stop", "stop", "bread", "milk"),
                        Arbitraries.of(Side.class),
                        Arbitraries.of(Said.OPEN, 3, 5, Said.FOR_EVER),
                        Arbitraries.of(Said.DAYS.keySet()))
                .as(Said::new)
                .list()
                .ofMaxSize(7);
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void whatNothingSurelyReplacesStands(@ForAll("talks") List<Said> talks) {
        Set<String> standing = talks.stream()
                .filter(said -> stands(said, talks))
                .map(Said::stance)
                .collect(Collectors.toSet());
        assertThat(shown(talks)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(standing);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void ofTheSameSaidTwiceTheLastIsShown(@ForAll("talks") List<Said> talks) {
        matrix(talks).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> said(talks, cell.act()))
                .forEach(shown ->
                        assertThat(talks).noneMatch(other -> other.sameStance(shown) && other.surelyAfter(shown)));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anIssueIsDisputedIfWhatOneWantsTheOtherDoesNot(@ForAll("talks") List<Said> talks) {
        for (Row row : matrix(talks).rows()) {
            List<Said> cells =
                    row.cells().stream().map(cell -> said(talks, cell.act())).toList();
            boolean disputed = cells.stream().anyMatch(a -> cells.stream().anyMatch(b -> disputes(a, b)));
            Status status = cells.stream().map(Said::party).distinct().count() < 2
                    ? Status.ONE_SIDED
                    : disputed
                            ? Status.DISPUTED
                            : cells.stream().allMatch(c -> c.side() == Side.FOR) ? Status.AGREED : Status.UNKNOWN;
            assertThat(row.status()).isEqualTo(status);
        }
    }

    private static boolean stands(Said said, List<Said> talks) {
        return talks.stream()
                .filter(said::sameStance)
                .anyMatch(again -> talks.stream()
                        .noneMatch(other ->
                                other.onOneThing(said) && !other.sameStance(said) && other.surelyAfter(again)));
    }

    private static boolean disputes(Said a, Said b) {
        return a.side() == Side.FOR
                && !a.party().equals(b.party())
                && a.thing().equals(b.thing())
                && (b.side() == Side.FOR ? a.isApart(b) : a.contains(b));
    }

    private static List<String> shown(List<Said> talks) {
        return matrix(talks).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> said(talks, cell.act()).stance())
                .toList();
    }

    private static Said said(List<Said> talks, Act act) {
        return talks.get(Integer.parseInt(act.id()));
    }

    private static StickingPoints matrix(List<Said> talks) {
        return StickingPoints.of(Said.negotiation(talks));
    }
}
