package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Stance;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the examples that stand beside the tables of stage 3 through the whole pipeline. */
class ClauseTablesTest {
    /** Stances whose word names the rule that reads them. */
    private static final Set<Stance> NAMING_THEIR_RULE = Set.of(
            Stance.SEEK,
            Stance.HOPE,
            Stance.REFUSE,
            Stance.FORGO,
            Stance.OFFER,
            Stance.WILLING,
            Stance.ACCEPT,
            Stance.CONCLUDE,
            Stance.THREATEN);

    private static final double GAPS_ALLOWED = 0.05;

    static Stream<TableExample> stances() {
        return TableExample.of("stances", List.of("word", "part"));
    }

    static Stream<TableExample> connectives() {
        return TableExample.of("connectives", List.of("words"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stances")
    void everyStanceIsReadInItsExampleAndNotInItsCounterExample(TableExample example) {
        check(example);
        boolean named = example.isExample()
                && !example.expected().isEmpty()
                && NAMING_THEIR_RULE.contains(example.cells().get("stance", Stance.class));
        if (named && KnownGaps.reason(example).isEmpty()) {
            assertThat(ReadPositions.of(example.sentence()).rules())
                    .as(example.place() + "\nmust be read by the row itself")
                    .anyMatch(rule -> rule.contains(example.cells().get("word")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("connectives")
    void everyConnectiveIsReadInItsExampleAndNotInItsCounterExample(TableExample example) {
        check(example);
    }

    @Test
    void everyKnownGapIsAnExample() {
        List<TableExample> examples = Stream.concat(stances(), connectives()).toList();
        assertThat(KnownGaps.ROWS)
                .allSatisfy((Row gap) ->
                        assertThat(examples).as(gap.toString()).anyMatch(example -> KnownGaps.concerns(gap, example)));
        assertThat(KnownGaps.ROWS).hasSizeLessThan((int) (examples.size() * GAPS_ALLOWED));
    }

    @Test
    void noSentenceStandsTwice() {
        assertThat(Stream.concat(stances(), connectives()).map(TableExample::sentence))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    private static void check(TableExample example) {
        Set<String> found = ReadPositions.of(example.sentence()).positions();
        KnownGaps.reason(example)
                .ifPresentOrElse(
                        reason -> assertThat(found)
                                .as(example.place() + "\nis read right now: take its row out of known-gaps.tsv")
                                .isNotEqualTo(example.expected()),
                        () -> assertThat(found).as(example.place()).isEqualTo(example.expected()));
    }
}
