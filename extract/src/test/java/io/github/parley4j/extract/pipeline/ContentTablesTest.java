package io.github.parley4j.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.model.IssueRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand beside the words and the compositions. */
class ContentTablesTest {
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
        assertThat(failures(row, row.list("words"), row.get("issue"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everyWordForAnActionGivesTheIssueInItsExample(Row row) {
        assertThat(failures(row, row.list("words"), row.get("gives"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyCompositionGivesItsIssueInItsExample(Row row) {
        assertThat(failures(row, List.of(""), row.get("issue"))).isEmpty();
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

    /** Sentences that do not give what the row says, with what they give. */
    private static List<String> failures(Row row, List<String> words, String issue) {
        List<String> failures = new ArrayList<>();
        Stream.of(row.get("example"))
                .filter(example -> !example.isEmpty())
                .flatMap(example -> words.stream().map(word -> fill(example, word)))
                .forEach(sentence -> {
                    List<String> read = ContentReading.issues(sentence);
                    if (issue.isEmpty() ? !read.isEmpty() : !read.contains(issue)) {
                        failures.add(sentence + " must give " + issue + " and gives " + read);
                    }
                });
        String counterExample = row.get("counter-example");
        if (!counterExample.isEmpty() && ContentReading.issues(counterExample).contains(issue)) {
            failures.add(counterExample + " must not give " + issue);
        }
        return failures;
    }

    /** A phrase with a gap takes what follows it in the example into the gap. */
    private static String fill(String example, String word) {
        int hole = example.indexOf("{}");
        if (hole < 0 || !word.contains("_")) {
            return example.replace("{}", word);
        }
        String rest = example.substring(hole + 2, example.length() - 1).trim();
        return example.substring(0, hole) + word.replace("_", rest.isEmpty() ? "their" : rest) + ".";
    }
}
