package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.analysis.Zone.Status;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The zone of possible agreement against every number that could be agreed. */
class ZoneOraclesTest {
    private static final int MOST = 9;

    /** What each side can live with: from one percentage to another, or open at one end. */
    @Provide
    Arbitrary<List<Quantity>> sides() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, MOST);
        return Combinators.combine(number, number, Arbitraries.integers().between(0, 3))
                .as((a, b, open) -> switch (open) {
                    case 0 -> Quantity.atLeast(a, "percent");
                    case 1 -> Quantity.upTo(a, "percent");
                    default -> Quantity.between(Math.min(a, b), Math.max(a, b), "percent");
                })
                .list()
                .ofMaxSize(3);
    }

    @Property(tries = 500)
    void statedPositionsMeetInANumberThatSuitsAll(@ForAll("sides") List<Quantity> sides) {
        List<Act> acts = new ArrayList<>();
        for (Quantity side : sides) {
            String party = "p" + acts.size();
            acts.add(Demand.of(party + "-demand", Measure.of("wages", Measure.Direction.RAISE, side))
                    .by(party));
        }
        List<Zone> zones =
                Zone.ofStated(Negotiation.builder().id("n").acts(acts).build());
        assertThat(zones).hasSize(sides.isEmpty() ? 0 : 1);
        zones.forEach(zone -> assertThat(zone).satisfies(z -> isWhatSuitsAll(z, sides)));
    }

    @Property(tries = 500)
    void reservationValuesMeetInANumberThatSuitsAll(@ForAll("sides") List<Quantity> sides) {
        Map<String, Quantity> byParty = new LinkedHashMap<>();
        sides.forEach(side -> byParty.put("p" + byParty.size(), side));
        Zone zone = Zone.ofReservations("wages", byParty);
        assertThat(zone.values().keySet()).isEqualTo(byParty.keySet());
        isWhatSuitsAll(zone, sides);
    }

    private static void isWhatSuitsAll(Zone zone, List<Quantity> sides) {
        List<Integer> suiting = IntStream.rangeClosed(0, MOST)
                .filter(n -> sides.stream().allMatch(side -> suits(n, side)))
                .boxed()
                .toList();
        if (sides.size() < 2) {
            assertThat(zone.status()).isEqualTo(Status.UNKNOWN);
        } else {
            assertThat(zone.status()).isEqualTo(suiting.isEmpty() ? Status.EMPTY : Status.NON_EMPTY);
        }
        boolean room = sides.size() > 1 && !suiting.isEmpty();
        assertThat(zone.room().isPresent()).isEqualTo(room);
        zone.room().ifPresent(q -> {
            assertThat(IntStream.rangeClosed(0, MOST).filter(n -> suits(n, q)).boxed())
                    .isEqualTo(suiting);
            assertThat(zone.toString()).contains("there is room, " + q);
        });
    }

    private static boolean suits(int number, Quantity side) {
        return side.min().map(Number::intValue).orElse(0) <= number
                && number <= side.max().map(Number::intValue).orElse(MOST);
    }
}
