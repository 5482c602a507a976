package io.github.parley4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs each Java block of the README; what it prints must be one of its text blocks. */
final class ReadmeTest {
    private static final Path README = Path.of("../../README.md");

    @TestFactory
    List<DynamicTest> whatEachExamplePrintsStandsInTheReadme() throws IOException {
        List<String> results = blocks("text");
        List<String> examples = blocks("java");
        assertThat(examples).isNotEmpty();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example, () -> assertThat(results).contains(printedBy(example))))
                .toList();
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String printedBy(String code) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (JShell shell = JShell.builder()
                .out(new PrintStream(printed, true, StandardCharsets.UTF_8))
                .remoteVMOptions("-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8")
                .build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
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
                .as(() -> event.snippet().source()
                        + shell.diagnostics(event.snippet())
                                .map(problem -> problem.getMessage(Locale.ROOT))
                                .toList())
                .isEqualTo(Snippet.Status.VALID);
    }
}
