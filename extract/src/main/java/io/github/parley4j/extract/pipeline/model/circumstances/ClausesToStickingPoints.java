package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.Regions;
import io.github.parley4j.extract.pipeline.propositions.attribution.EvidenceMaker;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Contents;
import io.github.parley4j.extract.pipeline.propositions.inference.StoryContents;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Reality;
import io.github.parley4j.model.StickingPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Reads what an article says that the talks stick at, each issue once with all the words that say so. */
final class ClausesToStickingPoints {
    private static final String RULE = "sticking-point";

    private final StickingWords words = new StickingWords();
    private final Contents contents;

    ClausesToStickingPoints(Contents contents) {
        this.contents = contents;
    }

    private record Said(StickingFinder.Found first, String text, List<Evidence> evidence, boolean main) {}

    /**
     * Reads a text.
     *
     * @param text the text of stage 1
     * @param readings the reading of a sentence, by its index
     * @param evidence makes the evidence
     * @return the sticking points in text order
     */
    List<StickingPoint> read(Text text, IntFunction<Reading> readings, EvidenceMaker evidence) {
        StoryContents story = StoryContents.of(contents, text, readings);
        Map<String, Said> said = new LinkedHashMap<>();
        for (Sentence sentence : text.sentences()) {
            if (!Circumstances.isReadable(text, sentence) || !words.mayHave(sentence)) {
                continue;
            }
            Reading reading = readings.apply(sentence.index());
            for (StickingFinder.Found found : new StickingFinder(words, story, reading).find()) {
                keep(said, reading, found, evidence);
            }
        }
        List<StickingPoint> points = new ArrayList<>();
        said.forEach((issue, one) -> points.add(StickingPoint.builder()
                .id("k" + (points.size() + 1))
                .issue(issue)
                .main(one.main())
                .text(one.text())
                .evidence(one.evidence())
                .build()));
        return points;
    }

    private static void keep(
            Map<String, Said> said, Reading reading, StickingFinder.Found found, EvidenceMaker evidence) {
        int end = found.end(said(reading, found));
        Evidence words = evidence.evidence(reading, found.begin(), end, Reality.ACTUAL, RULE);
        String text = EvidenceMaker.words(reading, found.from(), found.to());
        for (Content content : found.contents()) {
            Said known = said.get(content.issue());
            List<Evidence> all = new ArrayList<>(known == null ? List.of() : known.evidence());
            if (all.stream().noneMatch(other -> other.equals(words))) {
                all.add(words);
            }
            said.put(
                    content.issue(),
                    known == null
                            ? new Said(found, text, all, found.main())
                            : new Said(known.first(), known.text(), all, known.main() || found.main()));
        }
    }

    /** The token behind the verb and the noun that follow the matter, where it comes first. */
    private static int said(Reading reading, StickingFinder.Found found) {
        Clause clause = reading.clauseAt(found.begin());
        boolean first = clause.verb() != null && found.to() <= clause.verb().from();
        return first && clause.verb() != null
                ? Math.max(
                        found.to(), Regions.complementEnd(reading, clause.verb().to(), true))
                : found.to();
    }
}
