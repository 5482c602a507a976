package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ManyActs;
import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.arbitraries.Renamed;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Negotiation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Changes of a negotiation that change nothing in what it means, for every analysis. */
class MetamorphicTest {
    private static final Map<String, Function<Negotiation, Object>> ANALYSES = new LinkedHashMap<>();

    static {
        ANALYSES.put("deadlock", n -> Set.copyOf(Deadlock.of(n).blocked()));
        ANALYSES.put("feasibility", Feasibility::of);
        ANALYSES.put("temporal feasibility", TemporalFeasibility::of);
        ANALYSES.put("credibility", Credibility::of);
        ANALYSES.put(
                "sticking points",
                n -> StickingPoints.of(n).rows().stream()
                        .map(r -> List.of(r.issue(), r.status(), lines(r.cells())))
                        .toList());
        ANALYSES.put(
                "zone",
                n -> Zone.ofStated(n).stream()
                        .map(z -> z.issue()
                                + z.status()
                                + z.values().keySet().stream().sorted().toList())
                        .toList());
        ANALYSES.put(
                "timelines",
                n -> Timelines.of(n).timelines().stream()
                        .map(t -> t.party() + t.issue() + lines(t.dated()) + lines(t.undated()))
                        .toList());
        ANALYSES.put("drift", Drift::of);
        ANALYSES.put("concessions", Concessions::of);
        ANALYSES.put("convergence", n -> Convergence.of(n).pairs());
        ANALYSES.put("contradictory reports", ContradictoryReports::of);
        ANALYSES.put(
                "intra-party spread",
                n -> IntraPartySpread.of(n).spreads().stream()
                        .map(s -> s.party() + s.issue() + ids(s.acts()))
                        .toList());
        ANALYSES.put("pressure", Pressure::of);
    }

    @Provide
    Arbitrary<Negotiation> negotiations() {
        return Arbitraries.oneOf(
                ParleyArbitraries.negotiations(),
                Arbitraries.longs().map(seed -> ManyActs.of(12, seed)),
                Small.negotiations());
    }

    @Property(tries = 80)
    void theOrderOfTheActsChangesNothing(@ForAll("negotiations") Negotiation talks, @ForAll long seed) {
        List<Act> shuffled = new ArrayList<>(talks.acts());
        Collections.shuffle(shuffled, new Random(seed));
        Negotiation other = Negotiation.builder().copy(talks).acts(shuffled).build();
        ANALYSES.forEach(
                (name, of) -> assertThat(parts(of.apply(other))).as(name).isEqualTo(parts(of.apply(talks))));
    }

    @Property(tries = 80)
    void anUnrelatedActChangesNothingElse(@ForAll("negotiations") Negotiation talks) {
        Negotiation more = talks.with(Demand.of(
                        "unrelated",
                        Cessation.builder()
                                .issue("unheard-of")
                                .addObligor("nobody")
                                .build())
                .by("stranger"));
        ANALYSES.forEach((name, of) -> {
            Set<String> with = parts(of.apply(more));
            with.removeIf(line -> line.contains("unheard-of"));
            assertThat(with).as(name).isEqualTo(parts(of.apply(talks)));
        });
    }

    @Property(tries = 80)
    void aNegotiationMergedWithItselfMeansTheSame(@ForAll("negotiations") Negotiation talks) {
        ANALYSES.forEach((name, of) ->
                assertThat(parts(of.apply(talks.plus(talks)))).as(name).isEqualTo(parts(of.apply(talks))));
    }

    /** Another article may tell the same: what is counted by statements, not by stances, may grow. */
    @Property(tries = 80)
    void whatIsToldTwiceMovesNobody(@ForAll("negotiations") Negotiation talks) {
        List<Act> twice = new ArrayList<>(talks.acts());
        talks.acts().forEach(act -> twice.add(act.accept(new Renamed(act.id() + "-again"))));
        Negotiation more = Negotiation.builder().copy(talks).acts(twice).build();
        for (String name : List.of("feasibility", "zone", "drift", "concessions", "convergence")) {
            Function<Negotiation, Object> of = Objects.requireNonNull(ANALYSES.get(name));
            assertThat(parts(of.apply(more))).as(name).isEqualTo(parts(of.apply(talks)));
        }
    }

    @Property(tries = 40)
    void otherNamesForThePartiesChangeNothingButTheNames(@ForAll long seed) {
        Negotiation talks = ManyActs.of(12, seed);
        Negotiation renamed = ManyActs.of(12, seed, "q");
        assertThat(ids(Deadlock.of(renamed).blocked()))
                .isEqualTo(ids(Deadlock.of(talks).blocked()));
        ANALYSES.forEach(
                (name, of) -> assertThat(parts(of.apply(renamed))).as(name).isEqualTo(parts(of.apply(talks))));
    }

    /** The parts of a result, in no order; the order of names within a sentence is that of the acts. */
    private static Set<String> parts(Object result) {
        Set<String> parts = new TreeSet<>();
        Iterable<?> list = result instanceof Iterable<?> many
                ? many
                : List.of(result.toString().split("\n"));
        for (Object part : list) {
            char[] letters = part.toString()
                    .replaceAll("\\bq(?=\\d)", "p")
                    .replaceAll("\\bQ(?=\\d)", "P")
                    .toCharArray();
            Arrays.sort(letters);
            parts.add(part.toString().contains("unheard-of") ? part.toString() : new String(letters));
        }
        return parts;
    }

    private static String lines(Iterable<?> things) {
        TreeSet<String> sorted = new TreeSet<>();
        things.forEach(t -> sorted.add(t.toString()));
        return sorted.toString();
    }

    private static List<String> ids(List<? extends Act> acts) {
        return acts.stream().map(Act::id).sorted().toList();
    }
}
