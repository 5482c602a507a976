package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads who "both sides", "the two countries", "both ministers" and plain "both" are: those who acted together just before,
 * or the two parties that matter most so far.
 */
final class PairReader {
    private static final Set<String> STATES = Set.of("countries", "nations", "states", "governments");
    private static final Set<String> OFFICERS =
            Set.of("chiefs", "commanders", "envoys", "ministers", "negotiators", "premiers", "presidents", "teams");

    private static final Set<String> ENDS = Set.of(".", ",", ";", "and", "but", "after", "on", "in");

    private final Composition all;

    PairReader(Composition all) {
        this.all = all;
    }

    /** Adds a mention for each of the two; false when the words are no pair, or there are no two. */
    boolean read(Draft.Line line, int head) {
        if (isAlone(line, head)) {
            return add(line, line.key(head).equals("two") ? head - 1 : head, head, pair(line));
        }
        boolean officers = OFFICERS.contains(line.key(head));
        if (!officers && !WordList.SIDE.has(line.key(head))) {
            return false;
        }
        int from = head;
        boolean pair = false;
        while (from > 0
                && head - from < 4
                && (WordList.PAIR.has(line.key(from - 1)) || line.key(from - 1).equals("the"))) {
            from--;
            pair |= WordList.PAIR.has(line.key(from));
        }
        boolean named =
                !officers || line.key(from).equals("both") || line.key(from).equals("the");
        boolean states = STATES.contains(line.key(head));
        return pair && named && add(line, from, head, officers ? pair(line) : weightiest(states));
    }

    /** "Both have signed", "the two agreed", "turned down by both": the word with no noun behind it. */
    private boolean isAlone(Draft.Line line, int at) {
        boolean both = line.key(at).equals("both");
        if (!both && !(line.key(at).equals("two") && line.key(at - 1).equals("the"))) {
            return false;
        }
        String next = line.key(at + 1);
        boolean ends = both && line.key(at - 1).equals("by") && (next.isEmpty() || ENDS.contains(next));
        return ends || all.verbs().of(line, at, at + 1).active();
    }

    /** Those who acted together in the sentence before, where they are two; else the weightiest two. */
    private List<String> pair(Draft.Line line) {
        Set<String> group = new LinkedHashSet<>();
        for (Mention member : all.salience().group(line.sentence().index())) {
            if (member.party() != null) {
                group.add(member.party());
            }
        }
        return group.size() == 2 ? new ArrayList<>(group) : weightiest(false);
    }

    private List<String> weightiest(boolean states) {
        return all.salience()
                .weightiest(2, id -> all.kind(id).canBeParty() && (!states || all.kind(id) == EntityKind.STATE));
    }

    private boolean add(Draft.Line line, int from, int head, List<String> pair) {
        if (pair.size() < 2) {
            return false;
        }
        for (String id : pair) {
            Mention mention = new Mention(
                    line.sentence().index(), from, head + 1, Mention.Kind.PARTY, Mention.Form.DESCRIPTION, id, id);
            all.add(line, mention);
        }
        return true;
    }
}
