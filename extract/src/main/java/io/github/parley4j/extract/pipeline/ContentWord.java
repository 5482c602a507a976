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
 * @param scope where it counts at all
 */
record ContentWord(
        String group, Part part, Set<String> links, String issue, Strength strength, Valence valence, ContentScope scope) {
    enum Part {
        THING,
        VERB,
        NOUN,
        ADJECTIVE,
        /** What a thing is or gets to be, without a verb: "troops out", "all hostages back". */
        PREDICATE;

        boolean isAction() {
            return this != THING;
        }
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
}
