package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions on matters for which no table has a code. */
class UncodedPositionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile demanded that Peru rename the museum. | demand by Chile: other",
                "Norway renewed its demand today that Sweden cut fares on the line. | demand by Norway: other",
                "Kenya refused to repaint the lighthouse. | rejection by Kenya: other",
                "Oman rejected proposed Yemeni repairs of the road. | rejection by Oman: other",
                "Malta threatened to drain the lake. | threat by Malta: other",
                "Ghana agreed to translate the map. | acceptance by Ghana: other",
                "Togo is committed to widening the canal. | commitment by Togo: other",
                "Iceland said that Denmark must restore the manuscripts. | demand by Iceland: other",
            })
    void areOfTheCodeOther(String text, String position) {
        assertThat(ReadPositions.of(text).positions()).containsExactly(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile declined to comment.",
                "Kenya refused to say who painted the lighthouse.",
                "Oman rejected the allegations.",
                "Ghana accepted the trophy.",
                "The chef demanded that the waiter polish the forks.",
                "Iceland said that Denmark must be cold.",
                "Malta can hardly rename the creek, its premier said.",
            })
    void needADeedAndAParty(String text) {
        assertThat(ReadPositions.of(text).positions()).isEmpty();
    }

    @Test
    void areLeftOutWhereAnArticleIsAboutCodedMatters() {
        String text = "Kenya refused to repaint the lighthouse. Kenya also demanded a ceasefire.";
        assertThat(ReadPositions.of(text).positions()).containsExactly("demand by Kenya: ceasefire");
    }
}
