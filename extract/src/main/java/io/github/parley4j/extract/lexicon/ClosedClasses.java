package io.github.parley4j.extract.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The classes of {@code 3-clauses/closed-classes.tsv}: few words each, asked for by the name of the class. */
public final class ClosedClasses {
    private static final String TABLE = "en/3-clauses/closed-classes.tsv";
    private static final Map<String, Set<String>> CLASSES = read();

    private ClosedClasses() {}

    /**
     * The words of a class.
     *
     * @param name the class, as the table has it
     * @return its words
     * @throws IllegalArgumentException if there is no such class; the message lists those there are
     */
    public static Set<String> words(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalArgumentException(
                    TABLE + ": there is no class \"" + name + "\"; classes are " + CLASSES.keySet());
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> classes = new TreeMap<>();
        for (Row row : Table.read(TABLE)) {
            classes.put(row.get("class"), Set.copyOf(row.list("words")));
        }
        return classes;
    }
}
