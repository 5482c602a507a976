package io.github.parley4j.extract.pipeline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.TextToSentences;
import io.github.parley4j.model.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuantitiesTest {

    @TestFactory
    Stream<DynamicTest> every_example_gives_what_stands_beside_it() {
        return Table.read("en/2-mentions/quantities-examples.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("text"), () -> check(row)));
    }

    private static void check(Row row) {
        assertThat(read(row.get("text"))).as(row.get("text")).isEqualTo(row.get("quantities"));
    }

    private static String read(String text) {
        return TextToSentences.apply(Article.of("example", text)).sentences().stream()
                .flatMap(s -> Quantities.of(s).quantities().stream())
                .map(QuantitiesTest::show)
                .collect(Collectors.joining(" | "));
    }

    /** Such as {@code 300..400 truck/day [300 or even 400 trucks per day]}. */
    static String show(QuantityMention m) {
        Quantity q = m.quantity();
        String min = q.min().map(v -> v.toPlainString()).orElse("");
        String max = q.max().map(v -> v.toPlainString()).orElse("");
        String limits = min.equals(max) ? min : min + ".." + max;
        String hedge = q.hedge() == Quantity.Hedge.EXACT
                ? ""
                : " " + q.hedge().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String unit = q.fullUnit().isEmpty() ? "" : " " + q.fullUnit();
        return m.kind().name().toLowerCase(Locale.ROOT) + " " + limits + unit + hedge + " ["
                + q.text().orElse("") + "]";
    }

    @Test
    void the_words_of_a_quantity_are_the_slice_of_the_text_that_it_points_to() {
        String text = "Mediators floated a 40-day pause. Israel would let in 300 or even 400 trucks per day.";
        List<QuantityMention> found = TextToSentences.apply(Article.of("x", text)).sentences().stream()
                .flatMap(s -> Quantities.of(s).quantities().stream())
                .collect(Collectors.toList());
        assertThat(found).hasSize(2);
        assertThat(found)
                .allSatisfy(m -> assertThat(text.substring(m.begin(), m.end()))
                        .isEqualTo(m.quantity().text().orElseThrow()));
    }
}
