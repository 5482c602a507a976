package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.HashSet;
import java.util.Set;

/** Which nouns for people name a nation or faith, from {@code person-nouns.tsv}. */
final class PersonNouns {
    private final Set<String> nations = new HashSet<>();

    PersonNouns() {
        for (Row row : Table.read("en/2-mentions/person-nouns.tsv")) {
            if (row.get("group").equals("people")) {
                nations.add(row.get("singular"));
            }
        }
    }

    boolean isNation(String singular) {
        return nations.contains(singular);
    }
}
