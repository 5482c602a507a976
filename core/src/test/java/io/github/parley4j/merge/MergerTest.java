package io.github.parley4j.merge;

import static io.github.parley4j.merge.Reports.demand;
import static io.github.parley4j.merge.Reports.merge;
import static io.github.parley4j.merge.Reports.party;
import static io.github.parley4j.merge.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.PartyKind;
import io.github.parley4j.model.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergerTest {
    private static Negotiation of(String id, Optional<LocalDate> date, Party party, Act... acts) {
        return Negotiation.builder()
                .id(id)
                .title("Report " + id)
                .addDocuments(Document.builder().id(id).date(date).build())
                .addParties(party)
                .addActs(acts)
                .build();
    }

    private static final Party LENDERS = party(PartyKind.COLLECTIVE, "Copper Bond Committee", "CBC");
    private static final Measure HAIRCUT =
            Measure.of("debt-terms", Measure.Direction.LOWER, Quantity.exactly(30, "percent"));

    private static Negotiation debt(String id, String date) {
        return of(
                id,
                date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
                LENDERS,
                demand(id, HAIRCUT, "copper-bond-committee", 4, "offer " + id + ": thirty cents off each dollar owed"));
    }

    @Test
    void reportsComeByDateAndThoseWithoutOneLast() {
        Negotiation merged = merge(debt("a", ""), debt("b", "2025-03-02"), debt("c", "2025-02-28"));

        assertThat(merged.documents()).extracting(Document::id).containsExactly("c", "b", "a");
        assertThat(merged.acts().get(0).evidence())
                .extracting(e -> e.document())
                .containsExactly("c", "b", "a");
        assertThat(merged.documents().get(2).date()).isEmpty();
        assertThat(merged.acts().get(0).when()).isEmpty();
    }

    @Test
    void aDateThatOneGivesIsTakenOver() {
        assertThat(merge(debt("a", ""), debt("a", "2025-03-02")).documents())
                .containsExactly(Document.builder()
                        .id("a")
                        .date(LocalDate.of(2025, 3, 2))
                        .build());
    }

    @Test
    void twoDocumentsWithOneIdAreToldApart() {
        Negotiation merged = merge(debt("a", "2025-03-02"), debt("a", "2025-03-09"));

        assertThat(merged.documents()).extracting(Document::id).containsExactly("a", "a#2");
        assertThat(merged.acts().get(0).evidence())
                .extracting(e -> e.document())
                .containsExactlyInAnyOrder("a", "a#2");
    }

    @Test
    void idsDoNotDependOnWhatElseIsMerged() {
        Negotiation tariffs = of(
                "tariffs",
                Optional.empty(),
                Party.igo("European Union"),
                demand("tariffs", Measure.of("tariffs", Measure.Direction.LIFT), "european-union", 0, "lift them all"));

        assertThat(Merger.merge("x", List.of(tariffs)).acts())
                .extracting(Act::id)
                .containsExactly("tariffs/a1");
        assertThat(merge(debt("debt", ""), tariffs).acts())
                .extracting(Act::id)
                .containsExactly("debt/a1", "tariffs/a1");
    }

    @Test
    void mergingInStepsIsMergingAtOnce() {
        Negotiation a = debt("a", "2025-01-02");
        Negotiation b = of("b", Optional.empty(), party(PartyKind.UNIDENTIFIED, "CBC"));
        Negotiation c = debt("c", "");
        Negotiation other = of(
                "d",
                Optional.empty(),
                party(PartyKind.UNION, "Copper Miners Union"),
                demand("d", HAIRCUT, "copper-miners-union", 9, "offer d: thirty cents off each dollar owed"));
        Negotiation atOnce = merge(a, b, c, other);

        assertThat(merge(merge(a, b), merge(c, other))).isEqualTo(atOnce);
        assertThat(merge(Merger.merge("x", List.of(a, c)), other, b)).isEqualTo(atOnce);
        assertThat(atOnce.parties())
                .extracting(Party::name)
                .containsExactly("Copper Bond Committee", "Copper Miners Union");
    }

    @Test
    void nothingIsMergedToNothing() {
        assertThat(Merger.merge("empty", List.of())).isEqualTo(Negotiation.of("empty"));
    }

    /** How fast is measured by the benchmarks; here only that a merge of this size loses and invents nothing. */
    @Test
    void manyReportsOfTheSameDemandsGiveEachDemandOnce() {
        int reports = 100;
        List<Negotiation> all = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            List<Act> acts = new ArrayList<>();
            for (int k = 0; k < 50; k++) {
                Measure term = Measure.of("wages", Measure.Direction.RAISE, Quantity.exactly(k + 1, "percent"));
                String words = "the crews of line " + k + " want " + (k + 1) + " percent more from next spring";
                acts.add(Demand.builder()
                        .copy(demand("r" + i, term, "crews", 10 * k, words))
                        .id("a" + k)
                        .build());
            }
            all.add(report("r" + i, Party.union("Crews")).with(acts.toArray(Act[]::new)));
        }
        Negotiation merged = Merger.merge("all", all);
        assertThat(merged.acts()).hasSize(50);
        assertThat(merged.acts()).allSatisfy(act -> assertThat(act.evidence()).hasSize(reports));
    }
}
