package io.github.parley4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.json.NegotiationJson;
import io.github.parley4j.model.Negotiation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CheckCommandTest {
    private static final String UNION =
            "The Dockers' Union said it would not end its strike unless the port raised pay by 5 percent.\n";
    private static final String PORT =
            "The Port Authority said it would not raise pay until the Dockers' Union ended its strike.\n";

    @TempDir
    Path folder;

    private String monday = "";
    private String tuesday = "";

    @BeforeEach
    void write() throws IOException {
        monday = file("reports/monday.txt", UNION);
        tuesday = file("reports/tuesday.txt", PORT);
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @Test
    void theReportsAreMergedAndWhatBlocksIsShownWithTheWordsOfBothSides() {
        Result result = Result.of("check", monday, tuesday);

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("2 documents, 2 parties, 2 positions\n")
                .contains("\nWarnings\n  C1  ", "\nWhat blocks the way\n  - ")
                .contains("“it would not end its strike unless the port", "— monday 24–91")
                .contains("“it would not raise pay until the Dockers' Union ended its strike”");
    }

    @Test
    void aFolderStandsForItsArticles() {
        assertThat(Result.of("check", folder.resolve("reports").toString()).out())
                .isEqualTo(Result.of("check", monday, tuesday).out());
    }

    @Test
    void negotiationsAreReadFromJsonAndLinesAndBesideArticles() throws IOException {
        String json = folder.resolve("monday.json").toString();
        Result.of("extract", "--format", "json", "--out", folder.toString(), monday);
        String lines = file(
                "models/tuesday.jsonl",
                Result.of("extract", "--format", "json", tuesday).out());
        String expected = Result.of("check", monday, tuesday).out();

        assertThat(Result.of("check", json, lines).out()).isEqualTo(expected);
        assertThat(Result.of("check", monday, lines).out()).isEqualTo(expected);
        assertThat(Result.of("check", json, folder.resolve("models").toString()).out())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"warning, 3", "info, 3", "error, 0"})
    void aFindingAsBadAsAskedForEndsWithThree(String level, int code) {
        assertThat(Result.of("check", "--fail-on", level, monday, tuesday).code())
                .isEqualTo(code);
    }

    @Test
    void rulesAreChosenAndTheirSeverityToo() {
        assertThat(Result.of("check", "--only", "C1", monday, tuesday).out()).contains("  C1  ");
        assertThat(Result.of("check", "--without", "C1,Q8", monday, tuesday).out())
                .doesNotContain("  C1  ");
        Result severe = Result.of("check", "--severity", "C1=error", "--fail-on", "error", monday, tuesday);
        assertThat(severe.code()).isEqualTo(3);
        assertThat(severe.out()).contains("\nErrors\n  C1  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--only", "--without", "--explain"})
    void anUnknownRuleIsWrongUsage(String option) {
        Result result = Result.of("check", option, "Z9", monday);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("The rule (Z9) must be").contains("C1");
    }

    @Test
    void aRuleIsExplained() {
        Result result = Result.of("check", "--explain", "C1");

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("# C1").contains("**Counter-example.**");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestChecked() throws IOException {
        String broken = file("broken.json", "{\"id\": \"x\",\n  \"acts\": [{\"type\": \"demand\"}]}");

        Result result = Result.of(
                "check", monday, broken, tuesday, folder.resolve("gone.json").toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).startsWith("2 documents").contains("  C1  ");
        assertThat(result.err()).contains(broken, "must have the property parley", "gone.json) must be a file");
    }

    @Test
    void ofALineFileWhatStandsBeforeTheBadLineIsChecked() throws IOException {
        String line = Result.of("extract", "--format", "json", monday).out();
        String lines = file("some.jsonl", line + "{\"id\": 1}\n");

        Result result = Result.of("check", lines, tuesday);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).startsWith("2 documents");
        assertThat(result.err()).contains("some.jsonl", "line 2");
    }

    @Test
    void jsonHoldsEveryPointWithItsWords() {
        JsonNode whole = JsonMapper.shared()
                .readTree(
                        Result.of("check", "--format", "json", monday, tuesday).out());

        assertThat(whole.get("documents")).hasSize(2);
        JsonNode first = whole.get("points").get(0);
        assertThat(first.get("id").asString()).isEqualTo("C1");
        assertThat(first.get("level").asString()).isEqualTo("warning");
        assertThat(first.get("evidence").get(0).get("exact").asString())
                .isEqualTo(UNION.substring(
                        first.get("evidence").get(0).get("begin").asInt(),
                        first.get("evidence").get(0).get("end").asInt()));
    }

    @Test
    void csvHasARowForEachQuote() {
        assertThat(Result.of("check", "--format", "csv", monday, tuesday).out().split("\r\n"))
                .startsWith("section,id,level,subjects,sentence,document,begin,end,quote")
                .anyMatch(row ->
                        row.startsWith("finding,C1,warning,monday/a1|tuesday/a1,\"") && row.contains(",monday,24,91,"))
                .anyMatch(row -> row.startsWith("deadlock,,blocked,"));
    }

    @Test
    void mermaidDrawsThePreconditions() {
        assertThat(Result.of("check", "--format", "mermaid", monday, tuesday).out())
                .startsWith("flowchart LR\n")
                .contains("Port Authority");
    }

    @Test
    void theMergedNegotiationIsKept() throws IOException {
        Path merged = folder.resolve("merged.json");

        Result.of("check", "--merged", merged.toString(), "--date", "2025-02-03", monday, tuesday);

        Negotiation negotiation = NegotiationJson.standard().read(merged);
        assertThat(negotiation.acts()).hasSize(2);
        assertThat(negotiation.documents()).allMatch(d -> d.date().isPresent());
    }

    @Test
    void eachArticleCanHaveItsOwnDateAndTheRestAnother() throws IOException {
        Path merged = folder.resolve("dated.json");

        Result.of(
                "check",
                "--merged",
                merged.toString(),
                "--date",
                "monday=2025-02-03",
                "--date",
                "2025-02-04",
                monday,
                tuesday);

        assertThat(NegotiationJson.standard().read(merged).documents())
                .extracting(d -> d.id() + " " + d.date().orElseThrow())
                .containsExactly("monday 2025-02-03", "tuesday 2025-02-04");
    }

    @Test
    void manyFindingsOfARuleAreListedOnDemandOnly() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String name : new String[] {"Kenya", "Ghana", "Chile", "Peru", "Nepal"}) {
            text.append(name)
                    .append(" offered to release the prisoners in exchange for the lifting of the blockade.\n\n");
        }
        String offers = file("offers.txt", text.toString());

        assertThat(Result.of("check", "--only", "T5", offers).out())
                .contains("  … and 2 more of T5 (--all lists them)");
        assertThat(Result.of("check", "--only", "T5", "--all", offers).out()).doesNotContain(" more of T5");
    }

    @Test
    void nothingToCheckIsWrongUsage() {
        assertThat(Result.of("check").code()).isEqualTo(2);
        assertThat(Result.of("check").err()).contains("parley check seeds");
    }
}
