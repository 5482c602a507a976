package io.github.parley4j.extract.pipeline.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.DevelopmentItem;
import io.github.parley4j.extract.pipeline.Judged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Fits the confidence to the development corpus and the seeds, writes {@code confidence.tsv} anew, and prints how far it
 * keeps its word on items that it was not fitted to; a developer's tool that is run by name.
 */
class FitConfidence {
    private static final Path TABLE =
            Path.of("src/main/resources/io/github/parley4j/extract/en/5-model/confidence.tsv");
    private static final int FOLDS = 10;

    @Test
    void writesThePointsAndPrintsTheReliability() throws IOException {
        List<DevelopmentItem> items = DevelopmentItem.all();
        List<Judged> acts = Judged.all(items);
        write(LogisticFit.of(acts));
        Reliability heldOut = Reliability.heldOut(acts, FOLDS);
        StringBuilder report = new StringBuilder(heldOut.table());
        report.append(String.format(
                Locale.ROOT,
                "%nExpected calibration error %.3f over %d positions of %d items.%n%n",
                heldOut.error(),
                acts.size(),
                items.size()));
        report.append("| --min-confidence | precision | recall |\n|---|---|---|\n");
        for (double least : new double[] {0, 0.6, 0.7, 0.8}) {
            report.append(String.format(
                    Locale.ROOT,
                    "| %.2f | %.2f | %.2f |%n",
                    least,
                    heldOut.precision(least),
                    heldOut.recall(least, items)));
        }
        System.out.println(report);
        assertThat(heldOut.error()).isLessThan(0.2);
    }

    private static void write(Map<Trait, Double> points) throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        StringBuilder table = new StringBuilder(lines.get(0) + "\n" + lines.get(1) + "\n");
        for (Row row : Table.read("en/5-model/confidence.tsv")) {
            double fitted = points.get(row.get("trait", Trait.class));
            table.append(String.format(Locale.ROOT, "%s\t%.2f\t%s\n", row.get("trait"), fitted, row.get("meaning")));
        }
        Files.writeString(TABLE, table);
    }
}
