package io.github.parley4j.extract.pipeline.propositions.contents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.pipeline.TextToSentences;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.tags.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Compares the contents read in annotated stretches with the annotated issue codes. The annotated articles lie in a
 * folder {@code shared} beside the project; without it nothing is compared. The measures are written to
 * {@code target/gold-contents.txt}.
 */
class GoldContentsTest {
    /** A stretch of an article with the codes of all annotations that overlap it. */
    private record Stretch(int begin, int end, Set<String> required, Set<String> allowed) {}

    private final List<String> report = new ArrayList<>();
    private int required;
    private int hit;
    private int read;
    private int right;

    @Test
    void mostAnnotatedIssuesAreReadAndFewOthers() throws IOException {
        Path shared = shared();
        assumeTrue(shared != null, "no annotated articles beside the project");
        List<Path> files;
        try (Stream<Path> listed = Files.list(shared.resolve("gold"))) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            compare(shared, file);
        }
        String measures = "recall %.3f of %d, precision %.3f of %d"
                .formatted(hit / (double) required, required, right / (double) read, read);
        report.add(measures);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "gold-contents.txt"), report);
        assertThat(hit / (double) required).as(measures).isGreaterThan(0.70);
        assertThat(right / (double) read).as(measures).isGreaterThan(0.70);
    }

    private static Path shared() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path shared = folder.resolve("shared");
            if (Files.isDirectory(shared.resolve("gold")) && Files.isDirectory(shared.resolve("texts"))) {
                return shared;
            }
        }
        return null;
    }

    private void compare(Path shared, Path file) throws IOException {
        String id = file.getFileName().toString().replace(".json", "");
        Text text = TextToSentences.apply(
                Article.of(id, Files.readString(shared.resolve("texts").resolve(id + ".txt"))));
        Tagger tagger = new Tagger(text);
        List<Sentence> sentences = text.sentences().stream().map(tagger::tag).toList();
        Scene scene = Scene.of(sentences);
        for (Stretch stretch : stretches(new ObjectMapper().readTree(Files.readString(file)))) {
            Set<String> codes = new TreeSet<>();
            sentences.forEach(sentence -> codes.addAll(codes(scene, sentence, stretch)));
            required += stretch.required().size();
            hit += (int) stretch.required().stream().filter(codes::contains).count();
            read += codes.size();
            right += (int) codes.stream().filter(stretch.allowed()::contains).count();
            report.add(id + " " + stretch.begin() + " annotated " + stretch.required() + " read " + codes);
        }
    }

    private static Set<String> codes(Scene scene, Sentence sentence, Stretch stretch) {
        int from = 0;
        int to = sentence.tokens().size();
        while (from < to && sentence.tokens().get(from).begin() < stretch.begin()) {
            from++;
        }
        while (to > from && sentence.tokens().get(to - 1).end() > stretch.end()) {
            to--;
        }
        Set<String> codes = new TreeSet<>();
        for (Content content : Contents.english().read(sentence, from, to, scene)) {
            if (!content.isTopic()) {
                boolean ceasefire = content.negated() && content.issue().equals("military-action");
                codes.add(ceasefire ? "ceasefire" : content.issue());
            }
        }
        return codes;
    }

    private static List<Stretch> stretches(JsonNode gold) {
        List<Stretch> all = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (JsonNode tuple : gold.get("tuples")) {
            for (JsonNode span : tuple.get("spans")) {
                int begin = span.get(0).asInt();
                int end = span.get(1).asInt();
                if (seen.add(begin + "-" + end)) {
                    all.add(new Stretch(begin, end, issues(gold, begin, end, true), issues(gold, begin, end, false)));
                }
            }
        }
        return all;
    }

    /** Codes of the required tuples with exactly this span, or of all tuples that overlap it. */
    private static Set<String> issues(JsonNode gold, int begin, int end, boolean exactly) {
        Set<String> issues = new TreeSet<>();
        for (JsonNode tuple : gold.get("tuples")) {
            for (JsonNode span : tuple.get("spans")) {
                int from = span.get(0).asInt();
                int to = span.get(1).asInt();
                boolean same =
                        from == begin && to == end && tuple.get("required").asBoolean();
                if (exactly ? same : from < end && begin < to) {
                    for (int k = 2; k < tuple.get("tuple").size(); k++) {
                        issues.add(tuple.get("tuple").get(k).asString());
                    }
                }
            }
        }
        return issues;
    }
}
