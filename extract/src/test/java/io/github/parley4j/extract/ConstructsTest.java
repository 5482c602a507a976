package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads one sentence for each construction of the language of negotiation through the whole pipeline. */
class ConstructsTest {
    private static final double GAPS_ALLOWED = 0.1;

    static Stream<Row> constructs() {
        return Table.read("constructs.tsv").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constructs")
    void everyConstructionIsRead(Row row) {
        SortedSet<String> found = tuples(ReadPositions.of(row.get("sentence")).positions());
        SortedSet<String> expected = tuples(Set.of(row.get("positions").split("; ")));
        if (row.get("gap").isEmpty()) {
            assertThat(found).as(row.get("sentence")).isEqualTo(expected);
        } else {
            assertThat(found)
                    .as(row.get("sentence") + "\nis read right now: empty its gap")
                    .isNotEqualTo(expected);
        }
    }

    @Test
    void fewConstructionsAreGaps() {
        List<Row> rows = constructs().toList();
        assertThat(rows.stream().filter(row -> !row.get("gap").isEmpty()))
                .hasSizeLessThan((int) (rows.size() * GAPS_ALLOWED));
    }

    /** Each term of each position by itself, as it does not matter which terms are told together. */
    private static SortedSet<String> tuples(Set<String> positions) {
        SortedSet<String> tuples = new TreeSet<>();
        for (String position : positions) {
            String[] parts = position.split(": ", 2);
            if (parts.length == 2) {
                String[] sides = (parts[1] + " if ").split(" if ", -1);
                for (String term : sides[0].split(", ", -1)) {
                    for (String condition : sides[1].split(", ", -1)) {
                        tuples.add(parts[0] + ": " + term + (condition.isEmpty() ? "" : " if " + condition));
                    }
                }
            }
        }
        return tuples;
    }
}
