package io.github.parley4j.extract.lexicon;

import io.github.parley4j.extract.lexicon.StanceWord.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code 3-clauses/stances.tsv}, found by their first lemma. */
public final class Stances {
    private static final String TABLE = "en/3-clauses/stances.tsv";
    private static final Set<String> FRAMES = Set.of(
            "np",
            "to",
            "that",
            "ing",
            "to-np",
            "np-to",
            "np-time-to",
            "np-for",
            "np-into",
            "np-from",
            "np-against",
            "np-not",
            "deal",
            "none",
            "for",
            "on",
            "over",
            "upon",
            "of",
            "with",
            "in",
            "from",
            "against",
            "into",
            "at",
            "about",
            "under");

    private final Map<String, List<StanceWord>> byFirst = new HashMap<>();

    private Stances(List<Row> rows) {
        for (Row row : rows) {
            StanceWord word = read(row);
            byFirst.computeIfAbsent(word.lemmas().get(0), k -> new ArrayList<>())
                    .add(word);
        }
        byFirst.values()
                .forEach(words ->
                        words.sort((a, b) -> b.lemmas().size() - a.lemmas().size()));
    }

    /** Reads the table that ships with Parley. */
    public static Stances english() {
        return withRows(List.of());
    }

    /** The table that ships with Parley, with rows that go before those of the same word and part of speech. */
    public static Stances withRows(List<Row> rows) {
        List<Row> all = new ArrayList<>(rows);
        Table.read(TABLE).stream()
                .filter(own -> rows.stream()
                        .noneMatch(row -> row.get("word").equals(own.get("word"))
                                && row.get("part").equals(own.get("part"))))
                .forEach(all::add);
        return new Stances(all);
    }

    /** All words, in no order. */
    public List<StanceWord> words() {
        return byFirst.values().stream().flatMap(List::stream).toList();
    }

    /** The words that begin with a lemma, longest first. */
    public List<StanceWord> startingWith(String lemma) {
        return byFirst.getOrDefault(lemma, List.of());
    }

    /** The one-word verb with this lemma, in the sense that reports words if it has one. */
    public Optional<StanceWord> verb(String lemma) {
        return startingWith(lemma).stream()
                .filter(word -> word.part() == Part.VERB && word.lemmas().size() == 1)
                .min(Comparator.comparing(word -> !word.stance().reports()));
    }

    /**
     * Reads a row.
     *
     * @param row a row of the table
     * @return the word
     * @throws IllegalArgumentException if a cell is none of what it may be; the message lists that
     */
    public static StanceWord read(Row row) {
        Set<String> frames = Set.copyOf(row.list("frames"));
        List<String> valid = FRAMES.stream().sorted().toList();
        for (String frame : frames) {
            if (!FRAMES.contains(frame)) {
                throw row.error("column \"frames\" has \"" + frame + "\"; it must be one of " + valid + "."
                        + Nearest.question(frame, valid));
            }
        }
        return new StanceWord(
                List.of(row.get("word").split(" ")),
                row.get("part", Part.class),
                row.get("stance", Stance.class),
                frames);
    }
}
