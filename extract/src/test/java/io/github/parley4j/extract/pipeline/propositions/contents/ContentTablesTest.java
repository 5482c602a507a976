package io.github.parley4j.extract.pipeline.propositions.contents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.knowledge.WordExamples;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.model.IssueRegistry;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand beside the words and the compositions. */
class ContentTablesTest {
    private static final WordExamples EXAMPLES = new WordExamples(ContentReading::issues);

    static List<Row> things() {
        return Table.read("en/2-mentions/issue-words.tsv");
    }

    static List<Row> actions() {
        return Table.read("en/2-mentions/action-words.tsv");
    }

    static List<Row> contents() {
        return Table.read("en/4-propositions/contents.tsv").stream()
                .filter(row -> !row.get("issue").equals("="))
                .toList();
    }

    static List<Row> signs() {
        return Table.read("en/2-mentions/scene-words.tsv");
    }

    @ParameterizedTest
    @MethodSource("things")
    void everyWordForAThingGivesTheIssueInItsExample(Row row) {
        assertThat(EXAMPLES.failures(row, row.list("words"), row.get("issue"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everyWordForAnActionGivesTheIssueInItsExample(Row row) {
        assertThat(EXAMPLES.failures(row, row.list("words"), row.get("gives"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyCompositionGivesItsIssueInItsExample(Row row) {
        assertThat(EXAMPLES.failures(row, List.of(""), row.get("issue"))).isEmpty();
    }

    @Test
    void compositionsNameOnlyClassesThatHaveWords() {
        Set<String> classes = new TreeSet<>(Set.of("*", "NAME", "CONTENT", "ACTED", "CAMPAIGN"));
        things().forEach(row -> classes.add(row.get("class")));
        actions().forEach(row -> classes.add(row.get("action")));
        Set<String> named = new TreeSet<>();
        for (Row row : Table.read("en/4-propositions/contents.tsv")) {
            named.addAll(row.list("action"));
            named.addAll(row.list("object"));
        }
        assertThat(classes).containsAll(named);
    }

    @Test
    void everyIssueIsInTheRegistry() {
        Set<String> codes = new TreeSet<>();
        things().forEach(row -> codes.add(row.get("issue")));
        actions().forEach(row -> codes.add(row.get("issue")));
        contents().forEach(row -> codes.add(row.get("issue")));
        codes.remove("");
        assertThat(codes).allMatch(code -> IssueRegistry.standard().find(code).isPresent());
    }

    @ParameterizedTest
    @MethodSource("signs")
    void everySignIsInItsExampleAndNotInItsCounterExample(Row row) {
        assertThat(hasSign(row.get("sign"), row.get("example"))).isTrue();
        assertThat(hasSign(row.get("sign"), row.get("counter-example"))).isFalse();
    }

    private static boolean hasSign(String sign, String sentence) {
        return ContentReading.sentences(sentence).stream()
                .flatMap(each -> each.tokens().stream())
                .anyMatch(token -> SceneWords.english().is(sign, token.norm()));
    }
}
