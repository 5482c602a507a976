package io.github.parley4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Term;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NegotiationJsonTest {
    private final NegotiationJson json = NegotiationJson.standard();

    @TempDir
    Path temp;

    @Test
    void whatIsReadEqualsWhatWasWritten() {
        assertThat(json.read(json.write(Talks.VALLEY))).isEqualTo(Talks.VALLEY);
    }

    @Test
    void aDocumentIsIndentedInTheOrderOfTheSchemaAndOmitsWhatIsAbsent() {
        Demand demand = Demand.of("d1", Process.talks()).by("crew");
        assertThat(json.write(Negotiation.of("docks").with(Party.union("Crew")).with(demand)))
                .isEqualTo("""
                        {
                          "parley": 1,
                          "id": "docks",
                          "parties": [ {
                            "id": "crew",
                            "name": "Crew",
                            "kind": "UNION"
                          } ],
                          "acts": [ {
                            "type": "demand",
                            "id": "d1",
                            "holders": [ {
                              "party": "crew"
                            } ],
                            "term": {
                              "type": "process",
                              "issue": "talks",
                              "step": "TALKS"
                            },
                            "mode": "MUST_INCLUDE"
                          } ]
                        }
                        """);
    }

    @Test
    void whatHasADefaultMayBeLeftOutAndPropertiesComeInAnyOrder() {
        String brief = "{\"acts\": [{\"term\": {\"step\": \"TALKS\", \"type\": \"process\"}, \"id\": \"d1\","
                + " \"type\": \"demand\"}], \"id\": \"docks\", \"parley\": 1}";
        assertThat(json.read(brief)).isEqualTo(Negotiation.of("docks").with(Demand.of("d1", Process.talks())));
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        String here = json.write(Talks.VALLEY);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(NegotiationJson.standard().withMaxDepth(100).write(Talks.VALLEY))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersHaveNoExponent() {
        Quantity much = Quantity.between(new BigDecimal("1E-30"), new BigDecimal("2.50E+30"), "usd");
        Term measure = Measure.of("funds", Measure.Direction.RAISE, much);
        String written = json.write(Negotiation.of("n").with(Demand.of("d", measure)));
        assertThat(written)
                .contains("\"min\": 0.000000000000000000000000000001,")
                .contains("\"max\": 2500000000000000000000000000000,");
    }

    @Test
    void unpairedSurrogatesSurviveAFile() throws IOException {
        Negotiation odd =
                Negotiation.of("n").with(Party.union("half \uD83D, other half \uDE00, both \uD83D\uDE00, \u0000"));
        Path file = temp.resolve("odd.json");
        json.write(odd, file);
        assertThat(json.read(file)).isEqualTo(odd);
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll() throws IOException {
        Path file = Files.writeString(temp.resolve("n.json"), "old");
        Negotiation tooDeep = Negotiation.of("n").with(Demand.of("d", nested(300)));
        assertThatExceptionOfType(NegotiationJsonException.class).isThrownBy(() -> json.write(tooDeep, file));
        assertThat(file).hasContent("old");
        json.write(Talks.VALLEY, file);
        assertThat(Files.readString(file)).isEqualTo(json.write(Talks.VALLEY));
        assertThat(temp).isDirectoryNotContaining("glob:**unfinished");
    }

    @Test
    void aFileInAMissingFolderIsRefusedByName() {
        Path file = temp.resolve("missing/n.json");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> json.write(Talks.VALLEY, file))
                .withMessage(
                        "The JSON file (" + file + ") must be writable, in a folder that exists with room on its disk:"
                                + " NoSuchFileException. Make the folder, allow writing or name another file.");
    }

    @Test
    void aMissingFileAndAFolderAreRefusedByName() {
        Path file = temp.resolve("missing.json");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> json.read(file))
                .withMessage("The JSON file (" + file
                        + ") must be a file that can be read: NoSuchFileException. Name another, or allow reading.");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> json.read(temp))
                .withMessage("The JSON file (" + temp
                        + ") must be a file that can be read: it is a folder. Name another, or allow reading.");
    }

    @Test
    void streamsStayOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        json.write(Talks.VALLEY, out);
        InputStream in = new ByteArrayInputStream(out.toByteArray()) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThat(json.read(in)).isEqualTo(Talks.VALLEY);
        assertThat(closed).isFalse();
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        byte[] marked = ("\uFEFF" + json.write(Talks.VALLEY)).getBytes(StandardCharsets.UTF_8);
        assertThat(json.read(new ByteArrayInputStream(marked))).isEqualTo(Talks.VALLEY);
    }

    @Test
    void theDeepestDocumentThatIsWrittenIsReadAndNoDeeperOneIsEither() {
        NegotiationJson deep = NegotiationJson.standard().withMaxDepth(400);
        Negotiation deepest = Negotiation.of("n").with(Demand.of("d", nested(396)));
        assertThat(deep.read(deep.write(deepest))).isEqualTo(deepest);
        Negotiation deeper = Negotiation.of("n").with(Demand.of("d", nested(397)));
        assertThatExceptionOfType(NegotiationJsonException.class)
                .isThrownBy(() -> deep.write(deeper))
                .withMessageContaining("(too deep) must keep to the limits: 400 levels of nesting")
                .withMessageEndingWith("Shorten it, or raise the limit with withMaxDepth or withMaxSize.");
    }

    @Test
    void theStandardDepthFitsASmallStackEvenWithTheKindLastAtEveryLevel() throws InterruptedException {
        StringBuilder term = new StringBuilder("{\"step\": \"TALKS\", \"type\": \"process\"}");
        for (int i = 0; i < 196; i++) {
            term.insert(0, "{\"term\": ").append(", \"type\": \"not\"}");
        }
        String document = "{\"parley\": 1, \"id\": \"n\", \"acts\": [{\"id\": \"d\", \"term\": " + term
                + ", \"type\": \"demand\"}]}";
        AtomicReference<String> again = new AtomicReference<>();
        Thread small = new Thread(null, () -> again.set(json.write(json.read(document))), "small", 1 << 19);
        small.start();
        small.join();
        assertThat(again.get()).isEqualTo(json.write(Negotiation.of("n").with(Demand.of("d", nested(196)))));
    }

    @Test
    void noDocumentIsWrittenThatIsTooLargeToRead() {
        NegotiationJson small = NegotiationJson.standard().withMaxSize(1024);
        Negotiation large = Negotiation.of("n").with(Party.union("x".repeat(1024)));
        assertThatExceptionOfType(NegotiationJsonException.class)
                .isThrownBy(() -> small.write(large))
                .withMessageMatching(
                        "The JSON document of the negotiation n \\(\\d+ characters\\) must keep to the limits.*");
        assertThatExceptionOfType(NegotiationJsonException.class).isThrownBy(() -> small.read(json.write(large)));
    }

    @Test
    void limitsBeyondReasonAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.withMaxDepth(401))
                .withMessage("The deepest nesting of documents (401) must lie between 10 and 400."
                        + " Keep the standard one unless documents exceed it.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.withMaxSize(1))
                .withMessage("The largest size of documents (1) must lie between 1024 and 1073741824."
                        + " Keep the standard one unless documents exceed it.");
    }

    private static Term nested(int levels) {
        Term term = Process.talks();
        for (int i = 0; i < levels; i++) {
            term = Not.of(term);
        }
        return term;
    }
}
