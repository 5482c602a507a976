package io.github.parley4j.extract.pipeline.propositions.contents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.model.IssueRegistry;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InferredContentsTest {
    @Test
    void every_phrase_and_every_usual_issue_is_of_the_registry() {
        assertThat(Table.read("en/4-propositions/issue-phrases.tsv"))
                .extracting(row -> row.get("issue"))
                .allMatch(issue -> IssueRegistry.standard().find(issue).isPresent());
        assertThat(usual().stream().map(row -> row.get("issue")).toList())
                .isEqualTo(IssueRegistry.standard().all().stream()
                        .map(issue -> issue.code())
                        .sorted()
                        .toList());
    }

    @Test
    void usual_shares_add_up_to_one() {
        double all = usual().stream().collect(Collectors.summingDouble(row -> Double.parseDouble(row.get("share"))));
        assertThat(all).isCloseTo(1, within(0.02));
    }

    @Test
    void no_phrase_stands_for_two_issues() {
        assertThat(Table.read("en/4-propositions/issue-phrases.tsv").stream()
                        .flatMap(row -> row.list("words").stream()))
                .doesNotHaveDuplicates();
    }

    /** Most phrases are of the issue that their own words speak for, though each is only one of thousands counted. */
    @Test
    void words_speak_for_the_issue_of_most_phrases() {
        WordEvidence evidence = Contents.english().evidence();
        List<Row> rows = Table.read("en/4-propositions/issue-phrases.tsv");
        double right = rows.stream()
                .filter(row -> row.get("issue")
                        .equals(likeliest(evidence, row.list("words").get(0))))
                .count();
        assertThat(right / rows.size()).isGreaterThan(0.75);
    }

    private static String likeliest(WordEvidence evidence, String phrase) {
        double[] sum = new double[evidence.issues().size()];
        for (String stem : WordEvidence.stems(List.of(phrase.split(" ", -1)))) {
            float[] weights = evidence.of(stem);
            for (int i = 0; weights != null && i < sum.length; i++) {
                sum[i] += weights[i];
            }
        }
        int best = 0;
        for (int i = 1; i < sum.length; i++) {
            best = sum[i] > sum[best] ? i : best;
        }
        return evidence.issues().get(best);
    }

    private static List<Row> usual() {
        return Table.read("en/4-propositions/usual-issues.tsv");
    }
}
