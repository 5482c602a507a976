package io.github.parley4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as users do, after the build has packed it. */
final class LauncherIT {
    private static final Path LAUNCHER = Path.of("../parley").toAbsolutePath().normalize();
    private static final String SEEDS =
            Path.of("../../seeds").toAbsolutePath().normalize().toString();
    private static final String REPORT =
            "The Dockers Union said it would not end its strike unless the port raised pay by 5 percent.";

    @TempDir
    Path folder;

    @BeforeAll
    static void theFirstStartLaysOutTheClasses(@TempDir Path anywhere) throws Exception {
        assertThat(start(anywhere, Map.of(), LAUNCHER.toString(), "--version").code())
                .isZero();
    }

    private static Result start(Path workingFolder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("parley", ".out");
        Path err = Files.createTempFile("parley", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(List.of(command))
                    .directory(workingFolder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            int code = builder.start().waitFor();
            return new Result(code, read(out), read(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void itStartsFromAnyFolderThroughALinkWhateverTheLocaleAndTheNames() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("my bin"));
        Path link = Files.createSymbolicLink(bin.resolve("parley"), LAUNCHER);
        Path second = Files.createSymbolicLink(folder.resolve("p"), folder.relativize(link));
        Files.writeString(folder.resolve("a report.txt"), REPORT);
        Result result = start(folder, Map.of("LC_ALL", "C"), second.toString(), "extract", "a report.txt");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("# a report\n").contains("“").contains("would not end its strike");
        assertThat(result.code()).isZero();
        Files.delete(second);
        Files.delete(link);
    }

    @Test
    void namesBeyondAsciiAreReadUnderAnAsciiLocale() throws Exception {
        String script = "echo '" + REPORT + "' >zürich.txt; '" + LAUNCHER + "' extract zürich.txt";
        Path file = Files.writeString(folder.resolve("run.sh"), script);
        Result result = start(folder, Map.of("LC_ALL", "C"), "sh", file.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("# zürich\n");
    }

    @Test
    void exitCodesComeThrough() throws Exception {
        assertThat(start(folder, Map.of(), LAUNCHER.toString(), "extract").code())
                .isEqualTo(2);
        assertThat(start(folder, Map.of(), LAUNCHER.toString(), "extract", "missing")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void theTablesAreTheSameBytesUnderAnotherLocaleTimeZoneAndNumberOfThreads() throws Exception {
        Path here = tables("here", Map.of());
        Path there = tables(
                "there",
                Map.of(
                        "JAVA_TOOL_OPTIONS",
                        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Tokyo -XX:ActiveProcessorCount=7"));
        try (Stream<Path> files = Files.list(here)) {
            assertThat(files.toList())
                    .hasSize(4)
                    .allSatisfy(file -> assertThat(file).hasSameBinaryContentAs(there.resolve(file.getFileName())));
        }
    }

    private Path tables(String name, Map<String, String> environment) throws Exception {
        Path out = folder.resolve(name);
        Result result = start(
                folder, environment, LAUNCHER.toString(), "extract", "--format", "csv", "--out", out.toString(), SEEDS);
        assertThat(result.code()).as(result.err()).isZero();
        return out;
    }

    @Test
    void theFiveSeedsTakeLessThanThreeSecondsFromStartToEnd() throws Exception {
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < 3; i++) { // the machine may be busy with something else now and then
            Instant begin = Instant.now();
            Result result = start(folder, Map.of(), LAUNCHER.toString(), "extract", SEEDS);
            Duration taken = Duration.between(begin, Instant.now());
            assertThat(result.code()).isZero();
            assertThat(result.out().lines().filter(line -> line.startsWith("# ")))
                    .hasSize(5);
            best = taken.compareTo(best) < 0 ? taken : best;
        }
        assertThat(best).isLessThan(Duration.ofSeconds(3));
    }
}
