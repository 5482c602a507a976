package io.github.parley4j.extract.pipeline.mentions.names;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Of which states a word for a sort of country can be said: "the Gulf state", "the landlocked country", "the kingdom". */
public final class CountryClasses {
    private static final Map<String, Set<String>> STATES = read();
    private static final int LONGEST = 3;

    private CountryClasses() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> states = new HashMap<>();
        for (Row row : Table.read("en/2-mentions/country-classes.tsv")) {
            states.put(row.get("words"), Set.copyOf(row.list("states")));
        }
        return states;
    }

    /** The ids of the states of which all the words of a description can be said; empty when no word narrows them. */
    public static Optional<Set<String>> of(List<String> keys) {
        Set<String> meant = null;
        int at = 0;
        while (at < keys.size()) {
            int length = length(keys, at);
            if (length > 0) {
                Set<String> states = STATES.getOrDefault(String.join(" ", keys.subList(at, at + length)), Set.of());
                if (meant == null) {
                    meant = new HashSet<>(states);
                } else {
                    meant.retainAll(states);
                }
            }
            at += Math.max(1, length);
        }
        return Optional.ofNullable(meant);
    }

    private static int length(List<String> keys, int at) {
        for (int length = Math.min(LONGEST, keys.size() - at); length > 0; length--) {
            if (STATES.containsKey(String.join(" ", keys.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }
}
