package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.PartialDate;
import io.github.parley4j.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates by which a term is due. */
class DeadlinesTest {
    private static List<String> quantities(Article article) {
        return Tables.of(Extractor.english().extract(article).negotiation()).quantities().stream()
                .map(row -> row.term() + " " + row.unit() + " [" + row.text() + "]")
                .toList();
    }

    @Test
    void areRowsOfTheQuantitiesWithoutBounds() {
        Article article = Article.of("a", "Jordan demanded that Syria release the prisoners by May 1.");
        assertThat(quantities(article)).containsExactly("prisoner-release date [May 1]");
    }

    @Test
    void areReadAgainstTheDayOfTheArticle() {
        Article article = Article.of("a", "Jordan demanded that Syria release the prisoners by Friday.")
                .withDate(LocalDate.of(2031, 3, 4));
        assertThat(Extractor.english().extract(article).negotiation().demands())
                .flatExtracting(demand -> demand.term().leaves())
                .extracting(term -> term.deadline().map(PartialDate::toString).orElse(""))
                .containsExactly("2031-03-07");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Pilots' Union said it would strike from midnight on Tuesday. | strike-action date [Tuesday]",
                "Zambia threatened to impose sanctions on Malawi on 4 June. | sanctions date [4 June]",
                "Chad insisted that the rebels must withdraw effective 2 July. | withdrawal date [2 July]",
                "Nepal agreed on Monday to resume talks in February. | talks date [February]",
                "The Pilots' Union said the strike will continue until the end of March. | strike-action date [the end"
                        + " of March]",
                "Kenya said it had decided to lift its tariffs, possibly as early as Friday. | tariffs date [Friday]",
            })
    void areTheDaysOnWhichSomethingIsToBeToo(String text, String expected) {
        assertThat(quantities(Article.of("a", text))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru rejected a ceasefire on Monday.",
                "Peru demanded a ceasefire on Monday.",
                "Peru agreed in May to lift its tariffs, officials said on Monday."
            })
    void areNotTheDayOfTheWords(String text) {
        assertThat(quantities(Article.of("a", text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Nurses' Union said it would accept nothing below 6 percent in the wage talks. | ≥ 6",
                "Ghana offered to pay an interest rate of 7 percent on its debt, up from 5 percent. | 7 5"
            })
    void standWithNumbersAndWhatThoseWere(String text, String numbers) {
        String read = Tables.of(
                        Extractor.english().extract(Article.of("a", text)).negotiation())
                .quantities()
                .stream()
                .map(row -> (row.max().isEmpty() ? "≥ " : "") + row.min().orElseThrow())
                .collect(Collectors.joining(" "));
        assertThat(read).isEqualTo(numbers);
    }

    @Test
    void areNotTheDayOnWhichSomethingIsSaid() {
        Article article = Article.of("a", "Jordan demanded on Friday that Syria release the prisoners.");
        assertThat(quantities(article)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Israel is willing to talk about freeing the other 129 hostages. | ''",
                "Kenya proposed three days of talks with the rebels. | talks day [three days]"
            })
    void ofTalksAreOnlyHowLongTheyLast(String text, String expected) {
        assertThat(String.join(", ", quantities(Article.of("a", text)))).isEqualTo(expected);
    }
}
