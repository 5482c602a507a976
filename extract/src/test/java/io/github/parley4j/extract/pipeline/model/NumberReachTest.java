package io.github.parley4j.extract.pipeline.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.Extractor;
import io.github.parley4j.table.QuantityRow;
import io.github.parley4j.table.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberReachTest {
    private static List<String> words(String text) {
        var read = Extractor.english().extract(Article.of("test", text)).negotiation();
        return Tables.of(read).quantities().stream().map(QuantityRow::text).toList();
    }

    @Test
    void numbers_stand_behind_the_words_of_a_position() {
        assertThat(words("The captors of four nurses in Chad have cut their ransom demand to 3 million euros."))
                .contains("3 million euros")
                .doesNotContain("four nurses");
        assertThat(words("The union demanded a pay rise of 7 percent, up from the 5 percent that it had sought."))
                .containsExactly("7 percent", "5 percent");
    }

    @Test
    void a_number_goes_with_what_stands_before_it_and_not_with_what_follows_and() {
        assertThat(words("Peru is ready to cut its tariffs on soya to 5 percent from 9 percent and to open talks."))
                .contains("5 percent", "9 percent");
    }

    @Test
    void a_threat_has_the_date_of_its_condition() {
        assertThat(words("Kenya will impose sanctions on Chad if no deal is reached by 1 December."))
                .containsExactly("1 December");
    }

    @Test
    void another_clause_has_numbers_of_its_own() {
        assertThat(words("The union demanded a pay rise, and the company fired 40 drivers."))
                .isEmpty();
    }
}
