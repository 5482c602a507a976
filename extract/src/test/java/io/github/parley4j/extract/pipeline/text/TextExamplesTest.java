package io.github.parley4j.extract.pipeline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.TextToSentences;
import io.github.parley4j.extract.pipeline.text.tags.Lemmatizer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that stand beside the tables of stage 1. */
class TextExamplesTest {
    @TestFactory
    Stream<DynamicTest> sentences_and_tokens_end_where_the_examples_say() {
        return examples(
                "sentence-examples",
                "text",
                row -> assertThat(sentences(text(row))).isEqualTo(row.get("sentences")));
    }

    @TestFactory
    Stream<DynamicTest> quotations_are_those_of_the_examples() {
        return examples(
                "quote-examples", "text", row -> assertThat(quotes(text(row))).isEqualTo(row.get("quotes")));
    }

    @TestFactory
    Stream<DynamicTest> datelines_are_those_of_the_examples() {
        return examples("dateline-examples", "text", row -> {
            String text = row.get("text");
            assertThat(text.substring(Dateline.end(text, new Span(0, text.length()))))
                    .isEqualTo(row.get("story"));
        });
    }

    @TestFactory
    Stream<DynamicTest> lemmas_are_those_of_the_examples() {
        return examples(
                "lemma-examples",
                "word",
                row -> assertThat(Lemmatizer.lemma(row.get("word"), row.get("tag")))
                        .isEqualTo(row.get("lemma")));
    }

    @TestFactory
    Stream<DynamicTest> every_row_of_verb_stems_gives_the_lemma_of_its_example() {
        return examples("verb-stems", "word", row -> {
            String word = row.get("word");
            String tag = word.endsWith("ing") ? "VBG" : "VBD";
            String stem = "^" + word.substring(0, word.length() - (tag.equals("VBG") ? 3 : 2));
            assertThat(stem).as("the example has the ending of its row").endsWith(row.get("ending"));
            assertThat(Lemmatizer.lemma(word, tag)).isEqualTo(row.get("lemma"));
        });
    }

    private static Stream<DynamicTest> examples(String table, String name, Consumer<Row> check) {
        return Table.read("en/1-text/" + table + ".tsv").stream()
                .map(row -> dynamicTest(row.get(name), () -> check.accept(row)));
    }

    private static String text(Row row) {
        return row.get("text").replace('⏎', '\n');
    }

    private static String sentences(String text) {
        return TextToSentences.apply(Article.of("example", text)).sentences().stream()
                .map(sentence -> sentence.tokens().stream().map(Token::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    private static String quotes(String text) {
        return TextToSentences.apply(Article.of("example", text)).quotes().stream()
                .map(quote -> (quote.scare() ? "~" : "") + text.substring(quote.begin(), quote.end()))
                .collect(Collectors.joining(" | "))
                .replace('\n', '⏎');
    }
}
