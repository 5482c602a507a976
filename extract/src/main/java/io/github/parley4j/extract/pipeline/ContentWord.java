package io.github.parley4j.extract.pipeline;

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
 * @param only where it counts at all
 */
record ContentWord(
        String group, Part part, Set<String> links, String issue, Strength strength, Valence valence, Only only) {
    enum Part {
        THING,
        VERB,
        NOUN,
        ADJECTIVE;

        boolean isAction() {
            return this != THING;
        }
    }

    enum Only {
        ALWAYS,
        /** In an article that speaks of negotiations. */
        NEGOTIATION,
        /** Without another common noun before it: "operation", but no "drilling operation". */
        PLAIN
    }

    /** A weak word counts only where nothing stronger is said. */
    enum Strength {
        NO,
        WEAK,
        YES
    }

    static final List<String> PARTS = List.of("verb", "noun", "adjective");

    ContentWord {
        links = Set.copyOf(links);
    }
}
