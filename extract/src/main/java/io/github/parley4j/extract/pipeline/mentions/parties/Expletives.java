package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import java.util.List;
import java.util.Set;

/** Tells the "it" that means nobody: "it is necessary that …", "it's time to …", "it was clear that …". */
final class Expletives {
    private static final Set<String> BEING = Set.of("is", "was", "be", "'s", "\u2019s", "been", "remains", "becomes");
    private static final Set<String> BETWEEN = Set.of(
            "will", "would", "may", "might", "must", "has", "had", "not", "now", "also", "still", "only", "very");
    private static final Set<String> JUDGEMENTS = ClosedClasses.words("impersonal-words");
    private static final Set<String> CLAUSE_OPENERS = Set.of("that", "to", "for", "on", "if", "whether", "and", "upon");

    private Expletives() {}

    /** Whether the word at a place is such an "it". */
    static boolean is(List<String> words, int at) {
        if (!words.get(at).equals("it")) {
            return false;
        }
        int i = at + 1;
        boolean being = false;
        while (i < words.size() && (BEING.contains(words.get(i)) || BETWEEN.contains(words.get(i)))) {
            being |= BEING.contains(words.get(i));
            i++;
        }
        return being
                && i + 1 < words.size()
                && JUDGEMENTS.contains(words.get(i))
                && CLAUSE_OPENERS.contains(words.get(i + 1));
    }
}
