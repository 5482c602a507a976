package io.github.parley4j.analysis;

import static io.github.parley4j.analysis.Cases.on;
import static io.github.parley4j.analysis.Cases.raise;
import static io.github.parley4j.analysis.Cases.talks;
import static io.github.parley4j.analysis.Cases.tariff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parley4j.analysis.Convergence.Pair;
import io.github.parley4j.analysis.Convergence.Trend;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ConvergenceTest {
    @Test
    void unionAndPortComeCloser() {
        Convergence convergence = Convergence.of(talks(
                on("2024-03-01", Demand.of("a", raise(8)).by("union")),
                on("2024-03-02", Proposal.of("b", raise(2)).by("port")),
                on("2024-04-01", Demand.of("c", raise(5)).by("union"))));
        assertThat(convergence)
                .hasToString("port and union: distance 0.50 over [wages]; converging: 2024-03-02 1.00,"
                        + " 2024-04-01 0.50");
        assertThat(convergence.between("union", "port")).isPresent();
        assertThat(convergence.between("union", "union")).isEmpty();
    }

    @Test
    void permanentAndFortyDaysAreAsFarApartAsCanBe() {
        assertThat(distance(
                        Demand.of("a", Cessation.permanent()).by("hamas"),
                        Proposal.of("b", Cessation.pause(40, "day")).by("israel")))
                .isEqualTo(1);
    }

    @Test
    void whoHoldsBackStandsHalfwayAndWhoAgreesNowhere() {
        Demand stop = Demand.of("a", Cessation.ceasefire().by("south")).by("north");
        Precondition wait =
                Precondition.of("b", Cessation.ceasefire(), Release.of("crew")).by("south");
        assertThat(distance(stop, wait)).isEqualTo(0.5);
        assertThat(distance(
                        stop,
                        Proposal.of("c", Cessation.ceasefire().by("south")).by("south")))
                .isZero();
    }

    @Test
    void differentThingsCannotBeCompared() {
        assertThat(Convergence.of(talks(
                        Demand.of("a", raise(8)).by("union"),
                        Demand.of("b", tariff(2)).by("port"))))
                .hasToString("No two parties are known to stand on one thing.");
    }

    @Test
    void withoutDatesTheTrendIsUnknown() {
        Pair pair = Convergence.of(talks(
                        Demand.of("a", raise(8)).by("union"),
                        Proposal.of("b", raise(2)).by("port")))
                .pairs()
                .get(0);
        assertThat(pair.trend()).isEqualTo(Trend.UNKNOWN);
        assertThat(pair.course()).isEmpty();
        assertThat(pair.distance()).hasValue(1);
    }

    /** One issue, one number at a time: the distance is the gap over the widest gap ever stated. */
    @Property(tries = 200)
    void theCourseIsTheGapOverTheSpan(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> union,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> port) {
        List<Act> acts = new ArrayList<>();
        IntStream.range(0, union.size())
                .forEach(i -> acts.add(
                        on(day(2 * i), Demand.of("u" + i, raise(union.get(i))).by("union"))));
        IntStream.range(0, port.size())
                .forEach(i -> acts.add(on(
                        day(2 * i + 1), Demand.of("p" + i, raise(port.get(i))).by("port"))));
        int all = acts.size();
        double most = max(union, port) - min(union, port);
        List<Double> expected = new ArrayList<>();
        for (int t = 1; t < 2 * Math.max(union.size(), port.size()); t++) {
            int u = union.get(Math.min(t / 2, union.size() - 1));
            int p = port.get(Math.min((t - 1) / 2, port.size() - 1));
            double distance = u == p ? 0 : Math.abs(u - p) / most;
            if (expected.isEmpty() || expected.get(expected.size() - 1) != distance) {
                expected.add(distance);
            }
        }
        Pair pair = Convergence.of(talks(acts.toArray(new Act[all]))).pairs().get(0);
        assertThat(pair.course()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(pair.course().get(i).distance()).isCloseTo(expected.get(i), within(1e-9));
        }
        double change = expected.get(expected.size() - 1) - expected.get(0);
        if (union.size() + port.size() > 2) {
            assertThat(pair.trend())
                    .isEqualTo(
                            Math.abs(change) < 1e-9 ? Trend.STEADY : change < 0 ? Trend.CONVERGING : Trend.DIVERGING);
        }
    }

    private static int max(List<Integer> a, List<Integer> b) {
        return IntStream.concat(a.stream().mapToInt(i -> i), b.stream().mapToInt(i -> i))
                .max()
                .orElseThrow();
    }

    private static int min(List<Integer> a, List<Integer> b) {
        return IntStream.concat(a.stream().mapToInt(i -> i), b.stream().mapToInt(i -> i))
                .min()
                .orElseThrow();
    }

    private static String day(int number) {
        return "2024-03-" + (number < 9 ? "0" : "") + (number + 1);
    }

    private static double distance(Act a, Act b) {
        return Convergence.of(talks(a, b)).pairs().get(0).distance().orElseThrow();
    }
}
