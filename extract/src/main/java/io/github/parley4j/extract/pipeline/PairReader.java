package io.github.parley4j.extract.pipeline;

import java.util.List;

/** Reads who "both sides" and "the two countries" are: the two parties that matter most so far. */
final class PairReader {
    private final Composition all;

    PairReader(Composition all) {
        this.all = all;
    }

    /** Adds a mention for each of the two; false when the words are no pair, or there are no two. */
    boolean read(Draft.Line line, int head) {
        int from = head;
        boolean pair = false;
        while (from > 0
                && head - from < 4
                && (WordList.PAIR.has(line.key(from - 1)) || line.key(from - 1).equals("the"))) {
            from--;
            pair |= WordList.PAIR.has(line.key(from));
        }
        if (!pair) {
            return false;
        }
        boolean states = line.key(head).equals("countries")
                || line.key(head).equals("nations")
                || line.key(head).equals("states")
                || line.key(head).equals("governments");
        List<String> top = all.salience.weightiest(
                2, id -> all.kind(id).canBeParty() && (!states || all.kind(id) == EntityKind.STATE));
        if (top.size() < 2) {
            return false;
        }
        for (String id : top) {
            Mention mention = new Mention(
                    line.sentence.index(), from, head + 1, Mention.Kind.PARTY, Mention.Form.DESCRIPTION, id, id);
            all.add(line, mention);
        }
        return true;
    }
}
