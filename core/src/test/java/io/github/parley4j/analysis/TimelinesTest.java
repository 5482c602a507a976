package io.github.parley4j.analysis;

import static io.github.parley4j.analysis.Cases.on;
import static io.github.parley4j.analysis.Cases.raise;
import static io.github.parley4j.analysis.Cases.talks;
import static io.github.parley4j.analysis.Cases.tariff;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Release;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelinesTest {
    private static final Act EIGHT =
            on("2024-03-01", Demand.of("eight", raise(8)).by("union"));
    private static final Act SIX = on("2024-04-01", Demand.of("six", raise(6)).by("union"));

    @Test
    void aUnionsDemandsComeInOrderOfTime() {
        Timelines timelines =
                Timelines.of(talks(SIX, EIGHT, Demand.of("x", raise(7)).by("union")));
        assertThat(timelines.of("union", "wages").orElseThrow().dated())
                .extracting(e -> e.act().id())
                .containsExactly("eight", "six");
        assertThat(timelines)
                .hasToString("union on wages: 2024-03-01 for raise wages, 8 percent; 2024-04-01 for raise wages,"
                        + " 6 percent; undated: for raise wages, 7 percent");
        assertThat(Timelines.of(talks())).hasToString("No stance on any issue.");
    }

    @Test
    void anActWithoutDateHasThatOfItsFirstDocument() {
        Demand told = Demand.builder()
                .copy(Demand.of("told", raise(5)).by("union"))
                .addEvidence(Evidence.of("late", 0, "five"), Evidence.of("early", 0, "five"))
                .build();
        Negotiation talks = Negotiation.builder()
                .copy(talks(told))
                .addDocuments(
                        Document.builder()
                                .id("late")
                                .date(LocalDate.of(2024, 5, 2))
                                .build(),
                        Document.builder()
                                .id("early")
                                .date(LocalDate.of(2024, 5, 1))
                                .build())
                .build();
        assertThat(Timelines.of(talks).timelines().get(0).dated())
                .singleElement()
                .satisfies(e -> assertThat(e.when().orElseThrow()).hasToString("2024-05-01"));
    }

    @Test
    void driftIsTheFirstStanceAgainstTheLast() {
        Drift drift = Drift.of(talks(
                SIX, EIGHT, on("2024-05-01", Demand.of("five", raise(5)).by("union"))));
        assertThat(drift.lines()).singleElement().satisfies(line -> {
            assertThat(line.first().act().id()).isEqualTo("eight");
            assertThat(line.last().act().id()).isEqualTo("five");
            assertThat(line.change()).isEqualTo(Change.MOVED);
        });
        assertThat(drift.toString()).startsWith("union on wages, moved: 2024-03-01 for raise wages, 8 percent → ");
        assertThat(Drift.of(talks(SIX))).hasToString("No party spoke of one thing at two times that are known.");
    }

    @Test
    void whoAsksForLessOfTheSameHasSoftened() {
        Act all = on("2023-12-01", Demand.of("all", Release.ofAll("hostages")).by("israel"));
        Act some = on("2024-01-15", Demand.of("some", Release.of("hostages")).by("israel"));
        Act never =
                on("2023-12-01", Demand.redLine("never", Cessation.ceasefire()).by("israel"));
        Act pause = on(
                "2024-02-01", Proposal.of("pause", Cessation.pause(40, "day")).by("israel"));
        assertThat(Drift.of(talks(all, some, never, pause)).lines())
                .extracting(Drift.Line::change)
                .containsExactly(Change.SOFTER, Change.OPENED);
        assertThat(Drift.of(talks(
                                on("2024-03-01", (Act) Demand.of("more", Release.ofAll("hostages"))
                                        .by("israel")),
                                some))
                        .lines())
                .extracting(Drift.Line::change)
                .containsExactly(Change.HARDER);
    }

    @Test
    void whatSpeaksOfAnotherThingOrWithoutOrderIsNoDrift() {
        Act women = on("2024-01", Demand.of("a", tariff(3)).by("north"));
        Act sameMonth = on("2024-01-20", Demand.of("b", tariff(4)).by("north"));
        assertThat(Drift.of(talks(women, sameMonth)).lines()).isEmpty();
        Act valley = on("2024-01-01", Demand.of("c", raise(3)).by("north"));
        assertThat(Drift.of(talks(valley, sameMonth)).lines()).isEmpty();
        assertThat(Timelines.of(talks(valley, sameMonth)).timelines()).hasSize(2);
    }
}
