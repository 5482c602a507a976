package io.github.parley4j.extract.pipeline.propositions.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the noun groups that can be the subject of a verb. */
final class ContentSubjects {
    private static final int LOOK_BACK = 16;

    private static final Set<String> CLAUSE_OPENERS = Set.of(
            "that",
            "if",
            "unless",
            "until",
            "because",
            "while",
            "whether",
            "although",
            "though",
            "since",
            "before",
            "after",
            "once",
            "so");

    private final ContentReader reader;

    ContentSubjects(ContentReader reader) {
        this.reader = reader;
    }

    /** Candidates for the subject of a verb, the nearest first: groups to its left within the clause. */
    List<NounGroup> before(int verb) {
        List<NounGroup> found = new ArrayList<>();
        int k = verb - 1;
        int limit = Math.max(reader.from, verb - LOOK_BACK);
        while (k >= reader.from
                && (reader.tag(k).startsWith("RB")
                        || reader.tag(k).equals("MD")
                        || reader.tag(k).equals("TO")
                        || reader.isAuxiliary(k)
                        || reader.isQuote(k)
                        || reader.isHave(k))) {
            k--;
        }
        while (k >= limit) {
            NounGroup group = reader.groups.at(k);
            if (group != null) {
                found.add(group);
                k = group.from() - 1;
            } else if (endsClause(k)) {
                break;
            } else {
                k--;
            }
        }
        return found;
    }

    private boolean endsClause(int k) {
        String tag = reader.tag(k);
        String norm = reader.norm(k);
        if (tag.equals("MD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD")) {
            String before = reader.tag(k - 1);
            return !(before.equals("WP") || before.equals("WDT"));
        }
        return norm.equals(",")
                || tag.equals(":")
                || tag.equals(".")
                || norm.equals(";")
                || (tag.equals("IN") && CLAUSE_OPENERS.contains(norm));
    }
}
