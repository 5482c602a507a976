package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.pipeline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words. A word of a phrase matches a token's normal form or its lemma; the word {@code _} stands for
 * a noun phrase ("call _ off").
 */
final class ContentTrie {
    private static final String GAP = "_";
    private static final int LONGEST_GAP = 10;
    private final Node root = new Node();

    /**
     * A phrase found: the tokens of its head part, and of the part behind the gap (empty without one).
     *
     * @param byVerbLemma whether its last word is the lemma of an inflected verb ("conflicting"), which is no noun
     */
    record Match(int from, int to, int tailFrom, int tailTo, boolean byVerbLemma, List<ContentWord> words) {
        int length() {
            return to - from + tailTo - tailFrom;
        }

        boolean covers(Match other) {
            return from == other.from && to == other.to && tailFrom == other.tailFrom && tailTo == other.tailTo;
        }
    }

    void add(String phrase, ContentWord word) {
        node(phrase).words.add(word);
    }

    /** Takes away what a phrase has meant so far. */
    void forget(String phrase) {
        node(phrase).words.clear();
    }

    private Node node(String phrase) {
        Node node = root;
        String tokens = phrase.replace("'s ", " 's ").replace("s' ", "s ' ");
        for (String part : tokens.split(" ", -1)) {
            node = node.next.computeIfAbsent(part, p -> new Node());
        }
        return node;
    }

    boolean has(String phrase) {
        Node node = root;
        for (String part : phrase.split(" ", -1)) {
            node = node == null ? null : node.next.get(part);
        }
        return node != null && !node.words.isEmpty();
    }

    /** All phrases that begin at a token, longest first; {@code skip} gives the end of a noun phrase at an index. */
    List<Match> at(List<Token> tokens, int start, int end, IntUnaryOperator skip) {
        List<Match> found = new ArrayList<>(2);
        walk(new Walk(tokens, end, skip, found), root, start, new State(start, -1, -1, false));
        found.sort((a, b) -> b.length() - a.length());
        return found;
    }

    private record Walk(List<Token> tokens, int end, IntUnaryOperator skip, List<Match> found) {}

    /** Where a walk stands: tokens before and behind the gap, which has not come yet while {@code tailFrom} is -1. */
    private record State(int from, int headTo, int tailFrom, boolean byVerbLemma) {
        State matched(boolean verbLemma) {
            return new State(from, headTo, tailFrom, verbLemma);
        }

        boolean gapped() {
            return tailFrom >= 0;
        }
    }

    private static void walk(Walk walk, Node node, int i, State state) {
        boolean gapped = state.gapped();
        if (!node.words.isEmpty()) {
            int headTo = gapped ? state.headTo() : i;
            int tailFrom = gapped ? state.tailFrom() : i;
            walk.found.add(new Match(state.from(), headTo, tailFrom, i, state.byVerbLemma(), node.words));
        }
        if (i >= walk.end) {
            return;
        }
        Token token = walk.tokens.get(i);
        step(walk, node.next.get(token.norm()), i + 1, state.matched(false));
        if (!token.lemma().equals(token.norm())) {
            step(
                    walk,
                    node.next.get(token.lemma()),
                    i + 1,
                    state.matched(token.tag().startsWith("VB")));
        }
        Node behind = node.next.get(GAP);
        if (behind != null && !gapped) {
            int last = Math.min(walk.skip.applyAsInt(i), i + LONGEST_GAP);
            for (int after = i + 1; after <= last; after++) {
                walk(walk, behind, after, new State(state.from(), i, after, false));
            }
        }
    }

    private static void step(Walk walk, @Nullable Node next, int i, State state) {
        if (next != null) {
            walk(walk, next, i, state);
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<ContentWord> words = new ArrayList<>(1);
    }
}
