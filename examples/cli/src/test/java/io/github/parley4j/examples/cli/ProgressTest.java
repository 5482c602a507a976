package io.github.parley4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private static String shown(boolean terminal, int total) {
        StringWriter err = new StringWriter();
        Streams streams =
                new Streams(InputStream.nullInputStream(), Writer.nullWriter(), new PrintWriter(err, true), terminal);
        try (Progress progress = new Progress(streams, total)) {
            for (int i = 0; i < total; i++) {
                progress.step();
            }
        }
        return err.toString();
    }

    @Test
    void aLongRunOnATerminalShowsABarAndWipesItInTheEnd() {
        assertThat(shown(true, 100))
                .contains("\r[###############---------------] 50/100")
                .contains("\r[##############################] 100/100")
                .endsWith("\r\033[K");
    }

    @Test
    void aShortRunShowsNone() {
        assertThat(shown(true, 9)).isEmpty();
    }

    @Test
    void aRunOfUnknownLengthCountsTheArticles() {
        StringWriter err = new StringWriter();
        Streams streams =
                new Streams(InputStream.nullInputStream(), Writer.nullWriter(), new PrintWriter(err, true), true);
        try (Progress progress = new Progress(streams, Progress.UNKNOWN)) {
            for (int i = 0; i < 250; i++) {
                progress.step();
            }
        }
        assertThat(err.toString()).isEqualTo("\r100 articles\r200 articles\r\033[K");
    }

    @Test
    void elsewhereThanOnATerminalThereIsNone() {
        assertThat(shown(false, 1000)).isEmpty();
    }
}
