package io.github.parley4j.extract.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One row of a {@link Table}. */
public final class Row {
    private final String place;
    private final Map<String, Integer> columns;
    private final List<String> cells;

    Row(String place, Map<String, Integer> columns, List<String> cells) {
        this.place = place;
        this.columns = columns;
        this.cells = List.copyOf(cells);
    }

    /**
     * The cell of a column, empty where nothing is written.
     *
     * @param column the column's name
     * @return the cell's text
     * @throws IllegalArgumentException if the table has no such column; the message lists those it has
     */
    public String get(String column) {
        Integer at = columns.get(column);
        if (at == null) {
            throw new IllegalArgumentException(
                    place + ": there is no column \"" + column + "\"; columns are " + columns.keySet());
        }
        return cells.get(at);
    }

    /** Whether the table has this column. */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The file and line of this row, as messages name it. */
    public String place() {
        return place;
    }

    /**
     * The parts of a cell that holds a list, written with {@code |} between them.
     *
     * @param column the column's name
     * @return the parts; none for an empty cell
     */
    public List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    /**
     * The cell of a column as a constant of an enum, written in lower case with hyphens.
     *
     * @param <E> the enum
     * @param column the column's name
     * @param type the enum's class
     * @return the constant
     * @throws IllegalArgumentException if the cell is none of them; the message names the place and lists the options
     */
    public <E extends Enum<E>> E get(String column, Class<E> type) {
        return constant(column, get(column), type);
    }

    /**
     * The parts of a cell that holds a list of constants of an enum.
     *
     * @param <E> the enum
     * @param column the column's name
     * @param type the enum's class
     * @return the constants
     * @throws IllegalArgumentException if a part is none of them; the message names the place and lists the options
     */
    public <E extends Enum<E>> Set<E> set(String column, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        list(column).forEach(part -> constants.add(constant(column, part, type)));
        return constants;
    }

    private <E extends Enum<E>> E constant(String column, String word, Class<E> type) {
        for (E option : type.getEnumConstants()) {
            if (Table.spelling(option).equals(word)) {
                return option;
            }
        }
        throw error(column, Table.spellings(type));
    }

    /**
     * An error about a cell that is none of the options.
     *
     * @param column the cell's column
     * @param options what may be written
     * @return the exception; its message names file, line, column and options and guesses what was meant
     */
    public IllegalArgumentException error(String column, List<String> options) {
        String cell = get(column);
        return error("column \"" + column + "\" has \"" + cell + "\"; it must be one of " + options + "."
                + Nearest.question(cell, options));
    }

    /**
     * An error about this row, to be thrown by whoever reads its cells.
     *
     * @param message what is wrong and what is required
     * @return the exception, its message beginning with the file and the line
     */
    public IllegalArgumentException error(String message) {
        return new IllegalArgumentException(place + ": " + message);
    }

    @Override
    public String toString() {
        return place + ": " + String.join(" | ", cells);
    }
}
