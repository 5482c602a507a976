package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Precondition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeadlockPropertiesTest {
    @Provide
    Arbitrary<Negotiation> small() {
        return Small.negotiations();
    }

    @Property(tries = 500)
    void whatIsBlockedIsWhatNoOrderOfStepsMeets(@ForAll("small") Negotiation talks) {
        assertThat(Deadlock.of(talks).blocked()).isEqualTo(BruteForce.blocked(talks));
    }

    @Property(tries = 300)
    void somethingIsBlockedExactlyWhereThereIsACore(@ForAll("small") Negotiation talks) {
        Deadlock deadlock = Deadlock.of(talks);
        assertThat(deadlock.cores().isEmpty()).isEqualTo(deadlock.blocked().isEmpty());
        deadlock.cores().forEach(core -> assertThat(deadlock.blocked()).containsAll(core.acts()));
    }

    @Property(tries = 300)
    void aWaiverFreesItsCoreAndNoPartOfItDoes(@ForAll("small") Negotiation talks) {
        for (Deadlock.Core core : Deadlock.of(talks).cores()) {
            assertThat(core.waivers().isEmpty()).isEqualTo(!someThreeFree(core));
            for (List<Precondition> waiver : core.waivers()) {
                assertThat(BruteForce.blocked(without(core, waiver))).isEmpty();
                assertThat(core.waivers().stream().filter(w -> waiver.containsAll(w)))
                        .hasSize(1);
            }
        }
    }

    @Property(tries = 100)
    void theOrderOfTheActsDoesNotMatter(@ForAll("small") Negotiation talks, @ForAll long seed) {
        List<Act> shuffled = new ArrayList<>(talks.acts());
        Collections.shuffle(shuffled, new Random(seed));
        Negotiation other = Negotiation.builder().copy(talks).acts(shuffled).build();
        assertThat(Set.copyOf(Deadlock.of(other).blocked()))
                .isEqualTo(Set.copyOf(Deadlock.of(talks).blocked()));
        assertThat(coreSets(other)).isEqualTo(coreSets(talks));
    }

    @Property(tries = 100)
    void anUnrelatedActChangesNothing(@ForAll("small") Negotiation talks) {
        Negotiation more = talks.with(
                Demand.of("demand", Cessation.permanent().by("south")).by("north"),
                Precondition.of(
                                "unrelated",
                                Cessation.builder()
                                        .issue("strike-action")
                                        .addObligor("union")
                                        .build(),
                                Cessation.builder().issue("wages").build())
                        .by("union"));
        assertThat(Deadlock.of(more)).isEqualTo(Deadlock.of(talks));
    }

    private static boolean someThreeFree(Deadlock.Core core) {
        List<Precondition> acts = core.acts();
        return IntStream.range(1, 1 << acts.size())
                .filter(set -> Integer.bitCount(set) <= Deadlock.MOST_WAIVED)
                .mapToObj(set -> IntStream.range(0, acts.size())
                        .filter(i -> (set >> i & 1) == 1)
                        .mapToObj(acts::get)
                        .toList())
                .anyMatch(waived -> BruteForce.blocked(without(core, waived)).isEmpty());
    }

    private static Set<Set<Precondition>> coreSets(Negotiation talks) {
        Set<Set<Precondition>> sets = new HashSet<>();
        Deadlock.of(talks).cores().forEach(core -> sets.add(Set.copyOf(core.acts())));
        return sets;
    }

    private static Negotiation without(Deadlock.Core core, List<Precondition> waived) {
        List<Precondition> rest =
                core.acts().stream().filter(a -> !waived.contains(a)).toList();
        return Negotiation.builder().id("rest").addAllActs(rest).build();
    }
}
