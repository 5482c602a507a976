package io.github.parley4j.extract.pipeline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.Extraction;
import io.github.parley4j.extract.Extractor;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.DevelopmentItem;
import io.github.parley4j.extract.pipeline.Judged;
import io.github.parley4j.extract.pipeline.model.Reliability.Sure;
import io.github.parley4j.model.Act;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static final String TEXT = "Peru demanded a ceasefire. Chile hopes that talks can begin. The union may"
            + " strike, and it promised to return to the negotiating table with the old demands of the older members.";

    @Test
    void theTableHasEveryTraitOnce() {
        assertThat(Table.read("en/5-model/confidence.tsv"))
                .extracting(row -> row.get("trait", Trait.class))
                .containsExactlyInAnyOrder(Trait.values());
    }

    @Test
    void confidencesKeepTheirWordOnTheDevelopmentCorpus() throws IOException {
        Reliability shipped = Reliability.shipped(Judged.all(DevelopmentItem.all()));
        double right = mean(shipped, true);
        double wrong = mean(shipped, false);
        assertThat(right)
                .as("confidence of what is right, against that of what is wrong")
                .isGreaterThan(wrong);
        assertThat(shipped.acts().stream()
                        .mapToDouble(Sure::confidence)
                        .average()
                        .orElse(0))
                .as("confidence on the mean, against the share that is right; if rules have changed, run FitConfidence")
                .isCloseTo(shipped.precision(0), within(0.15));
    }

    @Test
    void everyActThatIsReadHasOneInHundredths() {
        List<Act> acts =
                Extractor.english().extract(Article.of("a", TEXT)).negotiation().acts();
        assertThat(acts).isNotEmpty().allSatisfy(act -> {
            double sure = act.confidence().orElseThrow();
            assertThat(sure).isBetween(0.01, 0.99);
            assertThat(Math.rint(sure * 100) / 100).isEqualTo(sure);
        });
    }

    @Test
    void whatIsLessSureCanBeLeftOut() {
        Extraction all = Extractor.english().extract(Article.of("a", TEXT));
        double most = all.negotiation().acts().stream()
                .mapToDouble(act -> act.confidence().orElseThrow())
                .max()
                .orElseThrow();
        Extraction best = all.atLeast(most);
        assertThat(best.negotiation().acts())
                .isNotEmpty()
                .hasSizeLessThan(all.negotiation().acts().size())
                .allMatch(act -> act.confidence().orElseThrow() == most);
        assertThat(all.atLeast(0)).isEqualTo(all);
        assertThat(best.explain(best.negotiation().acts().get(0)).confidence()).isEqualTo(most);
    }

    @Test
    void morePointsAreSurer() {
        Confidence table = Confidence.english();
        double plain = table.of(List.of(Trait.ANY));
        Arrays.stream(Trait.values()).filter(trait -> trait != Trait.ANY).forEach(trait -> {
            double with = table.of(List.of(Trait.ANY, trait));
            assertThat(Math.signum(with - plain)).isIn(0.0, Math.signum(table.points(trait)));
        });
    }

    private static double mean(Reliability acts, boolean right) {
        return acts.acts().stream()
                .filter(act -> act.act().right() == right)
                .mapToDouble(Sure::confidence)
                .average()
                .orElse(0);
    }
}
