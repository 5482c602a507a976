package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.analysis.ContradictoryReports.Kind;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Factuality;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Interval;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Meeting.Status;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictoryReportsTest {
    private static final Interval TRUCE = Interval.of(PartialDate.parse("2023-11-24"), PartialDate.parse("2023-12-01"));

    @Test
    void oneHundredAndFiveAgainstOneHundred() {
        ContradictoryReports reports = ContradictoryReports.of(
                figures(figure("a", "captives freed", 105, "d1"), figure("b", "captives freed", 100, "d2")));
        assertThat(reports.contradictions()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Kind.FIGURES);
            assertThat(c.sure()).isTrue();
            assertThat(c.subjects()).containsExactly("a", "b");
            assertThat(c.evidence()).extracting(Evidence::document).containsExactly("d1", "d2");
            assertThat(c.sentence())
                    .isEqualTo("No number fits both 105 captives freed (Hamas) in [2023-11-24, 2023-12-01) and 100"
                            + " captives freed (Hamas) in [2023-11-24, 2023-12-01).");
        });
    }

    @Test
    void whatLeavesOutWhoOrWhenMayCountSomethingElse() {
        Figure bare = Figure.builder()
                .id("b")
                .measure("captives freed")
                .quantity(Quantity.exactly(100, "person"))
                .build();
        assertThat(ContradictoryReports.of(figures(figure("a", "captives freed", 105, "d1"), bare))
                        .contradictions())
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.sure()).isFalse();
                    assertThat(c.sentence()).endsWith(", if both count the same.");
                });
    }

    @Test
    void roundNumbersOfStrikersAgree() {
        Figure about = Figure.builder()
                .copy(figure("a", "workers on strike", 0, "d1"))
                .quantity(Quantity.about(1200, "person"))
                .build();
        assertThat(ContradictoryReports.of(figures(about, figure("b", "workers on strike", 1250, "d2"))))
                .hasToString("The sources do not contradict each other.");
        assertThat(ContradictoryReports.of(figures(about, figure("b", "workers on strike", 2000, "d2")))
                        .of(Kind.FIGURES))
                .hasSize(1);
    }

    @Test
    void twoHundredAndFortyLessOneHundredAndFiveAreNotOneHundredAndTwentyNine() {
        ContradictoryReports reports = ContradictoryReports.of(figures(
                figure("in", "captives seized", 240, "d1"),
                figure("out", "captives freed", 105, "d2"),
                figure("left", "captives held", 129, "d3")));
        assertThat(reports.of(Kind.STOCK_AND_FLOW)).singleElement().satisfies(c -> {
            assertThat(c.subjects()).containsExactly("in", "out", "left");
            assertThat(c.sentence()).endsWith(" 6 are unaccounted for, if all three count the same.");
        });
    }

    @Test
    void aDebtIsNoStockOfPeople() {
        Figure debt = Figure.builder()
                .copy(figure("left", "loans remaining", 129, "d3"))
                .quantity(Quantity.exactly(129, "usd"))
                .build();
        assertThat(ContradictoryReports.of(figures(
                                figure("in", "captives seized", 240, "d1"),
                                figure("out", "captives freed", 105, "d2"),
                                debt))
                        .of(Kind.STOCK_AND_FLOW))
                .isEmpty();
    }

    @Test
    void talksAreOnAndOffInTwoArticlesOfOneDay() {
        ContradictoryReports reports = ContradictoryReports.of(meetings(
                "2023-12-21",
                meeting("on", Status.ONGOING, Factuality.CT_PLUS, "d1"),
                meeting("off", Status.ONGOING, Factuality.CT_MINUS, "d2"),
                meeting("again", Status.PLANNED, Factuality.PS_PLUS, "d2")));
        assertThat(reports).hasToString("""
                        Talks of israel and hamas are told to be active and none.
                        Talks of israel and hamas are told to be active and resuming.
                        Talks of israel and hamas are told to be none and resuming.""");
        assertThat(reports.contradictions()).allMatch(ContradictoryReports.Contradiction::sure);
    }

    @Test
    void talksOfLaterMonthsAreOthersAndWithoutDatesNobodyKnows() {
        Meeting on = meeting("on", Status.ONGOING, Factuality.CT_PLUS, "d1");
        Meeting off = meeting("off", Status.CANCELLED, Factuality.CT_PLUS, "d9");
        Meeting later =
                Meeting.builder().copy(off).time(PartialDate.parse("2024-02")).build();
        assertThat(ContradictoryReports.of(meetings("2023-12-21", on, later)).contradictions())
                .isEmpty();
        assertThat(ContradictoryReports.of(meetings("2023-12-21", on, off)).contradictions())
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.sure()).isFalse();
                    assertThat(c.sentence()).endsWith(" active and none, if both speak of the same time.");
                });
    }

    @Test
    void aStrikesTalksHeldAndOverContradictNothing() {
        Meeting held = meeting("held", Status.HELD, Factuality.CT_PLUS, "d1");
        Meeting other = Meeting.builder()
                .copy(meeting("off", Status.CANCELLED, Factuality.CT_PLUS, "d1"))
                .participants(List.of("union", "port"))
                .build();
        Meeting on = meeting("on", Status.ONGOING, Factuality.CT_PLUS, "d1");
        assertThat(ContradictoryReports.of(meetings("2024-01-01", held, other, on))
                        .contradictions())
                .isEmpty();
    }

    private static Negotiation figures(Figure... figures) {
        return Negotiation.builder().id("n").addFigures(figures).build();
    }

    private static Figure figure(String id, String measure, int number, String document) {
        return Figure.builder()
                .id(id)
                .measure(measure)
                .subject("Hamas")
                .quantity(Quantity.exactly(number, "person"))
                .interval(TRUCE)
                .addEvidence(Evidence.of(document, 0, "so many"))
                .build();
    }

    private static Negotiation meetings(String date, Meeting... meetings) {
        LocalDate day = LocalDate.parse(date);
        return Negotiation.builder()
                .id("n")
                .addDocuments(
                        Document.builder().id("d1").date(day).build(),
                        Document.builder().id("d2").date(day).build())
                .addMeetings(meetings)
                .build();
    }

    private static Meeting meeting(String id, Status status, Factuality factuality, String document) {
        return Meeting.builder()
                .id(id)
                .addParticipants("israel", "hamas")
                .status(status)
                .addEvidence(Evidence.builder()
                        .copy(Evidence.of(document, 0, "talks"))
                        .factuality(factuality)
                        .build())
                .build();
    }
}
