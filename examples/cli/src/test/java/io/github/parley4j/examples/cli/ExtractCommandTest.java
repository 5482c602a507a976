package io.github.parley4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExtractCommandTest {
    private static final String REPORT =
            "The Dockers' Union said it would not end its strike unless the port raised pay by 5 percent.\n";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String report(String name) throws IOException {
        return file(name, REPORT).toString();
    }

    @Test
    void textIsASummaryByPartyWithTheWords() throws IOException {
        Result result = Result.of("extract", report("harbour.txt"));
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("# harbour\n\n")
                .contains("Dockers' Union (union", "only with", "“it would not end its strike unless the port");
    }

    @Test
    void anArticleWithoutNegotiationSaysSo() throws IOException {
        Result result = Result.of(
                "extract", file("weather.txt", "It rained in the hills.\n").toString());
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo("# weather\n\nNo position was found.\n\n");
    }

    @Test
    void standardInputIsReadForADash() {
        Result result = Result.withInput(REPORT, "extract", "-");
        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("# stdin\n").contains("only with");
    }

    @Test
    void jsonIsOneNegotiationALine() throws IOException {
        Result result = Result.of("extract", "--format", "json", report("a.txt"), report("b.txt"));
        assertThat(result.code()).isZero();
        assertThat(result.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{").contains("\"precondition\""));
    }

    @Test
    void jsonInAFolderIsOneFileForEachArticle() throws IOException {
        Path out = folder.resolve("new/out");
        Result result =
                Result.of("extract", "--format", "json", "--out", out.toString(), report("a.txt"), report("b.txt"));
        assertThat(result).isEqualTo(new Result(0, "", ""));
        assertThat(out).isDirectoryContaining("glob:**/a.json").isDirectoryContaining("glob:**/b.json");
        assertThat(names(out)).containsExactly("a.json", "b.json");
    }

    @Test
    void csvIsFourTablesOverAllArticles() throws IOException {
        Path out = folder.resolve("tables");
        Result result =
                Result.of("extract", "--format", "csv", "--out", out.toString(), report("a.txt"), report("b.txt"));
        assertThat(result).isEqualTo(new Result(0, "", ""));
        assertThat(names(out)).containsExactly("parties.csv", "people.csv", "positions.csv", "quantities.csv");
        assertThat(Files.readAllLines(out.resolve("positions.csv")))
                .anyMatch(line -> line.startsWith("a,"))
                .anyMatch(line -> line.startsWith("b,"));
    }

    @Test
    void theDateIsThatOfEachArticle() throws IOException {
        Result result = Result.of("extract", "--format", "json", "--date", "2024-02-13", report("a.txt"));
        assertThat(result.out()).contains("\"date\":\"2024-02-13\"");
    }

    @Test
    void whatFailsIsListedAtTheEndAndTheRestIsDelivered() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "The union's caf\u00e9 strike".getBytes(StandardCharsets.ISO_8859_1));
        String missing = folder.resolve("missing.txt").toString();
        String empty = Files.createDirectory(folder.resolve("empty")).toString();
        Result result = Result.of("extract", latin.toString(), missing, empty, report("good.txt"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).startsWith("# good\n").doesNotContain("# latin");
        assertThat(result.err().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("parley: " + missing))
                .anySatisfy(
                        line -> assertThat(line).startsWith("parley: " + empty).contains("No article"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("parley: " + latin).contains("15", "UTF-8"));
    }

    @Test
    void aFileThatMayNotBeReadIsAFailure() throws IOException {
        Path secret = file("secret.txt", REPORT);
        assertThat(secret.toFile().setReadable(false)).isTrue();
        Assumptions.assumeFalse(Files.isReadable(secret), "the superuser reads everything");
        Result result = Result.of("extract", secret.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains(secret.toString(), "may not be read");
    }

    @Test
    void aFileWhoseReadingBreaksOffIsAFailureThatKeepsTheRest() throws IOException {
        Path broken = Path.of("/proc/self/mem");
        Assumptions.assumeTrue(Files.exists(broken), "only on Linux");
        Result result = Result.of("extract", broken.toString(), report("good.txt"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).startsWith("# good\n");
        assertThat(result.err()).contains("/proc/self/mem cannot be read");
    }

    @Test
    void aBrokenStandardInputIsAFailure() throws IOException {
        StringWriter err = new StringWriter();
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        int code = Parley.run(new Streams(broken, Writer.nullWriter(), new PrintWriter(err), false), "extract", "-");
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("standard input: It cannot be read (Stream closed)");
    }

    @Test
    void aFullDiskBehindStandardOutputIsAFailure() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        StringWriter err = new StringWriter();
        Writer out = new OutputStreamWriter(full, StandardCharsets.UTF_8);
        Streams streams = new Streams(InputStream.nullInputStream(), out, new PrintWriter(err), false);
        assertThat(Parley.run(streams, "extract", report("a.txt"))).isEqualTo(1);
        assertThat(err.toString()).contains("standard output: It cannot be written (No space left on device)");
    }

    @Test
    void outBelowAFileIsAFailure() throws IOException {
        Path file = file("results", "precious");
        Result result = Result.of(
                "extract", "--format", "json", "--out", file.resolve("sub").toString(), report("a.txt"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("cannot be written");
        assertThat(file).hasContent("precious");
    }

    @Test
    void tablesThatCannotAllBeWrittenLeaveTheOldOnesAlone() throws IOException {
        Path out = folder.resolve("tables");
        file("tables/quantities.csv/in-the-way", "");
        file("tables/parties.csv", "old");
        Result result = Result.of("extract", "--format", "csv", "--out", out.toString(), report("a.txt"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains(out.toString(), "quantities.csv");
        assertThat(names(out)).containsExactly("parties.csv", "quantities.csv");
        assertThat(out.resolve("parties.csv")).hasContent("old");
    }

    @Test
    void nothingReadMeansNoTables() {
        Path out = folder.resolve("tables");
        Result result = Result.of(
                "extract",
                "--format",
                "csv",
                "--out",
                out.toString(),
                folder.resolve("missing.txt").toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }
}
