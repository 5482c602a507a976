package io.github.parley4j.extract.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The noun groups of a stretch of tokens, from Penn tags: determiners, numbers, adjectives, participles and nouns up to
 * the head ("all of" is not part of one). Quotation marks and brackets inside a group are passed over.
 */
final class NounGroups {
    private static final int LONGEST_CHAIN = 6;

    private final List<Token> tokens;
    private final int to;
    private final @Nullable NounGroup[] groupAt;

    NounGroups(List<Token> tokens, int from, int to) {
        this.tokens = tokens;
        this.to = to;
        this.groupAt = new NounGroup[to + 1];
        NounGroupReader reader = new NounGroupReader(tokens, to);
        int i = from;
        while (i < to) {
            NounGroup group = reader.read(i);
            if (group == null) {
                i++;
            } else {
                for (int k = group.from(); k < group.to(); k++) {
                    groupAt[k] = group;
                }
                i = group.to();
            }
        }
    }

    /** The group that a token belongs to. */
    @Nullable
    NounGroup at(int i) {
        return i >= 0 && i < to ? groupAt[i] : null;
    }

    /** The group that begins at a token or, behind quotation marks and adverbs of degree, soon after it. */
    @Nullable
    NounGroup startingAt(int start) {
        int i = start;
        while (i < to && i < start + 3 && (isQuote(i) || tag(i).startsWith("RB"))) {
            i++;
        }
        NounGroup group = at(i);
        return group != null && group.from() == i ? group : null;
    }

    /** End of the noun phrase that begins at a token: its group and what hangs on it with "of"; the token if none. */
    int phraseEnd(int start) {
        if (start < to && tag(start).equals("PRP")) {
            return start + 1;
        }
        NounGroup group = startingAt(start);
        if (group == null) {
            return start;
        }
        int end = group.to();
        for (int n = 0;
                n < LONGEST_CHAIN && end + 1 < to && tokens.get(end).norm().equals("of");
                n++) {
            NounGroup next = startingAt(end + 1);
            if (next == null) {
                break;
            }
            end = next.to();
        }
        return end;
    }

    private boolean isQuote(int i) {
        return tag(i).equals("``") || tag(i).equals("''");
    }

    private String tag(int i) {
        return tokens.get(i).tag();
    }
}
