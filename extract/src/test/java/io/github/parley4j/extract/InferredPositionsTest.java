package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions whose issue no table names: it is inferred from what the article is about. */
class InferredPositionsTest {
    private static final String DEBT =
            "Creditors of Malawi met in Geneva for talks on its debt. The bondholders offered a longer maturity of the"
                    + " bonds and a lower interest rate. They demanded that arrears be paid. ";

    private static final String LABOUR =
            "The Dockers Union and the Ports Authority held talks on pay and on the strike. The union wants a wage rise"
                    + " and shorter hours. The authority rejected the wage demand. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Malawi opposes any instrument tied to growth. | rejection by Malawi: debt-terms",
                "Malawi refused a smaller coupon. | rejection by Malawi: debt-terms",
            })
    void what_no_table_has_a_code_for_is_what_the_article_is_about(String sentence, String position) {
        assertThat(ReadPositions.of(DEBT + sentence).positions()).contains(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Ports Authority refused to comment.",
                "The Ports Authority declined to say who paid.",
                "The Ports Authority refused it on Saturday night.",
            })
    void nothing_is_inferred_of_words_that_tell_nothing(String sentence) {
        assertThat(ReadPositions.of(LABOUR + sentence).positions())
                .isEqualTo(ReadPositions.of(LABOUR).positions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile demanded that Peru rename the museum.",
                "The studio wanted a happier ending of the film about the hostages. The actor refused the role.",
            })
    void nothing_is_inferred_where_little_tells_what_an_article_is_about(String article) {
        assertThat(inferred(article)).isEmpty();
    }

    @Test
    void an_explanation_says_that_an_issue_is_inferred() {
        var extraction =
                Extractor.english().extract(Article.of("debt", DEBT + "Malawi opposes any instrument tied to growth."));
        assertThat(extraction.negotiation().responses())
                .anySatisfy(
                        response -> assertThat(extraction.explain(response.id()).toString())
                                .contains("says debt-terms")
                                .contains("which is inferred"));
    }

    private static List<String> inferred(String text) {
        var extraction = Extractor.english().extract(Article.of("test", text));
        return extraction.negotiation().acts().stream()
                .map(act -> extraction.explain(act.id()).toString())
                .filter(told -> told.contains("inferred"))
                .toList();
    }
}
