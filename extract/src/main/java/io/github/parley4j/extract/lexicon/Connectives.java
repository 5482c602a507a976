package io.github.parley4j.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The connectives of {@code 3-clauses/connectives.tsv}; where two begin at one word the longer one counts. */
public final class Connectives {
    private static final String TABLE = "en/3-clauses/connectives.tsv";

    private final Map<String, List<Connective>> byFirst = new HashMap<>();

    private Connectives(List<Row> rows) {
        for (Row row : rows) {
            Connective connective = read(row);
            byFirst.computeIfAbsent(connective.words().get(0), k -> new ArrayList<>())
                    .add(connective);
        }
        byFirst.values()
                .forEach(
                        list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    }

    /** Reads the table that ships with Parley. */
    public static Connectives english() {
        return withRows(List.of());
    }

    /** The table that ships with Parley, with rows that go before those of the same words. */
    public static Connectives withRows(List<Row> rows) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(Table.read(TABLE));
        return new Connectives(all);
    }

    /**
     * Reads a row.
     *
     * @param row a row of the table
     * @return the connective
     * @throws IllegalArgumentException if the sense is none; the message lists those there are
     */
    public static Connective read(Row row) {
        return new Connective(List.of(row.get("words").split(" ")), row.get("sense", Connective.Sense.class));
    }

    /** All connectives, in no order. */
    public List<Connective> all() {
        return byFirst.values().stream().flatMap(List::stream).toList();
    }

    /** The connectives in a sentence, from left to right, none overlapping. */
    public List<Connective.Found> in(List<String> norms) {
        List<Connective.Found> found = new ArrayList<>();
        int i = 0;
        while (i < norms.size()) {
            int end = i + 1;
            for (Connective connective : byFirst.getOrDefault(norms.get(i), List.of())) {
                int to = i + connective.words().size();
                if (to <= norms.size() && norms.subList(i, to).equals(connective.words())) {
                    found.add(new Connective.Found(connective, i, to));
                    end = to;
                    break;
                }
            }
            i = end;
        }
        return found;
    }
}
