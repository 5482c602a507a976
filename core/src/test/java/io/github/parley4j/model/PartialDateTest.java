package io.github.parley4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @Provide
    Arbitrary<PartialDate> dates() {
        return ParleyArbitraries.partialDates();
    }

    @Property
    void whatIsWrittenInEdtfReadsBackAsTheSameDate(@ForAll("dates") PartialDate date) {
        PartialDate withoutWords =
                PartialDate.builder().copy(date).text(Optional.empty()).build();

        assertThat(PartialDate.parse(date.toString())).isEqualTo(withoutWords);
    }

    @Property
    void theFirstPossibleDayIsNotAfterTheLast(@ForAll("dates") PartialDate date) {
        assertThat(date.earliest().isPresent()).isEqualTo(date.year().isPresent());
        date.earliest()
                .ifPresent(first -> assertThat(date.latest().orElseThrow()).isAfterOrEqualTo(first));
    }

    @Property
    void noDateIsSurelyBeforeItself(@ForAll("dates") PartialDate date) {
        assertThat(date.isSurelyBefore(date)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-13",
                "2024-02",
                "2024",
                "XXXX-10-07",
                "2024-XX-15",
                "XXXX-12",
                "XXXX",
                "2024?",
                "0000-01~",
                "2024-02-29%"
            })
    void everyFormReadsAndWritesItself(String edtf) {
        assertThat(PartialDate.parse(edtf)).hasToString(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "24-02-13", "2024/02/13", "2024-2", "2024-02-13T10:00", "Tuesday", "2024-02-13??", "٢٠٢٤"})
    void anythingElseIsRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("The date (\"" + text
                        + "\") must be EDTF. Write it like 2024-02-13, 2024-02, XXXX-10-07 or 2024~.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "XXXX-02-30", "2024-13", "2024-00", "2024-04-31", "XXXX-XX-32", "2024-01-00"})
    void aDayThatNoCalendarHasCannotExist(String edtf) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(edtf))
                .withMessageContaining("must lie between");
    }

    @Test
    void aYearIsNeverInvented() {
        assertThat(PartialDate.ofMonthDay(10, 7)).hasToString("XXXX-10-07");
        assertThat(PartialDate.ofMonthDay(10, 7).earliest()).isEmpty();
        assertThat(PartialDate.ofText("Tuesday").year()).isEmpty();
        assertThat(PartialDate.ofMonthDay(2, 29)).hasToString("XXXX-02-29");
    }

    @Test
    void aMonthWithoutADayMayBeAnyOfItsDays() {
        PartialDate february = PartialDate.parse("2024-02");

        assertThat(february.earliest()).contains(LocalDate.of(2024, 2, 1));
        assertThat(february.latest()).contains(LocalDate.of(2024, 2, 29));
        assertThat(february.isSurelyBefore(PartialDate.of(2024, 3, 1))).isTrue();
        assertThat(february.isSurelyBefore(PartialDate.of(2024, 2, 29))).isFalse();
        assertThat(february.isSurelyBefore(PartialDate.ofMonthDay(3, 1))).isFalse();
    }

    @Test
    void anIntervalIsHalfOpenAndMayBeOpen() {
        Interval truce = Interval.of(PartialDate.of(2023, 11, 24), PartialDate.of(2023, 12, 1));

        assertThat(truce).hasToString("[2023-11-24, 2023-12-01)");
        assertThat(Interval.from(PartialDate.of(2023, 11, 24))).hasToString("[2023-11-24, )");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.of(PartialDate.of(2023, 12, 1), PartialDate.of(2023, 11, 24)))
                .withMessage(
                        "The end of the interval (2023-11-24) must not lie before its start, 2023-12-01. Swap them.");
    }
}
