package io.github.parley4j.extract.pipeline.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which paragraphs of a page are not part of its story: furniture, and teasers of other stories. */
final class Furniture {
    private static final int LONGEST_TEASER = 300;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_LIST = 30;

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
            if (rule == null || (!begun && rule.effect() != FurnitureRule.Effect.NEXT)) {
                continue;
            }
            if (rule.effect() == FurnitureRule.Effect.END && kept * 2 >= lengthAfter(paragraphs, i)) {
                dropped.set(i, paragraphs.size());
                break;
            }
            int last = lastBelow(rule.effect(), paragraphs, i);
            dropped.set(i, last + 1);
            i = last;
        }
        return dropped;
    }

    private static long lengthAfter(List<Span> paragraphs, int i) {
        return (long) paragraphs.get(paragraphs.size() - 1).end()
                - paragraphs.get(i).end();
    }

    /** The last paragraph that a line takes with it. */
    private int lastBelow(FurnitureRule.Effect effect, List<Span> paragraphs, int line) {
        int most = switch (effect) {
            case LINE -> 0;
            case NEXT -> 1;
            case BLOCK, END -> LONGEST_LIST;
        };
        int last = line;
        for (int i = line + 1; i < paragraphs.size() && i <= line + most; i++) {
            FurnitureRule rule = rule(paragraphs.get(i));
            if (rule == null ? !isTeaser(paragraphs.get(i)) : rule.effect() == FurnitureRule.Effect.END) {
                break;
            }
            last = i;
        }
        return last;
    }

    /** Whether a paragraph is the title of another story or its first lines, clipped. */
    private boolean isTeaser(Span paragraph) {
        String words = paragraph.of(source);
        boolean clipped = words.endsWith("...") || words.endsWith("\u2026");
        boolean question = words.endsWith("?") && paragraph.length() <= LONGEST_TITLE;
        return paragraph.length() <= LONGEST_TEASER && (clipped || question || !Line.stops(source, paragraph));
    }

    private boolean hasLetters(Span paragraph) {
        return paragraph.of(source).codePoints().anyMatch(Character::isLetter);
    }
}
