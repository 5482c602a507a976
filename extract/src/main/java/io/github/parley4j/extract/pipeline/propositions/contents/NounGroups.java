package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The noun groups of a stretch of tokens, from Penn tags: determiners, numbers, adjectives, participles and nouns up to
 * the head ("all of" is not part of one). Quotation marks and brackets inside a group are passed over.
 */
final class NounGroups {
    private static final int LONGEST_CHAIN = 6;
    /** What a verb makes of its object when it stands before it. */
    private static final Set<String> FREED = Set.of("free", "loose", "open");

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

    /** Lets a group that a verb phrase reaches into begin behind it: "set free [two soldiers]". */
    void cut(int begin, int end) {
        NounGroup group = at(end - 1);
        boolean result = end > begin
                && (tag(end - 1).startsWith("RB")
                        || FREED.contains(tokens.get(end - 1).norm()));
        if (result && group != null && group.from() > begin && group.head() >= end) {
            NounGroup rest = new NounGroup(end, group.to(), group.head());
            for (int k = group.from(); k < group.to(); k++) {
                groupAt[k] = k < end ? null : rest;
            }
        }
    }

    /** Lets a group end where the tail of a verb phrase begins: "let [the wounded] leave". */
    void close(int end) {
        NounGroup group = at(end);
        if (group != null && group.from() < end) {
            NounGroup rest = new NounGroup(group.from(), end, end - 1);
            for (int k = group.from(); k < group.to(); k++) {
                groupAt[k] = k < end ? rest : null;
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
