package io.github.parley4j.extract.pipeline.mentions;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.pipeline.TextToSentences;
import io.github.parley4j.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One case of the recognizers' collections: a text and what another reader finds in it. */
record Recognized(String input, List<Found> expected) {

    /** A value expected: its words, their place, and the resolution to compare with. */
    record Found(String text, int begin, int end, JsonNode resolution) {}

    /** Stage 1 takes bare numbers for page furniture, so each text is put into a sentence. */
    private static final String CARRIER = "The paper says: ";

    static Recognized of(JsonNode node) {
        List<Found> found = new ArrayList<>();
        for (JsonNode r : node.get("Results")) {
            int begin = r.get("Start").asInt();
            int end = r.has("End")
                    ? r.get("End").asInt() + 1
                    : begin + r.get("Length").asInt();
            JsonNode resolution = r.has("Resolution") ? r.get("Resolution") : r.get("Value");
            int shift = CARRIER.length();
            found.add(new Found(r.get("Text").asString(), begin + shift, end + shift, resolution));
        }
        return new Recognized(node.get("Input").asString(), found);
    }

    List<QuantityMention> quantities() {
        return TextToSentences.apply(Article.of("case", CARRIER + input)).sentences().stream()
                .flatMap(s -> Quantities.of(s).quantities().stream())
                .collect(Collectors.toList());
    }

    /** The quantity read at the words of an expected value. */
    static Optional<QuantityMention> at(List<QuantityMention> quantities, Found found) {
        return quantities.stream()
                .filter(m -> m.begin() < found.end() && found.begin() < m.end())
                .findFirst();
    }

    /** Whether a bound is the number; parts are compared as parts of a hundred, to four digits. */
    static boolean same(Optional<BigDecimal> bound, String number, Quantity quantity) {
        if (number.isEmpty() || bound.isEmpty()) {
            return number.isEmpty() && bound.isEmpty();
        }
        BigDecimal expected = new BigDecimal(number);
        boolean part = quantity.unit().equals("percent")
                && !quantity.text().orElse("").matches("(?i).*(%|percent|per cent|pct).*");
        BigDecimal read = part ? bound.get().movePointLeft(2) : bound.get();
        BigDecimal tolerance = expected.abs().movePointLeft(3);
        return read.subtract(expected).abs().compareTo(tolerance) <= 0;
    }
}
