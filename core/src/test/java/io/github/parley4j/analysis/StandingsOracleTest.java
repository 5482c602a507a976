package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.analysis.StickingPoints.Row;
import io.github.parley4j.analysis.StickingPoints.Side;
import io.github.parley4j.analysis.StickingPoints.Status;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Measure.Direction;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.SimpleTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final int OPEN = 0;
    private static final int FOR_EVER = 9;

    /** Days of one year as numbers, from first to last; unknown: none. */
    private static final Map<String, int[]> DAYS = new LinkedHashMap<>();

    static {
        DAYS.put("", new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE});
        DAYS.put("2024-05-01", new int[] {501, 501});
        DAYS.put("2024-05-20", new int[] {520, 520});
        DAYS.put("2024-05", new int[] {501, 531});
        DAYS.put("2024-06-03", new int[] {603, 603});
        DAYS.put("2024-06", new int[] {601, 630});
        DAYS.put("2024", new int[] {101, 1231});
    }

    /** A party for, against or not yet for a value (0: left open, 9: for ever) of a thing. */
    private record Said(String party, String thing, Side side, int value, String date) {
        boolean sameStance(Said other) {
            return party.equals(other.party) && thing.equals(other.thing) && side == other.side && value == other.value;
        }

        boolean onOneThing(Said other) {
            return party.equals(other.party) && thing.equals(other.thing);
        }

        boolean surelyAfter(Said other) {
            return days()[0] > other.days()[1];
        }

        private int[] days() {
            return DAYS.getOrDefault(date, new int[2]);
        }

        String stance() {
            return party + " " + side + " " + thing + " " + value;
        }

        SimpleTerm term() {
            SimpleTerm term = thing.equals("stop") ? stop() : level();
            return side == Side.NOT_YET ? term.by("all") : term;
        }

        private SimpleTerm stop() {
            return value == OPEN
                    ? Cessation.ceasefire()
                    : value == FOR_EVER ? Cessation.permanent() : Cessation.pause(value, "day");
        }

        private SimpleTerm level() {
            Measure rise = Measure.builder()
                    .copy(Measure.of("price-supply", Direction.RAISE))
                    .parameter(thing)
                    .build();
            return value == OPEN
                    ? rise
                    : Measure.builder()
                            .copy(rise)
                            .value(Quantity.exactly(value, "percent"))
                            .build();
        }

        Act act(String id) {
            Optional<PartialDate> when =
                    Optional.of(date).filter(d -> !d.isEmpty()).map(PartialDate::parse);
            return side == Side.NOT_YET
                    ? Precondition.builder()
                            .id(id)
                            .consequent(term())
                            .condition(Cessation.builder().issue("other").build())
                            .when(when)
                            .build()
                            .by(party)
                    : Demand.builder()
                            .id(id)
                            .term(term())
                            .mode(side == Side.FOR ? Demand.Mode.MUST_INCLUDE : Demand.Mode.MUST_EXCLUDE)
                            .when(when)
                            .build()
                            .by(party);
        }
    }

    @Provide
    Arbitrary<List<Said>> talks() {
        return Combinators.combine(
                        Arbitraries.of("north", "south"),
                        Arbitraries.of("stop", "stop", "bread", "milk"),
                        Arbitraries.of(Side.class),
                        Arbitraries.of(OPEN, 3, 5, FOR_EVER),
                        Arbitraries.of(DAYS.keySet()))
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
                            : cells.stream().allMatch(c -> c.side == Side.FOR) ? Status.AGREED : Status.UNKNOWN;
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
        boolean contained = a.value == b.value || b.value == OPEN;
        boolean apart = a.value != b.value && a.value != OPEN && b.value != OPEN;
        return a.side == Side.FOR
                && !a.party.equals(b.party)
                && a.thing.equals(b.thing)
                && (b.side == Side.FOR ? apart : contained);
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
        List<Act> acts = new ArrayList<>();
        talks.forEach(said -> acts.add(said.act(String.valueOf(acts.size()))));
        return StickingPoints.of(Negotiation.builder().id("n").acts(acts).build());
    }
}
