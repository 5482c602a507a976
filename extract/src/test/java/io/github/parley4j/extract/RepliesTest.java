package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the examples that stand beside {@code replies.tsv} through the whole pipeline. */
class RepliesTest {
    static Stream<TableExample> replies() {
        return TableExample.of("replies", List.of("words", "part"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("replies")
    void everyReplyIsReadInItsExampleAndNotInItsCounterExample(TableExample example) {
        assertThat(ReadPositions.of(example.sentence()).positions())
                .as(example.place())
                .isEqualTo(example.expected());
        if (example.isExample() && !example.cells().get("part").equals("answer")) {
            String kind = example.cells().get("reply").toUpperCase(Locale.ROOT).replace('-', '_');
            assertThat(responses(example.sentence()))
                    .as(example.place())
                    .extracting(Response::kind)
                    .containsExactly(Response.Kind.valueOf(kind));
        }
    }

    @Test
    void noSentenceStandsTwice() {
        assertThat(replies().map(TableExample::sentence))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    private static List<Response> responses(String text) {
        return Extractor.english()
                .extract(Article.of("example", text))
                .negotiation()
                .responses();
    }
}
