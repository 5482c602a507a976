package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.IssueRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The items of the two corpora are sound in themselves; what the reader makes of them is tested elsewhere. */
class CorpusFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/parley4j/extract");
    private static final List<String> KINDS =
            List.of("demand", "precondition", "proposal", "acceptance", "rejection", "threat", "commitment");

    static List<Path> items() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.list(FOLDER.resolve("corpus")), Files.list(FOLDER.resolve("unseen")))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyQuoteAndQuantityStandsInTheItem(Path item) throws IOException {
        String text = Files.readString(Path.of(item.toString().replaceFirst("json$", "txt")));
        for (JsonNode position : read(item).get("positions")) {
            assertThat(text).contains(position.get("quote").stringValue());
            for (JsonNode quantity : position.get("quantities")) {
                assertThat(text).contains(quantity.get("text").stringValue());
                assertThat(codes(position)).contains(quantity.get("term").stringValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyHolderSpeakerAndAddresseeIsAParty(Path item) throws IOException {
        JsonNode expected = read(item);
        List<String> parties = strings(expected.get("parties"), "name").toList();
        for (JsonNode position : expected.get("positions")) {
            JsonNode holder = position.get("holder");
            List<String> holders = holder.isArray() ? words(holder).toList() : List.of(holder.stringValue());
            assertThat(parties).containsAll(holders.equals(List.of("unspecified")) ? List.of() : holders);
            if (!position.get("addressee").isNull()) {
                assertThat(parties).contains(position.get("addressee").stringValue());
            }
        }
        assertThat(parties).containsAll(strings(expected.get("people"), "party").toList());
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyPositionHasAKindAndKnownIssues(Path item) throws IOException {
        for (JsonNode position : read(item).get("positions")) {
            assertThat(KINDS).contains(position.get("kind").stringValue());
            assertThat(position.get("terms")).isNotEmpty();
            assertThat(position.get("conditions").isEmpty())
                    .isEqualTo(!position.get("kind").stringValue().equals("precondition"));
            assertThat(codes(position))
                    .containsAll(words(position.get("negated")).toList())
                    .allSatisfy(code ->
                            assertThat(IssueRegistry.standard().find(code)).isPresent());
        }
    }

    private static JsonNode read(Path item) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(item));
    }

    private static List<String> codes(JsonNode position) {
        return Stream.concat(words(position.get("terms")), words(position.get("conditions")))
                .toList();
    }

    private static Stream<String> words(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::stringValue);
    }

    private static Stream<String> strings(JsonNode array, String property) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(n -> n.get(property).stringValue());
    }
}
