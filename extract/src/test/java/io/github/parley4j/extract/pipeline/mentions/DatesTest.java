package io.github.parley4j.extract.pipeline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.TextToSentences;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DatesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 13);

    @TestFactory
    Stream<DynamicTest> every_example_gives_what_stands_beside_it() {
        return Table.read("en/2-mentions/dates-examples.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("text"), () -> check(row)));
    }

    private static void check(Row row) {
        String text = row.get("text");
        assertThat(read(text, Optional.empty())).as(text).isEqualTo(row.get("dates"));
        assertThat(read(text, Optional.of(TODAY))).as(text + " today").isEqualTo(row.get("today"));
    }

    private static String read(String text, Optional<LocalDate> today) {
        return TextToSentences.apply(Article.of("example", text)).sentences().stream()
                .flatMap(s -> Quantities.of(s, today).dates().stream())
                .map(DatesTest::show)
                .collect(Collectors.joining(" | "));
    }

    /** Such as {@code by XXXX-01~ [the end of January]}. */
    private static String show(DateMention m) {
        return m.relation().name().toLowerCase(Locale.ROOT) + " " + m.date().summary()
                + m.last().map(last -> " to " + last.summary()).orElse("") + " [" + m.text() + "]";
    }
}
