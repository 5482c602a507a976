package io.github.parley4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManyArticlesTest {
    private static final String STRIKE =
            "The Dockers' Union said it would not end its strike unless the port raised pay by 5 percent.";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String line(String id, String text) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
    }

    @Test
    void jsonLinesAndTablesAreReadByTheirEndings() throws IOException {
        String json = file("news.jsonl", line("a", STRIKE) + line("b", "It rained."));
        String table = file("more.csv", "day,body\n2021-05-06,\"" + STRIKE + "\"\n");
        Result result =
                Result.of("extract", "--text-column", "body", "--date-column", "day", "--format", "json", table);
        assertThat(result.out()).contains("\"more-2\"", "\"date\":\"2021-05-06\"", "\"precondition\"");
        assertThat(Result.of("extract", json).out()).contains("# a\n", "only with", "# b\n\nNo position was found.");
    }

    @Test
    void standardInputHoldsWhatTheUserSays() {
        assertThat(Result.withInput(line("a", STRIKE), "extract", "--input", "jsonl", "-")
                        .out())
                .startsWith("# a\n");
        assertThat(Result.withInput("text\n" + STRIKE, "extract", "--input", "csv", "-")
                        .out())
                .startsWith("# stdin-2\n");
        assertThat(Result.withInput("<nav>Home</nav><p>" + STRIKE, "extract", "--input", "html", "-")
                        .out())
                .startsWith("# stdin\n")
                .contains("only with");
    }

    @Test
    void pagesInAFolderAreRead() throws IOException {
        file("page.html", "<nav>Home</nav><article><p>" + STRIKE + "</p></article>");
        assertThat(Result.of("extract", folder.toString()).out())
                .startsWith("# page\n")
                .contains("only with");
    }

    @Test
    void badLinesAreListedWithTheirPlacesAndTheRestIsDelivered() throws IOException {
        String json = file("news.jsonl", line("a", STRIKE) + "{\n" + line("b", "") + line("c", STRIKE));
        Result result = Result.of("extract", json);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("# a\n", "# c\n");
        assertThat(result.err().lines())
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("parley: " + json + ", line 2, column "),
                        fault -> assertThat(fault).startsWith("parley: " + json + ", line 3 has no text"));
    }

    @Test
    void anAbsentColumnIsAFailureThatNamesThoseThereAre() throws IOException {
        Result result = Result.of("extract", file("news.csv", "id,body\n1,x\n"), file("good.txt", STRIKE));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("news.csv, line 1", "(\"text\")", "id, body");
        assertThat(result.out()).startsWith("# good\n");
    }

    @Test
    void theOutputIsTheSameWhateverTheNumberOfThreads() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            lines.append(
                    i % 7 == 3 ? "no json\n" : line("n" + i % 50, i % 3 == 0 ? STRIKE : "Rain fell on day " + i + "."));
        }
        String json = file("news.jsonl", lines.toString());
        Result one = Result.of("extract", "--format", "json", json);
        assertThat(Result.of("extract", "--format", "json", "--threads", "5", json))
                .isEqualTo(one);
        assertThat(one.out().lines()).hasSize(103);
        assertThat(one.err().lines()).hasSize(17);
        for (String threads : List.of("1", "5")) {
            Result.of(
                    "extract",
                    "--format",
                    "csv",
                    "--out",
                    folder.resolve(threads).toString(),
                    "--threads",
                    threads,
                    json);
        }
        assertThat(folder.resolve("5/positions.csv")).hasSameBinaryContentAs(folder.resolve("1/positions.csv"));
    }

    @Test
    void filesAreNamedSafelyAfterIdsThatMayHoldAnything() throws IOException {
        String json = file("news.jsonl", line("../up", "x") + line(".._up", "x") + line("a".repeat(500), "x"));
        Path out = folder.resolve("out");
        Result result = Result.of("extract", "--format", "json", "--out", out.toString(), json);
        assertThat(result).isEqualTo(new Result(0, "", ""));
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder(".._up.json", ".._up-2.json", "a".repeat(120) + ".json");
    }

    @Test
    void anIdThatIsTakenGetsANumberEvenWhenAllAreAlike() {
        Ids ids = new Ids();
        List<String> unique = new ArrayList<>();
        IntStream.range(0, 50_000).forEach(i -> unique.add(ids.unique("x")));
        assertThat(unique).startsWith("x", "x-2", "x-3").doesNotHaveDuplicates();
    }

    @Test
    void ofVeryManyFailuresTheFirstAreListedAndTheRestCounted() {
        Failures failures = new Failures();
        IntStream.range(0, 1500).forEach(i -> failures.add(new Failure("line " + i)));
        assertThat(failures.lines()).hasSize(1001).last().asString().startsWith("parley: 500 more failures");
    }

    @Test
    void aNumberOfThreadsThatIsNoneIsAUsageError() {
        for (String threads : List.of("0", "-1", "257", "x")) {
            assertThat(Result.of("extract", "--threads", threads, "x.txt").code())
                    .isEqualTo(2);
        }
    }
}
