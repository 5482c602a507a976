package io.github.parley4j.extract;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.List;
import java.util.Optional;

/** The examples of {@code known-gaps.tsv}, which are sound and not yet read right. */
final class KnownGaps {
    static final List<Row> ROWS = Table.read("known-gaps.tsv");

    private KnownGaps() {}

    /** Why an example is not yet read right, where that is known. */
    static Optional<String> reason(TableExample example) {
        return ROWS.stream()
                .filter(row -> concerns(row, example))
                .map(row -> row.get("reason"))
                .findFirst();
    }

    static boolean concerns(Row gap, TableExample example) {
        return gap.get("table").equals(example.table())
                && gap.get("row").equals(example.row())
                && gap.get("column").equals(example.column());
    }
}
