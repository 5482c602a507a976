package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Checks the cells of rows for the content tables that stand for one of a few options. */
public final class ContentRows {
    private static final List<String> EFFECTS = Stream.concat(
                    Arrays.stream(Valence.values()).map(v -> v.name().toLowerCase(Locale.ROOT)),
                    Stream.of("keep", "reverse"))
            .toList();

    private ContentRows() {}

    /**
     * Checks a row.
     *
     * @param kind the table that it is for
     * @param row the row
     * @throws IllegalArgumentException if a cell is none of its options; the message names file, line, column and options
     */
    public static void check(TableKind kind, Row row) {
        if (kind == TableKind.ISSUE_WORDS) {
            ContentWord.thing(row);
        } else if (kind == TableKind.ACTION_WORDS) {
            if (!ContentWord.PARTS.contains(row.get("pos"))) {
                throw row.error("pos", ContentWord.PARTS);
            }
            ContentWord.action(row);
        } else if (!EFFECTS.contains(row.get("valence"))) {
            throw row.error("valence", EFFECTS);
        }
    }
}
