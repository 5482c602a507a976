package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.lexicon.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One meaning of a word or phrase of the content tables.
 *
 * @param group the class: of things ("TROOPS") or of actions ("WITHDRAW")
 * @param part how it must stand in the sentence
 * @param links prepositions that lead to its object, "" for a direct object
 * @param issue the issue code it stands for alone, "" when it needs company
 * @param strength how much it says alone
 * @param valence of the issue when alone
 * @param scope where it counts at all
 */
record ContentWord(
        String group,
        Part part,
        Set<String> links,
        String issue,
        Strength strength,
        Valence valence,
        ContentScope scope) {
    enum Part {
        THING,
        VERB,
        NOUN,
        ADJECTIVE,
        /** What a thing is or gets to be, without a verb: "troops out", "all hostages back". */
        PREDICATE
    }

    /** A weak word counts only where nothing stronger is said. */
    enum Strength {
        NO,
        WEAK,
        YES
    }

    static final List<String> PARTS = List.of("verb", "noun", "adjective", "predicate");

    ContentWord {
        links = Set.copyOf(links);
    }

    /** Reads a row of {@code issue-words.tsv}. */
    static ContentWord thing(Row row) {
        return new ContentWord(
                row.get("class"),
                Part.THING,
                Set.of(),
                row.get("issue"),
                row.get("alone", Strength.class),
                row.get("valence", Valence.class),
                ContentScope.of(row));
    }

    /** Reads a row of {@code action-words.tsv}. */
    static ContentWord action(Row row) {
        String issue = row.get("issue");
        return new ContentWord(
                row.get("action"),
                row.get("pos", Part.class),
                links(row.get("links")),
                issue,
                issue.isEmpty() ? Strength.NO : Strength.YES,
                row.get("valence", Valence.class),
                ContentScope.of(row));
    }

    private static Set<String> links(String cell) {
        Set<String> links = cell.isEmpty() ? new HashSet<>() : new HashSet<>(List.of(cell.split(" ", -1)));
        if (links.remove("object")) {
            links.add("");
        }
        return links;
    }
}
