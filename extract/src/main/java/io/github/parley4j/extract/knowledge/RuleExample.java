package io.github.parley4j.extract.knowledge;

import io.github.parley4j.extract.lexicon.Row;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A sentence that stands beside a row of a table of rules, with the positions that must be read in it, no more and no
 * less. A cell holds the sentence, then an arrow and the positions with "; " between them, or the word none.
 *
 * @param sentence the sentence
 * @param expected the positions in the words of {@link PositionWords}
 */
public record RuleExample(String sentence, NavigableSet<String> expected) {
    /** What stands between a sentence and its positions. */
    public static final String ARROW = " → ";

    private static final String NONE = "none";

    /** Reads a cell; one without an arrow expects no position. */
    public static RuleExample of(Row row, String column) {
        String[] cell = row.get(column).split(ARROW, 2);
        NavigableSet<String> expected = new TreeSet<>();
        if (cell.length == 2 && !cell[1].equals(NONE)) {
            expected.addAll(List.of(cell[1].split("; ")));
        }
        return new RuleExample(cell[0], expected);
    }
}
