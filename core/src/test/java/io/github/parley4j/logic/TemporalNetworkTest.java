package io.github.parley4j.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TemporalNetworkTest {
    /** One pair of bounds on two of five moments. */
    record Bound(int from, int to, OptionalLong least, OptionalLong most) {}

    @Provide
    Arbitrary<List<Bound>> bounds() {
        Arbitrary<Integer> moments = Arbitraries.integers().between(0, 4);
        Arbitrary<OptionalLong> open = Arbitraries.just(OptionalLong.empty());
        Arbitrary<OptionalLong> low = Arbitraries.longs().between(-6, 6).map(OptionalLong::of);
        Arbitrary<Long> span = Arbitraries.longs().between(0, 9);
        return Combinators.combine(moments, moments, Arbitraries.oneOf(low, open), Arbitraries.oneOf(low, open), span)
                .as((from, to, least, most, more) -> new Bound(
                        from,
                        to,
                        least,
                        most.isPresent() && least.isPresent() ? OptionalLong.of(least.getAsLong() + more) : most))
                .filter(b -> b.from != b.to)
                .list()
                .ofMaxSize(9);
    }

    @Property
    void isFeasibleIfTheCubicShortestPathsSaySo(@ForAll("bounds") List<Bound> bounds) {
        assertThat(network(bounds).feasible()).isEqualTo(floydWarshall(bounds));
    }

    @Property
    void everyConflictIsOneAndNoneOfItsReasonsCanBeLeftOut(@ForAll("bounds") List<Bound> bounds) {
        for (List<Integer> conflict : network(bounds).conflicts()) {
            List<Bound> core = conflict.stream().map(bounds::get).toList();
            assertThat(floydWarshall(core)).isFalse();
            for (Bound one : core) {
                List<Bound> rest = new ArrayList<>(core);
                rest.remove(one);
                assertThat(floydWarshall(rest)).isTrue();
            }
        }
    }

    @Property
    void oneMoreBoundNeverHelps(@ForAll("bounds") List<Bound> bounds, @ForAll("bounds") List<Bound> more) {
        List<Bound> both = new ArrayList<>(bounds);
        both.addAll(more);
        assertThat(network(both).feasible() && !network(bounds).feasible()).isFalse();
    }

    @Example
    void tellsTheReasonsInTheOrderOfTheCycle() {
        TemporalNetwork<String, String> plan = new TemporalNetwork<>();
        plan.require("truce", "release", OptionalLong.of(5), OptionalLong.empty(), "five days of truce first");
        plan.require("release", "talks", OptionalLong.of(1), OptionalLong.empty(), "talks after the release");
        plan.require("truce", "talks", OptionalLong.empty(), OptionalLong.of(3), "talks within three days");
        plan.require("elsewhere", "truce", OptionalLong.of(2), OptionalLong.of(2), "no part of it");
        assertThat(plan.conflicts())
                .singleElement()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder(
                        "five days of truce first", "talks after the release", "talks within three days");
    }

    @Example
    void findsEachKnotOfItsOwn() {
        TemporalNetwork<String, Integer> plan = new TemporalNetwork<>();
        plan.require("a", "b", OptionalLong.of(1), OptionalLong.empty(), 1);
        plan.require("b", "a", OptionalLong.of(0), OptionalLong.empty(), 2);
        plan.require("b", "c", OptionalLong.of(1), OptionalLong.empty(), 3);
        plan.require("c", "c", OptionalLong.of(1), OptionalLong.empty(), 4);
        assertThat(plan.conflicts())
                .satisfiesExactlyInAnyOrder(
                        knot -> assertThat(knot).containsExactlyInAnyOrder(1, 2),
                        knot -> assertThat(knot).containsExactly(4));
    }

    @Example
    void hugeBoundsAreLoosenedAndNeverOverflow() {
        TemporalNetwork<String, String> plan = new TemporalNetwork<>();
        plan.require("a", "b", OptionalLong.of(Long.MIN_VALUE), OptionalLong.of(Long.MAX_VALUE), "open");
        plan.require("b", "c", OptionalLong.of(Long.MAX_VALUE), OptionalLong.empty(), "far");
        assertThat(plan.feasible()).isTrue();
        plan.require("a", "c", OptionalLong.empty(), OptionalLong.of(0), "soon");
        assertThat(plan.feasible()).isTrue();
        plan.require("a", "b", OptionalLong.of(0), OptionalLong.empty(), "later");
        assertThat(plan.conflicts()).hasSize(1);
    }

    private static TemporalNetwork<Integer, Integer> network(List<Bound> bounds) {
        TemporalNetwork<Integer, Integer> network = new TemporalNetwork<>();
        for (int i = 0; i < bounds.size(); i++) {
            Bound b = bounds.get(i);
            network.require(b.from, b.to, b.least, b.most, i);
        }
        return network;
    }

    /** The same question put to cubic all-pairs shortest paths. */
    private static boolean floydWarshall(Collection<Bound> bounds) {
        long open = Long.MAX_VALUE / 4;
        long[][] d = new long[5][5];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                d[i][j] = i == j ? 0 : open;
            }
        }
        for (Bound b : bounds) {
            b.most.ifPresent(n -> d[b.from][b.to] = Math.min(d[b.from][b.to], n));
            b.least.ifPresent(n -> d[b.to][b.from] = Math.min(d[b.to][b.from], -n));
        }
        for (int k = 0; k < 5; k++) {
            for (int i = 0; i < 5; i++) {
                for (int j = 0; j < 5; j++) {
                    d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
                }
            }
        }
        return d[0][0] >= 0 && d[1][1] >= 0 && d[2][2] >= 0 && d[3][3] >= 0 && d[4][4] >= 0;
    }
}
