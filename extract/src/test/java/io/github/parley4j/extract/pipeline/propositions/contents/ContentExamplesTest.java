package io.github.parley4j.extract.pipeline.propositions.contents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads many ways to say the same in different conflicts, and the other uses of the same words. */
class ContentExamplesTest {
    private static final Map<String, String> ABOUTS = Table.read("content-abouts.tsv").stream()
            .collect(Collectors.toMap((Row row) -> row.get("about"), (Row row) -> row.get("sentences")));

    static List<Row> examples() {
        return Table.read("content-examples.tsv");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheCodesOfAPhraseAndNoOthers(Row row) {
        String before = row.get("about").isEmpty() ? "" : ABOUTS.get(row.get("about")) + " ";
        String sentence = sentence(row.get("phrase"));
        List<Sentence> sentences = ContentReading.sentences(before + sentence);
        Scene scene = before.isEmpty() ? Scene.UNKNOWN : Scene.of(sentences);
        Sentence last = sentences.get(sentences.size() - 1);
        assertThat(new TreeSet<>(Contents.english().read(last, 0, last.tokens().size(), scene).stream()
                        .map(Content::issue)
                        .toList()))
                .as(sentence)
                .isEqualTo(new TreeSet<>(row.list("codes")));
    }

    private static String sentence(String phrase) {
        if (phrase.endsWith(".")) {
            return phrase;
        }
        String opening = phrase.startsWith("to ")
                ? "They agreed "
                : phrase.startsWith("that ") ? "They demanded " : "They want ";
        return opening + phrase + ".";
    }
}
