package io.github.parley4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UsageTest {
    @TempDir
    Path folder;

    private static void assertUsageError(Result result, String... words) {
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(words).contains("Usage: parley");
    }

    @Test
    void helpIsPrintedAndIsFine() {
        Result result = Result.of("--help");
        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("Usage: parley").contains("extract");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void helpForExtractNamesEveryOptionAndExitCode() {
        Result result = Result.of("extract", "--help");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(
                        "--format",
                        "--out",
                        "--date",
                        "--threads",
                        "--text-column",
                        "--parties",
                        "--issues",
                        "--rules",
                        "--min-confidence",
                        "PATH",
                        "Exit codes: 0",
                        "1 some",
                        "2 wrong");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Result.of("--version").out()).matches("parley \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void nothingToDoIsAUsageError() {
        assertUsageError(Result.of(), "Say what to do");
    }

    @Test
    void anUnknownCommandIsAUsageError() {
        Result result = Result.of("exract");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("'exract'", "Did you mean: parley extract?");
    }

    @Test
    void extractWithoutAPathIsAUsageError() {
        assertUsageError(Result.of("extract"), "PATH");
    }

    @Test
    void anUnknownFormatIsAUsageErrorThatNamesTheFormats() {
        assertUsageError(Result.of("extract", "--format", "xml", "x.txt"), "xml", "TEXT", "JSON", "CSV");
    }

    @Test
    void aDateThatIsNoneIsAUsageError() {
        assertUsageError(Result.of("extract", "--date", "13 February", "x.txt"), "13 February");
    }

    @Test
    void aConfidenceThatIsNoneIsAUsageError() {
        assertUsageError(Result.of("extract", "--min-confidence", "1.2", "x.txt"), "1.2", "between 0 and 1");
    }

    @Test
    void tablesWithoutAFolderAreAUsageError() {
        assertUsageError(Result.of("extract", "--format", "csv", "x.txt"), "--out FOLDER");
    }

    @Test
    void outOnAnExistingFileIsAUsageErrorAndLeavesTheFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("results"), "precious");
        for (String format : new String[] {"text", "json", "csv"}) {
            assertUsageError(
                    Result.of("extract", "--format", format, "--out", file.toString(), "x.txt"),
                    file.toString(),
                    "must be a folder");
        }
        assertThat(file).hasContent("precious");
    }
}
