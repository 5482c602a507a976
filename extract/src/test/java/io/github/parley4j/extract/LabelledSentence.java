package io.github.parley4j.extract;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Precondition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence that another project has labelled with one event, of which no text is part of this one.
 *
 * @param text the sentence
 * @param label the event's root code: DEMAND or REQUEST, REJECT, THREATEN, AGREE …
 * @param sources the words for who does it; none where the record names nobody
 */
record LabelledSentence(String text, String label, List<String> sources) {

    /** What is found of an event's kind: nothing, the kind, or the kind with the source as its holder. */
    enum Found {
        NOTHING,
        KIND,
        KIND_AND_HOLDER
    }

    /** The illustrations of the PLOVER manual; the first record documents the file. */
    static List<LabelledSentence> plover() throws IOException {
        List<LabelledSentence> all = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(Files.readString(data("PLOVER_GSR_CAMEO.txt")))) {
            if (node.has("text")) {
                List<String> sources = new ArrayList<>();
                node.path("source")
                        .forEach(source -> sources.add(source.path("actorText").asString("")));
                all.add(new LabelledSentence(
                        node.get("text").asString(), node.get("event").asString(), sources));
            }
        }
        return all;
    }

    /** The training part of the PLV sentences: sentence, source, target, root code. */
    static List<LabelledSentence> plv() throws IOException {
        try (Stream<String> lines = Files.lines(data("plv_train.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new LabelledSentence(cells[0], cells[3], List.of(cells[1])))
                    .toList();
        }
    }

    /** The folder lies beside the checkout, some levels above the module. */
    static Path data(String name) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve("shared/data").resolve(name))) {
            at = at.getParent();
        }
        Assumptions.assumeTrue(at != null, name + " is not beside the checkout");
        return at.resolve("shared/data").resolve(name);
    }

    /** How much of this event is in what was read of its sentence. */
    Found found(Negotiation read, LabelledKind kind) {
        List<Act> acts = read.acts().stream()
                .filter(act -> kind.is(act) || act instanceof Precondition)
                .toList();
        boolean held = acts.stream()
                .flatMap(act -> act.holders().stream())
                .map(Holder::party)
                .flatMap(Optional::stream)
                .flatMap(id -> read.party(id).stream())
                .anyMatch(this::isSource);
        return acts.isEmpty() ? Found.NOTHING : held ? Found.KIND_AND_HOLDER : Found.KIND;
    }

    /** Whether a word of the party's names begins like a word of the source: "Turkey" and "the Turkish government". */
    private boolean isSource(Party party) {
        return Stream.concat(Stream.of(party.name()), party.aliases().stream())
                .flatMap(LabelledSentence::words)
                .anyMatch(word ->
                        sources.stream().flatMap(LabelledSentence::words).anyMatch(word::equals));
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2 && !word.equals("the") && !word.equals("and"))
                .map(word -> word.substring(0, Math.min(5, word.length())));
    }
}
