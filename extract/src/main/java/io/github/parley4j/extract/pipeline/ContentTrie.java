package io.github.parley4j.extract.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Phrases by their words. A word of a phrase matches a token's normal form or its lemma; the word {@code _} stands for
 * a noun phrase ("call _ off").
 */
final class ContentTrie {
    private static final String GAP = "_";
    private static final int LONGEST_GAP = 10;
    private final Node root = new Node();

    /** A phrase found: the tokens of its head part, and of the part behind the gap (empty without one). */
    record Match(int from, int to, int tailFrom, int tailTo, List<ContentWord> words) {
        int length() {
            return to - from + tailTo - tailFrom;
        }

        boolean covers(Match other) {
            return from == other.from && to == other.to && tailFrom == other.tailFrom && tailTo == other.tailTo;
        }
    }

    void add(String phrase, ContentWord word) {
        Node node = root;
        for (String part : phrase.split(" ", -1)) {
            node = node.next.computeIfAbsent(part, p -> new Node());
        }
        node.words.add(word);
    }

    /** All phrases that begin at a token, longest first; {@code skip} gives the end of a noun phrase at an index. */
    List<Match> at(List<Token> tokens, int start, int end, IntUnaryOperator skip) {
        List<Match> found = new ArrayList<>(2);
        walk(new Walk(tokens, end, skip, found), root, start, new int[] {start, -1, -1});
        found.sort((a, b) -> b.length() - a.length());
        return found;
    }

    private record Walk(List<Token> tokens, int end, IntUnaryOperator skip, List<Match> found) {}

    /** {@code span}: start, end before the gap, start after the gap (-1 while there is no gap). */
    private static void walk(Walk walk, Node node, int i, int[] span) {
        boolean gapped = span[2] >= 0;
        if (!node.words.isEmpty()) {
            walk.found.add(new Match(span[0], gapped ? span[1] : i, gapped ? span[2] : i, i, node.words));
        }
        if (i >= walk.end) {
            return;
        }
        Token token = walk.tokens.get(i);
        step(walk, node.next.get(token.norm()), i + 1, span);
        if (!token.lemma().equals(token.norm())) {
            step(walk, node.next.get(token.lemma()), i + 1, span);
        }
        Node behind = node.next.get(GAP);
        if (behind != null && !gapped) {
            int last = Math.min(walk.skip.applyAsInt(i), i + LONGEST_GAP);
            for (int after = i + 1; after <= last; after++) {
                walk(walk, behind, after, new int[] {span[0], i, after});
            }
        }
    }

    private static void step(Walk walk, @org.jspecify.annotations.Nullable Node next, int i, int[] span) {
        if (next != null) {
            walk(walk, next, i, span);
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<ContentWord> words = new ArrayList<>(1);
    }
}
