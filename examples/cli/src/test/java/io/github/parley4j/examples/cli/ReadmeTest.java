package io.github.parley4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs each Java block of the README; what it prints must be the text block after it. */
final class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```\n+```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("```java\n");

    @TestFactory
    List<DynamicTest> eachExamplePrintsWhatTheReadmeSays() throws IOException {
        return EXAMPLE.matcher(Files.readString(README))
                .results()
                .map(example -> DynamicTest.dynamicTest(
                        example.group(1).lines().findFirst().orElseThrow(),
                        () -> assertThat(printedBy(example.group(1))).isEqualTo(example.group(2))))
                .toList();
    }

    @Test
    void noCodeIsWithoutItsResult() throws IOException {
        String readme = Files.readString(README);
        assertThat(EXAMPLE.matcher(readme).results().map(MatchResult::group).toList())
                .hasSize((int) CODE.matcher(readme).results().count())
                .isNotEmpty();
    }

    private static String printedBy(String code) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (JShell shell = JShell.builder()
                .out(new PrintStream(printed, true, StandardCharsets.UTF_8))
                .remoteVMOptions("-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8")
                .build()) {
            for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
                shell.addToClasspath(entry);
            }
            CompletionInfo rest = shell.sourceCodeAnalysis().analyzeCompletion(code);
            while (!rest.source().isBlank()) {
                shell.eval(rest.source()).forEach(event -> assertFine(shell, event));
                rest = shell.sourceCodeAnalysis().analyzeCompletion(rest.remaining());
            }
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void assertFine(JShell shell, SnippetEvent event) {
        assertThat(event.exception()).as(event.snippet().source()).isNull();
        assertThat(event.status())
                .as(() -> event.snippet().source() + shell.diagnostics(event.snippet()).toList())
                .isEqualTo(Snippet.Status.VALID);
    }
}
