package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.analysis.StickingPoints;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.StickingPoint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the examples beside {@code sticking-words.tsv}, in an article that tells of talks. */
class StickingPointsTest {
    private static final String TALKS = "Nepal rejected a ban on whaling. ";

    static Stream<Row> words() {
        return Table.read("en/3-clauses/sticking-words.tsv").stream();
    }

    private static Negotiation read(String sentence) {
        return Extractor.english()
                .extract(Article.of("talks", TALKS + sentence))
                .negotiation();
    }

    private static String issues(String sentence) {
        List<String> told = read(sentence).stickingPoints().stream()
                .map(point -> (point.main() ? "main " : "") + point.issue())
                .toList();
        return String.join(", ", told);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void everyWordIsReadInItsExampleAndNotInItsCounterExample(Row row) {
        String[] example = row.get("example").split(" → ", -1);
        assertThat(issues(example[0])).as(row.get("example")).isEqualTo(example[1]);
        assertThat(issues(row.get("counter"))).as(row.get("counter")).isEmpty();
    }

    @Test
    void whatIsListedIsReadAndWhatIsOverOrPossibleIsNot() {
        assertThat(issues("Major sticking points remain, including sanctions and the release of prisoners."))
                .isEqualTo("sanctions, prisoner-release");
        assertThat(issues("\"The main sticking point remains the release of prisoners,\" a Chadian official said."))
                .isEqualTo("main prisoner-release");
        assertThat(issues("The sanctions could become an obstacle to a deal.")).isEmpty();
        assertThat(issues("Differences over sanctions have been resolved.")).isEmpty();
    }

    @Test
    void whatIsSaidAgainIsOnePointWithAllItsWords() {
        assertThat(read("Pay is a sticking point. The main sticking point is pay, the union said.")
                        .stickingPoints())
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.main()).isTrue();
                    assertThat(point.text()).contains("Pay");
                    assertThat(point.evidence()).hasSize(2);
                    assertThat(point.evidence().get(0).exact()).isEqualTo("Pay is a sticking point");
                    assertThat(point.evidence().get(1).attribution()).isNotEmpty();
                });
    }

    @Test
    void whatIsCalledSoIsSetAgainstWhatThePositionsDispute() {
        Negotiation talks = read("Chad demands that Mali lift the sanctions. Mali rejected lifting the sanctions."
                + " The main sticking point is the release of the prisoners.");
        assertThat(talks.stickingPoints()).extracting(StickingPoint::issue).containsExactly("prisoner-release");
        assertThat(StickingPoints.of(talks).comparison().onlyAsserted()).containsExactly("prisoner-release");
        assertThat(StickingPoints.of(talks).comparison().onlyDerived()).containsExactly("sanctions");
    }
}
