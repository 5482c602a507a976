package io.github.parley4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.parley4j.model.Negotiation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
    private final NegotiationJson json = NegotiationJson.standard();

    @TempDir
    Path temp;

    @Test
    void eachNegotiationIsALine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeLines(Stream.of(Negotiation.of("a"), Negotiation.of("b")), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"parley\":1,\"id\":\"a\"}\n{\"parley\":1,\"id\":\"b\"}\n");
    }

    @Test
    void linesOfAFileAreReadBack() throws IOException {
        Path file = temp.resolve("all.jsonl");
        json.writeLines(Stream.of(Talks.VALLEY, Negotiation.of("b")), file);
        try (Stream<Negotiation> lines = json.readLines(file)) {
            assertThat(lines).containsExactly(Talks.VALLEY, Negotiation.of("b"));
        }
    }

    @Test
    void blankLinesCarriageReturnsAndAMissingLastLineFeedDoNotMatter() {
        String lines = "\uFEFF{\"parley\":1,\"id\":\"a\"}\r\n\n  \r\n{\"parley\":1,\"id\":\"b\"}";
        assertThat(json.readLines(stream(lines))).containsExactly(Negotiation.of("a"), Negotiation.of("b"));
        assertThat(json.readLines(stream(""))).isEmpty();
    }

    @Test
    void aMalformedLineIsNamedWhenItIsReached() throws IOException {
        Path file = Files.writeString(
                temp.resolve("all.jsonl"), "{\"parley\":1,\"id\":\"a\"}\n\n{\"parley\":1,\"id\":7}\n");
        try (Stream<Negotiation> lines = json.readLines(file)) {
            Iterator<Negotiation> each = lines.iterator();
            assertThat(each.next()).isEqualTo(Negotiation.of("a"));
            assertThatExceptionOfType(NegotiationJsonException.class)
                    .isThrownBy(each::next)
                    .withMessage("The value at /id in " + file + ", line 3 (7) must be a string. Write it in quotes.");
        }
    }

    @Test
    void aLineLargerThanTheLimitIsRefusedWithoutReadingItAll() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '[';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) '[');
                return length;
            }
        };
        assertThatExceptionOfType(NegotiationJsonException.class)
                .isThrownBy(() -> json.withMaxSize(2048).readLines(endless).findFirst())
                .withMessageStartingWith("The JSON document line 1 (more than 2048 bytes) must keep to the limits");
    }

    @Test
    void onlyWhatIsAskedForIsWrittenAndRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Stream<Negotiation> thenBroken = Stream.of("a", "b").map(id -> id.equals("b") ? broken() : Negotiation.of(id));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> json.writeLines(thenBroken, out));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"parley\":1,\"id\":\"a\"}\n");
        assertThat(json.readLines(stream(out.toString(StandardCharsets.UTF_8) + "broken"))
                        .limit(1))
                .containsExactly(Negotiation.of("a"));
    }

    @Test
    void anUnfinishedFileOfLinesIsNotLeftBehind() {
        Stream<Negotiation> broken = Stream.of("b").map(id -> broken());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> json.writeLines(broken, temp.resolve("all.jsonl")));
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aDiskThatFailsIsReportedWithTheLine() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("disk");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> json.readLines(failing).findFirst())
                .withMessage("The JSON (line 1) must be readable to its end. Check the file and its disk.");
    }

    private static Negotiation broken() {
        throw new IllegalArgumentException("broken");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
