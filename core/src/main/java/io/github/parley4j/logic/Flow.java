package io.github.parley4j.logic;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a figure's measure says about a number of people: how many came, went, or are there. Read from a table. */
public enum Flow {
    /** They came: captured, abducted. */
    IN,
    /** They went: released, returned. */
    OUT,
    /** They are there: remaining, held. */
    STOCK;

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Map<String, Flow> WORDS = read();

    /**
     * Reads a measure.
     *
     * @param measure the words of a figure's measure
     * @return the flow that they name, if they name just one
     */
    public static Optional<Flow> of(String measure) {
        Set<Flow> flows = EnumSet.noneOf(Flow.class);
        NO_LETTERS
                .splitAsStream(measure.toLowerCase(Locale.ROOT))
                .forEach(word -> Optional.ofNullable(WORDS.get(word)).ifPresent(flows::add));
        return flows.size() == 1 ? Optional.of(flows.iterator().next()) : Optional.empty();
    }

    private static Map<String, Flow> read() {
        return WordList.rows("flows.tsv").stream().collect(Collectors.toMap(row -> row[0], row -> valueOf(row[1])));
    }
}
