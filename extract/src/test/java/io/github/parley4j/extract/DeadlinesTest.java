package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.PartialDate;
import io.github.parley4j.table.Tables;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void areNotTheDayOnWhichSomethingIsSaid() {
        Article article = Article.of("a", "Jordan demanded on Friday that Syria release the prisoners.");
        assertThat(quantities(article)).isEmpty();
    }
}
