package io.github.parley4j.extract.pipeline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.pipeline.TextToSentences;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class QuantitiesProperties {
    private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2024, 2, 29));

    /** Words that begin, join and end numbers, in any order. */
    @Provide
    Arbitrary<String> numberSalad() {
        return Arbitraries.of(
                        "1",
                        "30",
                        "2,000",
                        "2015",
                        "40 000",
                        "1/2",
                        "31",
                        "06:30",
                        "five",
                        "twenty",
                        "hundred",
                        "million",
                        "thousands",
                        "of",
                        "and",
                        "a",
                        "half",
                        "point",
                        "or",
                        "to",
                        "-",
                        "between",
                        "from",
                        "at least",
                        "up to",
                        "more than",
                        "or more",
                        "$",
                        "€",
                        "dlrs",
                        "percent",
                        "%",
                        "days",
                        "week",
                        "-long",
                        "year-old",
                        "hostages",
                        "trucks",
                        "per",
                        "every",
                        "for",
                        "in",
                        "May",
                        "October",
                        "Friday",
                        "last",
                        "next",
                        "end of",
                        "ago",
                        "(",
                        ")",
                        ",",
                        ".",
                        "the",
                        "Ramadan",
                        "1990s",
                        "third",
                        "phase")
                .list()
                .ofMaxSize(40)
                .map(words -> "Then " + String.join(" ", words) + " they said.");
    }

    @Property(tries = 2000)
    void any_words_are_read_into_slices_that_do_not_overlap(@ForAll("numberSalad") String words) {
        check(words);
    }

    @Property
    void any_text_survives(@ForAll String text) {
        check(text);
    }

    private static void check(String source) {
        Text text = TextToSentences.apply(Article.of("any", source));
        for (Sentence sentence : text.sentences()) {
            Quantities read = Quantities.of(sentence, TODAY);
            int end = 0;
            for (QuantityMention q : read.quantities()) {
                assertThat(q.begin()).isGreaterThanOrEqualTo(end);
                end = q.end();
                String slice = source.substring(q.begin(), q.end());
                assertThat(slice.replaceAll("\\s+", ""))
                        .isEqualTo(q.quantity().text().orElseThrow().replaceAll("\\s+", ""));
                assertThat(sentence.tokens().get(q.from()).begin()).isLessThanOrEqualTo(q.begin());
                assertThat(sentence.tokens().get(q.to() - 1).end()).isGreaterThanOrEqualTo(q.end());
            }
            for (DateMention d : read.dates()) {
                assertThat(read.quantities()).noneMatch(q -> q.begin() < d.end() && d.begin() < q.end());
            }
        }
    }

    @Test
    void long_runs_of_numbers_take_time_in_proportion() {
        for (String unit : List.of("111 ", "million ", "five point ", "at least ", "1, ", "one or ", "3 of ", "May ")) {
            String text = "They said 5 " + unit.repeat(20_000) + "to all.";
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(text), unit);
        }
    }
}
