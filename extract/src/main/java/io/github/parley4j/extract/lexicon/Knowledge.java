package io.github.parley4j.extract.lexicon;

import io.github.parley4j.model.IssueRegistry;
import io.github.parley4j.model.Party;
import java.util.List;
import java.util.Map;

/**
 * What a user knows beside the tables that ship with Parley; it goes before them.
 *
 * @param parties parties that are recognised by name and aliases
 * @param issues every code that a term can have
 * @param rows rows of tables, by the kind of table
 */
public record Knowledge(List<Party> parties, IssueRegistry issues, Map<TableKind, List<Row>> rows) {
    /** Copies the lists. */
    public Knowledge {
        parties = List.copyOf(parties);
        rows = Map.copyOf(rows);
    }

    /** Nothing beside the tables. */
    public static Knowledge none() {
        return new Knowledge(List.of(), IssueRegistry.standard(), Map.of());
    }

    /** The rows for a table, in the order in which they were added. */
    public List<Row> rows(TableKind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /** Whether there are rows for any of the tables. */
    public boolean touches(TableKind... kinds) {
        for (TableKind kind : kinds) {
            if (!rows(kind).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
