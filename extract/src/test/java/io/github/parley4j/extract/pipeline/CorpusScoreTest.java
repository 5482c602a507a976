package io.github.parley4j.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How well the made-up items are read; a floor under each figure keeps what has been reached. */
class CorpusScoreTest {
    @Test
    void theDevelopmentCorpusIsReadAsWellAsBefore() throws IOException {
        Score score = Score.of("development corpus", DevelopmentItem.corpus());
        assertThat(score.precision()).as("precision").isGreaterThan(0.62);
        assertThat(score.recall()).as("recall").isGreaterThan(0.34);
    }

    @Test
    void theItemsThatAreOnlyScoredAreReadAsWellAsBefore() throws IOException {
        Score score = Score.of("items only scored", DevelopmentItem.unseen());
        assertThat(score.precision()).as("precision").isGreaterThan(0.46);
        assertThat(score.recall()).as("recall").isGreaterThan(0.16);
    }

    /** Positions of acts, each judged as a whole; required tuples that were found, of all that are required. */
    private record Score(int right, int acts, int found, int required) {
        static Score of(String name, List<DevelopmentItem> items) throws IOException {
            List<Judged> judged = Judged.all(items);
            int found = 0;
            int required = 0;
            for (int i = 0; i < items.size(); i++) {
                int item = i;
                Set<List<String>> tuples = new LinkedHashSet<>();
                judged.stream().filter(act -> act.item() == item).forEach(act -> tuples.addAll(act.found()));
                found += tuples.size();
                required += items.get(i).required().size();
            }
            int right = (int) judged.stream().filter(Judged::right).count();
            Score score = new Score(right, judged.size(), found, required);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d items, precision %.2f of %d positions, recall %.2f of %d%n",
                    name,
                    items.size(),
                    score.precision(),
                    score.acts(),
                    score.recall(),
                    score.required());
            return score;
        }

        double precision() {
            return (double) right / acts;
        }

        double recall() {
            return (double) found / required;
        }
    }
}
