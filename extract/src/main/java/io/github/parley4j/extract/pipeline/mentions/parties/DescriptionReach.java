package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.WordClasses;
import io.github.parley4j.extract.pipeline.mentions.names.NameUse;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import org.jspecify.annotations.Nullable;

/** Tells where the words of a description begin, and whether its noun is only part of a longer one. */
final class DescriptionReach {
    private final Composition all;

    DescriptionReach(Composition all) {
        this.all = all;
    }

    boolean headOfMore(Draft.Line line, int head) {
        String next = line.key(head + 1);
        if (all.words().roleEndingAt(line.keys(), head, head + 2) == 2) {
            return true;
        }
        Draft.Atom behind = line.atom(head + 1);
        if (behind != null
                && !behind.person()
                && behind.use() == NameUse.NAME
                && (all.words().naming(line.keys(), head + 1) != null
                        || line.token(head).tag().startsWith("JJ"))) {
            return true;
        }
        if (WordClasses.isPossessive(next)) {
            return all.words().roleEndingAt(line.keys(), head + 2, head + 3) > 0;
        }
        if (next.isEmpty() || !WordClasses.isWord(next) || line.atom(head + 1) != null) {
            return false;
        }
        String tag = line.token(head + 1).tag();
        if (!tag.isEmpty()) {
            boolean adjective = tag.startsWith("JJ")
                    && line.key(head).equals("military")
                    && head + 2 < line.size()
                    && line.token(head + 2).tag().startsWith("IN");
            return tag.startsWith("NN") || adjective;
        }
        return all.words().roleEndingAt(line.keys(), head + 1, head + 2) > 0
                || all.words().organEndingAt(line.keys(), head + 1, head + 2) > 0
                || all.words().titleEndingAt(line.keys(), head + 1, head + 2) > 0
                || all.words().descriptionEndingAt(line.keys(), head + 1, head + 2) > 0;
    }

    int start(Draft.Line line, int head) {
        int from = head;
        while (from > 0 && head - from < 6) {
            String before = line.key(from - 1);
            boolean inside = WordClasses.isModifier(line, from - 1)
                    || (WordClasses.isPossessive(before) && from > 1)
                    || (line.atom(from - 1) != null && !isPerson(line.atom(from - 1)));
            if (!inside || (all.covering(line, from - 1) != null && line.atom(from - 1) == null)) {
                break;
            }
            from--;
        }
        boolean conjunction =
                line.key(from - 1).equals("that") && line.key(head).endsWith("s");
        if (from > 0 && WordList.DETERMINER.has(line.key(from - 1)) && !conjunction) {
            from--;
        }
        if (from > 0 && line.key(from).equals("the") && line.key(from - 1).equals("all")) {
            from--;
        }
        return from;
    }

    static boolean isPerson(Draft.@Nullable Atom atom) {
        return atom != null && atom.person();
    }
}
