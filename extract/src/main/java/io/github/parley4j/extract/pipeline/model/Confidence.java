package io.github.parley4j.extract.pipeline.model;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How sure the reader is of a position: the points of its traits in {@code 5-model/confidence.tsv}, summed and turned into
 * a probability by the logistic function. The points were fitted to the development corpus; see {@code FitConfidence}.
 */
public final class Confidence {
    private final Map<Trait, Row> rows = new EnumMap<>(Trait.class);
    private final Map<Trait, Double> points = new EnumMap<>(Trait.class);

    private Confidence(List<Row> table) {
        for (Row row : table) {
            Trait trait = row.get("trait", Trait.class);
            rows.put(trait, row);
            points.put(trait, Double.valueOf(row.get("points")));
        }
    }

    private static final class English {
        private static final Confidence INSTANCE = new Confidence(Table.read("en/5-model/confidence.tsv"));
    }

    /** The table that ships with Parley, loaded once. */
    public static Confidence english() {
        return English.INSTANCE;
    }

    /** How sure it is, from 0 to 1, in hundredths. */
    public double of(List<Trait> traits) {
        double sum = traits.stream().mapToDouble(this::points).sum();
        return StrictMath.rint(100 / (1 + StrictMath.exp(-sum))) / 100;
    }

    public double points(Trait trait) {
        return points.getOrDefault(trait, 0.0);
    }

    /** The trait in words. */
    public String meaning(Trait trait) {
        Row row = rows.get(trait);
        return row == null ? trait.code() : row.get("meaning");
    }
}
