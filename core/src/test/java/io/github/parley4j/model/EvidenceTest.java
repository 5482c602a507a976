package io.github.parley4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTest {
    private static final Document NEWS = Document.of("news", "The league will not sign.");
    private static final Evidence SURE = NEWS.quote(11, 24);

    @Provide
    Arbitrary<Evidence> quotes() {
        return ParleyArbitraries.evidenceIn(NEWS);
    }

    @Property
    void theExactWordsAreTheSliceOfTheDocument(@ForAll("quotes") Evidence e) {
        assertThat(e.exact()).isEqualTo(NEWS.text().orElseThrow().substring(e.begin(), e.end()));
    }

    @Property
    void theSurestPieceDecidesHowSureAnActIs(@ForAll("quotes") Evidence e) {
        assertThat(Certainty.of(List.of(e, SURE))).isEqualTo(Certainty.STATED);
        assertThat(Certainty.of(List.of(e, e))).isEqualTo(Certainty.of(List.of(e)));
    }

    @ParameterizedTest
    @EnumSource
    void onlyProbableAndPossibleAreTentative(Factuality factuality) {
        Evidence e = Evidence.builder().copy(SURE).factuality(factuality).build();

        boolean tentative = Certainty.of(List.of(e)) == Certainty.TENTATIVE;

        assertThat(tentative).isEqualTo(factuality.name().startsWith("P"));
    }

    @ParameterizedTest
    @EnumSource
    void sourcesWithoutANameAndOtherMediaOnlyReport(Attribution.Type type) {
        Evidence e = Evidence.builder()
                .copy(SURE)
                .addAttribution(Attribution.of(type, "somebody"))
                .build();

        boolean reported = Certainty.of(List.of(e)) == Certainty.REPORTED;

        assertThat(reported)
                .isEqualTo(List.of(
                                Attribution.Type.ANONYMOUS_OFFICIAL,
                                Attribution.Type.ANONYMOUS_SOURCE,
                                Attribution.Type.MEDIA_REPORT)
                        .contains(type));
    }

    @Test
    void whatComesThroughTwoMouthsIsReportedEvenIfBothHaveNames() {
        Attribution named = Attribution.of(Attribution.Type.NAMED, "Ada Moor");

        assertThat(Evidence.builder()
                        .copy(SURE)
                        .addAttribution(named, named)
                        .build()
                        .secondHand())
                .isTrue();
        assertThat(Evidence.builder().copy(SURE).addAttribution(named).build().secondHand())
                .isFalse();
    }

    @Test
    void whatIsEnteredByHandIsStated() {
        assertThat(Demand.of("d", Process.talks()).certainty()).isEqualTo(Certainty.STATED);
    }

    @Test
    void evidenceReadsAsAQuote() {
        Attribution official = Attribution.builder()
                .source("an official")
                .type(Attribution.Type.ANONYMOUS_OFFICIAL)
                .record(Attribution.RecordStatus.OFF)
                .toOutlet("the Herald")
                .build();

        assertThat(Evidence.builder().copy(SURE).addAttribution(official).build())
                .hasToString("“will not sign” @news 11–24 — an official (off the record) to the Herald");
    }

    @Test
    void offsetsCountUtf16CodeUnits() {
        assertThat(Document.of("d", "😀 talks").quote(3, 8).exact()).isEqualTo("talks");
        assertThat(Evidence.of("d", 0, "😀").end()).isEqualTo(2);
    }

    @Test
    void aSpanThatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NEWS.quote(20, 26))
                .withMessage(
                        "The span of the quote (20–26) must be half-open, not empty and within 0–25. Offsets are UTF-16"
                                + " code units.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.of("d", 5, ""))
                .withMessageContaining("(5–5)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.builder()
                        .document("d")
                        .begin(0)
                        .end(3)
                        .exact("four")
                        .build())
                .withMessage(
                        "The length of the exact words (4) must equal end − begin, here 3. Count in UTF-16 code units,"
                                + " as String.length does.");
    }

    @Test
    void aDocumentWithoutItsTextCannotBeQuoted() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Document.builder().id("d").build().quote(0, 1))
                .withMessage("The document (d) must have its text to be quoted. Build it with text(…).");
    }
}
