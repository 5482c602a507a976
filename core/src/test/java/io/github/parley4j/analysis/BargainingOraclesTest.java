package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.analysis.Concessions.Kind;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** Two sides that name one wage after the other, on days told in any order: what a table of numbers says of that. */
class BargainingOraclesTest {
    private record Bid(String party, int day, int percent) {
        Act act(String id) {
            Demand demand = Demand.of(id, Cases.raise(percent)).by(party);
            return day == 0
                    ? demand
                    : Demand.builder().copy(demand).when(PartialDate.of(date())).build();
        }

        LocalDate date() {
            return LocalDate.of(2024, 5, day);
        }
    }

    /** At most one bid a day, so that no two stand at once; day 0 is one that nobody knows. */
    @Provide
    Arbitrary<List<Bid>> bids() {
        return Combinators.combine(
                        Arbitraries.of("union", "port"),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 9))
                .as(Bid::new)
                .list()
                .uniqueElements(Bid::day)
                .ofMaxSize(7);
    }

    private static Negotiation talks(List<Bid> bids) {
        List<Act> acts = new ArrayList<>();
        bids.forEach(bid -> acts.add(bid.act("a" + acts.size())));
        return Negotiation.builder().id("n").acts(acts).build();
    }

    private static List<Bid> dated(List<Bid> bids, String party) {
        TreeMap<Integer, Bid> byDay = new TreeMap<>();
        bids.stream().filter(b -> b.party().equals(party) && b.day() > 0).forEach(b -> byDay.put(b.day(), b));
        return List.copyOf(byDay.values());
    }

    @Property(tries = 300)
    void timelinesAreTheBidsInOrder(@ForAll("bids") List<Bid> bids) {
        Timelines timelines = Timelines.of(talks(bids));
        for (String party : List.of("union", "port")) {
            List<Bid> own = bids.stream().filter(b -> b.party().equals(party)).toList();
            Optional<Timelines.Timeline> line = timelines.of(party, "wages");
            assertThat(line.isPresent()).isEqualTo(!own.isEmpty());
            line.ifPresent(l -> {
                assertThat(l.dated().stream().map(e -> e.term()))
                        .containsExactlyElementsOf(dated(bids, party).stream()
                                .map(b -> Cases.raise(b.percent()))
                                .toList());
                assertThat(l.undated()).hasSize(own.size() - dated(bids, party).size());
            });
        }
        assertThat(timelines.of("port", "strike-action")).isEmpty();
        assertThat(timelines.of("bank", "wages")).isEmpty();
    }

    @Property(tries = 300)
    void driftIsTheFirstBidAgainstTheLast(@ForAll("bids") List<Bid> bids) {
        List<String> expected = new ArrayList<>();
        for (String party : List.of("port", "union")) {
            List<Bid> own = dated(bids, party);
            if (own.size() > 1) {
                Bid first = own.get(0);
                Bid last = own.get(own.size() - 1);
                Change change = first.percent() == last.percent() ? Change.SAME : Change.MOVED;
                expected.add(party + " " + first.date() + " " + last.date() + " " + change);
            }
        }
        assertThat(Drift.of(talks(bids)).lines())
                .extracting(l -> l.party() + " " + l.first().when().orElseThrow() + " "
                        + l.last().when().orElseThrow() + " " + l.change())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 300)
    void aStepTowardsWhatTheOtherThenWantedIsAConcession(@ForAll("bids") List<Bid> bids) {
        List<String> expected = new ArrayList<>();
        for (String party : List.of("port", "union")) {
            List<Bid> own = dated(bids, party);
            List<Bid> others = dated(bids, party.equals("port") ? "union" : "port");
            for (int i = 1; i < own.size(); i++) {
                Bid from = own.get(i - 1);
                Bid to = own.get(i);
                Optional<Bid> other =
                        others.stream().filter(b -> b.day() < to.day()).reduce((a, b) -> b);
                expected.add(party + " " + to.date() + " " + kind(from, to, other));
            }
        }
        List<Concessions.Move> moves = Concessions.of(talks(bids)).moves();
        assertThat(moves)
                .extracting(m -> m.party() + " " + m.acts().get(1).when().orElseThrow() + " " + m.kind())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Steps of one percent in less than ten are always more than the threshold. */
    private static Kind kind(Bid from, Bid to, Optional<Bid> other) {
        if (from.percent() == to.percent()) {
            return Kind.SILENT;
        }
        int gain = other.map(o -> Math.abs(from.percent() - o.percent()) - Math.abs(to.percent() - o.percent()))
                .orElse(0);
        return gain > 0 ? Kind.CONCESSION : gain < 0 ? Kind.SELFISH : Kind.UNKNOWN;
    }

    @Property(tries = 300)
    void theDistanceIsTheGapOfTheLastBidsOverTheWidest(@ForAll("bids") List<Bid> bids) {
        List<Bid> known = bids.stream().filter(b -> b.day() > 0).toList();
        List<Bid> union = dated(known, "union");
        List<Bid> port = dated(known, "port");
        Optional<Convergence.Pair> pair = Convergence.of(talks(known)).between("port", "union");
        if (union.isEmpty() || port.isEmpty()) {
            assertThat(pair).isEmpty();
            return;
        }
        int low = known.stream().mapToInt(Bid::percent).min().orElseThrow();
        int high = known.stream().mapToInt(Bid::percent).max().orElseThrow();
        int gap = Math.abs(union.get(union.size() - 1).percent()
                - port.get(port.size() - 1).percent());
        assertThat(pair).hasValueSatisfying(p -> {
            assertThat(p.distance().orElseThrow()).isCloseTo(gap == 0 ? 0 : 1.0 * gap / (high - low), within());
            assertThat(p.issues()).containsExactly("wages");
            assertThat(p.trend()).isEqualTo(trend(known));
        });
    }

    /** From the first day on which both had spoken to the last on which one did. */
    private static Convergence.Trend trend(List<Bid> known) {
        List<Integer> gaps = new ArrayList<>();
        TreeMap<Integer, Bid> byDay = new TreeMap<>();
        known.forEach(b -> byDay.put(b.day(), b));
        TreeMap<String, Integer> stand = new TreeMap<>();
        for (Bid bid : byDay.values()) {
            stand.put(bid.party(), bid.percent());
            if (stand.size() == 2) {
                gaps.add(Math.abs(stand.get("port") - stand.get("union")));
            }
        }
        int change = gaps.isEmpty() ? 0 : gaps.get(gaps.size() - 1) - gaps.get(0);
        if (gaps.size() < 2) {
            return Convergence.Trend.UNKNOWN;
        }
        return change == 0
                ? Convergence.Trend.STEADY
                : change < 0 ? Convergence.Trend.CONVERGING : Convergence.Trend.DIVERGING;
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }
}
