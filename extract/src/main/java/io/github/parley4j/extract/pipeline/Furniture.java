package io.github.parley4j.extract.pipeline;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which paragraphs of a page are not part of its story: furniture, and teasers of other stories. */
final class Furniture {
    private static final int LONGEST_TEASER = 300;

    private final String source;
    private final Map<Span, Optional<FurnitureRule>> seen = new HashMap<>();

    Furniture(String source) {
        this.source = source;
    }

    /** Whether a line has the shape of furniture. */
    boolean matches(Span line) {
        return rule(line) != null;
    }

    private @Nullable FurnitureRule rule(Span line) {
        return seen.computeIfAbsent(line, key -> Optional.ofNullable(FurnitureRule.of(source, key)))
                .orElse(null);
    }

    /**
     * The paragraphs to leave out.
     *
     * @param paragraphs all paragraphs of the page, in order
     */
    BitSet in(List<Span> paragraphs) {
        BitSet dropped = new BitSet();
        long kept = 0;
        boolean begun = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            FurnitureRule rule = rule(paragraph);
            if (rule == null && hasLetters(paragraph)) {
                kept += paragraph.length();
                begun |= Line.stops(source, paragraph);
                continue;
            }
            dropped.set(i);
            if (isBlock(rule)) {
                if (begun && kept >= lengthAfter(paragraphs, i)) {
                    dropped.set(i, paragraphs.size());
                    break;
                }
                i = begun ? dropTeasers(paragraphs, i, dropped) : i;
            }
        }
        return dropped;
    }

    private static boolean isBlock(@Nullable FurnitureRule rule) {
        return rule != null && rule.effect() == FurnitureRule.Effect.BLOCK;
    }

    private static long lengthAfter(List<Span> paragraphs, int i) {
        return (long) paragraphs.get(paragraphs.size() - 1).end()
                - paragraphs.get(i).end();
    }

    /** Leaves out the titles and clipped first lines of other stories below a marker; gives the last of them. */
    private int dropTeasers(List<Span> paragraphs, int marker, BitSet dropped) {
        int last = marker;
        while (last + 1 < paragraphs.size() && isTeaser(paragraphs.get(last + 1))) {
            last++;
            dropped.set(last);
        }
        return last;
    }

    private boolean isTeaser(Span paragraph) {
        String words = paragraph.of(source);
        boolean clipped = words.endsWith("...") || words.endsWith("\u2026");
        return paragraph.length() <= LONGEST_TEASER && (clipped || !Line.stops(source, paragraph));
    }

    private boolean hasLetters(Span paragraph) {
        return paragraph.of(source).codePoints().anyMatch(Character::isLetter);
    }
}
