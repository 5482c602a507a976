package io.github.parley4j.extract.pipeline.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;

/**
 * Knows by a line's first two characters which shapes of furniture it can have. That spares nearly all patterns on nearly
 * all lines. A pattern is asked about each pair of characters once, when the pair is first seen.
 */
final class FurnitureHeads {
    private static final int LENGTH = 2;
    private static final int ASCII = 0x80;
    private static final AtomicReferenceArray<List<FurnitureRule>> BY_HEAD = new AtomicReferenceArray<>(ASCII * ASCII);

    private FurnitureHeads() {}

    /** The rules that a line may match, in the order of the table. */
    static List<FurnitureRule> candidates(String line) {
        if (line.length() < LENGTH || line.charAt(0) >= ASCII || line.charAt(1) >= ASCII) {
            return FurnitureRule.all();
        }
        int place = line.charAt(0) * ASCII + line.charAt(1);
        List<FurnitureRule> known = BY_HEAD.get(place);
        if (known == null) {
            String head = line.substring(0, LENGTH);
            known = FurnitureRule.all().stream()
                    .filter(rule -> mayBegin(rule, head))
                    .toList();
            BY_HEAD.set(place, known);
        }
        return known;
    }

    /** A pattern that fails on the head without having looked for more of the line fails on every such line. */
    private static boolean mayBegin(FurnitureRule rule, String head) {
        Matcher matcher = rule.pattern().matcher(head);
        return matcher.matches() || matcher.hitEnd();
    }
}
