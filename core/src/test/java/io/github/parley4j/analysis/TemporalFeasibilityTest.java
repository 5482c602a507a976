package io.github.parley4j.analysis;

import static io.github.parley4j.analysis.Cases.raise;
import static io.github.parley4j.analysis.Cases.talks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Phase;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.TermDuration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TemporalFeasibilityTest {
    private static final Release FREE = Release.of("hostages").by("hamas");
    private static final Cessation STOP = Cessation.pause(40, "day").by("israel");
    private static final Proposal STAGED = Proposal.builder()
            .id("staged")
            .addLegs(Leg.of(FREE, 1), Leg.of(STOP, 2))
            .build();

    @Test
    void releaseInTheFirstPhaseCannotWaitForTheCeasefireOfTheSecond() {
        Precondition first = Precondition.of(
                        "first", FREE, Cessation.ceasefire().by("israel"))
                .by("hamas");
        TemporalFeasibility time = TemporalFeasibility.of(talks(STAGED, first));
        assertThat(time.isFeasible()).isFalse();
        assertThat(time.conflicts()).singleElement().satisfies(c -> {
            assertThat(c.own()).isFalse();
            assertThat(c.proposal()).isEqualTo(STAGED);
            assertThat(c.acts()).contains(first);
        });
        assertThat(time.toString()).startsWith("No calendar fits ").contains("before");
        assertThat(TemporalFeasibility.of(talks(STAGED))).hasToString("Every proposal can be carried out in time.");
    }

    @Test
    void theUnionsWageRiseComesTooLateForItsDeadline() {
        assertThat(TemporalFeasibility.of(talks(strike(3))).conflicts())
                .singleElement()
                .satisfies(c -> assertThat(c.own()).isTrue());
        assertThat(TemporalFeasibility.of(talks(strike(2))).isFeasible()).isTrue();
    }

    /** Debt relief after a chain of phases: in time exactly if the phases are no longer than the days there are. */
    @Property(tries = 200)
    void phasesFitExactlyIfTheirLengthsDo(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 30) Integer> days,
            @ForAll @IntRange(min = 0, max = 120) int given) {
        Measure relief = Measure.builder()
                .issue("debt-relief")
                .deadline(PartialDate.of(LocalDate.of(2024, 1, 1).plusDays(given)))
                .build();
        int last = days.size() + 1;
        List<Phase> phases = new ArrayList<>();
        IntStream.range(0, days.size()).forEach(i -> phases.add(Phase.of(i + 1, TermDuration.of(days.get(i), "day"))));
        phases.add(Phase.of(last, TermDuration.unspecified()));
        Proposal plan = Proposal.builder()
                .id("plan")
                .when(PartialDate.of(2024, 1, 1))
                .addLegs(Leg.of(relief, last))
                .phases(phases)
                .build();
        int needed = days.stream().mapToInt(i -> i).sum();
        assertThat(TemporalFeasibility.of(talks(plan)).isFeasible()).isEqualTo(needed <= given);
    }

    private static Proposal strike(int weeks) {
        Measure rise = Measure.builder()
                .copy(raise(4))
                .deadline(PartialDate.of(2024, 3, 18))
                .build();
        return Proposal.builder()
                .id("plan")
                .when(PartialDate.of(2024, 3, 1))
                .addPhases(Phase.of(1, TermDuration.of(weeks, "week")), Phase.of(2, TermDuration.unspecified()))
                .addLegs(Leg.of(rise, 2))
                .build();
    }
}
