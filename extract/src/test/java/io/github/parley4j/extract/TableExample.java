package io.github.parley4j.extract;

import io.github.parley4j.extract.knowledge.RuleExample;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;

/**
 * A sentence that stands beside a row of a table, with the positions that must be read in it, no more and no less.
 *
 * @param table the table
 * @param row the row, by the cells that tell it apart
 * @param column {@code example} or {@code counter}
 * @param cells the row itself
 * @param sentence the sentence
 * @param expected the positions in the words of {@link io.github.parley4j.extract.knowledge.PositionWords}
 */
record TableExample(
        String table, String row, String column, Row cells, String sentence, NavigableSet<String> expected) {
    /** The examples and counter-examples of every row of a table. */
    static Stream<TableExample> of(String table, List<String> keys) {
        return Table.read("en/3-clauses/" + table + ".tsv").stream()
                .flatMap(row -> Stream.of("example", "counter").map(column -> read(table, keys, row, column)));
    }

    private static TableExample read(String table, List<String> keys, Row row, String column) {
        RuleExample example = RuleExample.of(row, column);
        String key = String.join(" ", keys.stream().map(row::get).toList());
        return new TableExample(table, key, column, row, example.sentence(), example.expected());
    }

    boolean isExample() {
        return column.equals("example");
    }

    /** Where the example stands and what it says, for the message of a failure. */
    String place() {
        return table + ", row \"" + row + "\", " + column + ": " + sentence;
    }

    @Override
    public String toString() {
        return row + " " + column;
    }
}
