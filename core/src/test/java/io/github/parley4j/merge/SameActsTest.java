package io.github.parley4j.merge;

import static io.github.parley4j.merge.Reports.demand;
import static io.github.parley4j.merge.Reports.documents;
import static io.github.parley4j.merge.Reports.merge;
import static io.github.parley4j.merge.Reports.party;
import static io.github.parley4j.merge.Reports.person;
import static io.github.parley4j.merge.Reports.report;
import static io.github.parley4j.merge.Reports.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartyKind;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Response.Kind;
import io.github.parley4j.model.Withdrawal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which statements of several reports are one. */
class SameActsTest {
    private static final Measure EIGHT = Measure.of("wages", Measure.Direction.RAISE, Quantity.exactly(8, "percent"));

    private static Negotiation monday(Act... acts) {
        return report("monday", party(PartyKind.UNION, "Pilots United")).with(acts);
    }

    private static Negotiation tuesday(Act... acts) {
        return report("tuesday", party(PartyKind.UNION, "Pilots United")).with(acts);
    }

    @ParameterizedTest
    @CsvSource({
        "'We will not settle for less than eight percent', 'We will not settle for less than eight percent'",
        "'We will not settle for less than eight percent', '“We will not settle for less than eight percent,” she said'",
        "'the pilots will not settle for less than eight percent', 'pilots would not settle for less than eight percent'",
    })
    void aStatementPrintedTwiceIsOneActWithBothPlaces(String first, String second) {
        Negotiation merged = merge(
                monday(demand("monday", EIGHT, "pilots-united", 10, first)),
                tuesday(demand("tuesday", EIGHT, "pilots-united", 70, second)));

        assertThat(merged.acts()).singleElement().satisfies(act -> {
            assertThat(documents(act)).containsExactly("monday", "tuesday");
            assertThat(act.id()).isEqualTo("monday/a1");
        });
    }

    @Test
    void theSamePositionInOtherWordsIsSaidAgain() {
        Negotiation merged = merge(
                monday(demand("monday", EIGHT, "pilots-united", 10, "We will not settle for less than eight percent")),
                tuesday(demand("tuesday", EIGHT, "pilots-united", 10, "the crews want pay to go up by 8 percent")));

        assertThat(merged.acts()).extracting(Act::id).containsExactly("monday/a1", "tuesday/a1");
    }

    @Test
    void theSameWordsWithAnotherNumberAreAnotherStatement() {
        Measure nine = Measure.of("wages", Measure.Direction.RAISE, Quantity.exactly(9, "percent"));
        Negotiation merged = merge(
                monday(demand("monday", EIGHT, "pilots-united", 10, "We will not settle for less than eight percent")),
                tuesday(demand("tuesday", nine, "pilots-united", 10, "We will not settle for less than nine percent")));

        assertThat(merged.acts()).hasSize(2);
    }

    @Test
    void theSameWordsOfAnotherPersonAreAnotherStatement() {
        Act one = said("anna-berg", "monday");
        Act other = said("olaf-lind", "tuesday");

        assertThat(merge(
                                with(monday(one), person("Anna Berg", "pilots-united")),
                                with(tuesday(other), person("Olaf Lind", "pilots-united")))
                        .acts())
                .hasSize(2);
        assertThat(merge(
                                with(monday(one), person("Anna Berg", "pilots-united")),
                                tuesday(demand("tuesday", EIGHT, "pilots-united", 5, "nothing below eight percent")))
                        .acts())
                .singleElement()
                .satisfies(act -> assertThat(act.holders()).containsExactly(Holder.of("pilots-united", "anna-berg")));
    }

    private static Act said(String person, String report) {
        return Demand.builder()
                .id("a1")
                .term(EIGHT)
                .addHolders(Holder.of("pilots-united", person))
                .addEvidence(Evidence.of(report, 0, "nothing below eight percent"))
                .build();
    }

    @Test
    void aDraftIsKnownByItsNumbers() {
        Proposal draft = Proposal.builder()
                .copy(Proposal.exchange("a1", Cessation.pause(40, "day"), Release.of("hostages")))
                .addEvidence(Evidence.of("monday", 0, "a truce of 40 days for the hostages"))
                .build();
        Proposal again = Proposal.builder()
                .copy(draft)
                .evidence(List.of(Evidence.of("tuesday", 9, "the forty-day pause on the table")))
                .build();
        Proposal vague = Proposal.builder()
                .copy(Proposal.exchange("a1", Cessation.ceasefire(), Release.of("hostages")))
                .addEvidence(Evidence.of("tuesday", 9, "some pause on the table"))
                .build();

        assertThat(merge(monday(draft), tuesday(again)).acts()).hasSize(1);
        assertThat(merge(monday(draft), tuesday(vague)).acts()).hasSize(2);
    }

    @Test
    void answersToOneActFollowIt() {
        Act offer = demand("monday", EIGHT, "pilots-united", 10, "We will not settle for less than eight percent");
        Act repeated = demand("tuesday", EIGHT, "pilots-united", 3, "We will not settle for less than eight percent");
        Response no = Response.builder()
                .copy(Response.of("a2", Kind.REJECT, "a1"))
                .addEvidence(Evidence.of("monday", 90, "the airline turned it down flat"))
                .build();
        Response noAgain = Response.builder()
                .copy(no)
                .evidence(List.of(Evidence.of("tuesday", 90, "the airline turned it down flat")))
                .build();

        Negotiation merged = merge(monday(offer, no), tuesday(repeated, noAgain));

        assertThat(merged.responses()).singleElement().satisfies(r -> {
            assertThat(r.to()).contains("monday/a1");
            assertThat(documents(r)).containsExactly("monday", "tuesday");
        });
    }

    @Test
    void twoStatementsOfOneReportAreNeverOne() {
        Act first = demand("monday", EIGHT, "pilots-united", 10, "nothing below eight percent");
        Act second = Demand.builder()
                .copy(demand("monday", EIGHT, "pilots-united", 300, "nothing below eight percent"))
                .id("a2")
                .build();

        assertThat(merge(monday(first, second)).acts()).extracting(Act::id).containsExactly("monday/a1", "monday/a2");
    }

    @Test
    void whatAUserEnteredKeepsItsId() {
        Demand entered = Demand.of("red-line", Withdrawal.from("the delta")).by("pilots-united");

        assertThat(merge(monday(entered), tuesday()).acts()).containsExactly(entered);
        assertThat(merge(monday(entered), tuesday(entered)).acts()).containsExactly(entered);
    }

    @Test
    void oneFigureFromTwoReportsHasTwoSources() {
        Figure on = Figure.builder()
                .id("f1")
                .measure("flights cancelled")
                .quantity(Quantity.exactly(300, "flight"))
                .addEvidence(Evidence.of("monday", 0, "300 flights cancelled"))
                .build();
        Figure again = Figure.builder()
                .copy(on)
                .quantity(Quantity.builder()
                        .copy(on.quantity())
                        .text("three hundred flights")
                        .build())
                .evidence(List.of(Evidence.of("tuesday", 0, "three hundred flights cancelled")))
                .build();

        Negotiation merged = merge(
                Negotiation.builder().copy(monday()).addFigures(on).build(),
                Negotiation.builder().copy(tuesday()).addFigures(again).build());

        assertThat(merged.figures())
                .singleElement()
                .satisfies(f -> assertThat(f.evidence()).hasSize(2));
    }
}
