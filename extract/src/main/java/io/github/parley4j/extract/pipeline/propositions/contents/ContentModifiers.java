package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.pipeline.propositions.contents.ContentUnits.Unit;
import io.github.parley4j.extract.pipeline.propositions.contents.ContentWord.Part;
import java.util.ArrayList;
import java.util.List;

/** Reads the words before a noun: adjectives, nouns in a compound, possessors. */
final class ContentModifiers {
    private final ContentReader reader;

    ContentModifiers(ContentReader reader) {
        this.reader = reader;
    }

    /** "more attacks", "higher wages": an adjective that does something to its noun. */
    ContentMeaning qualified(ContentMeaning thing, int start, int end) {
        for (int k = start; k < end; k++) {
            Unit unit = reader.units.at(k);
            if (unit == null || unit.from() != k) {
                continue;
            }
            for (ContentWord word : unit.words()) {
                ContentMeaning done = word.part() == Part.ADJECTIVE
                        ? reader.composition.of(reader.scene, word.group(), k, thing)
                        : null;
                if (done != null) {
                    return done.at(thing.source());
                }
            }
        }
        return thing;
    }

    /** Meanings of the words before a head, read as a compound of their own. */
    List<ContentMeaning> before(int start, int end) {
        for (int k = end - 1; k >= start; k--) {
            Unit unit = reader.units.at(k);
            if (unit == null || unit.from() < start) {
                continue;
            }
            List<ContentMeaning> found = new ArrayList<>();
            if (unit.from() - 2 >= start && reader.tag(unit.from() - 1).equals("CC")) {
                found.addAll(reader.nominal.head(start, unit.from() - 2, false));
            }
            found.addAll(reader.nominal.head(start, unit.to() - 1, false));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    int afterPossessive(int start, int head) {
        for (int k = head - 1; k > start; k--) {
            if (reader.tag(k).equals("POS")) {
                return k + 1;
            }
        }
        return start;
    }

    int possessor(int start, int modifiersFrom) {
        return Math.max(start, modifiersFrom - 2);
    }
}
