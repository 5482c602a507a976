package io.github.parley4j.extract.pipeline.propositions.stances;

import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Predicates;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.Memory;
import io.github.parley4j.extract.pipeline.propositions.Proposition.Kind;
import io.github.parley4j.extract.pipeline.propositions.UncodedContents;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.inference.StoryContents;
import java.util.List;

/**
 * What a stance bears on where its own words do not say it: what was offered before ("accepted the offer"), what stands
 * before a noun that sums it up, what the article is about, or a deed that no table knows. The first that gives something.
 */
final class MeantContents {
    private final StoryContents contents;
    private final StanceContents complements;
    private final Memory memory;
    private final Echoes echoes;

    MeantContents(StoryContents contents, StanceContents complements, Memory memory) {
        this.contents = contents;
        this.complements = complements;
        this.memory = memory;
        this.echoes = new Echoes(contents, memory);
    }

    /**
     * What is meant by {@code said}, the contents of the complement that ends before {@code end}; of an earlier round nothing is
     * taken from what was said before.
     */
    List<Content> of(
            Reading reading,
            Predicate predicate,
            int end,
            Kind kind,
            List<String> who,
            boolean earlier,
            List<Content> said) {
        Clause clause = reading.clauseAt(predicate.head());
        boolean answers = kind == Kind.ACCEPTANCE || kind == Kind.REJECTION;
        List<Content> read = !earlier && answers ? memory.filled(reading, said, who, kind) : said;
        if (read.isEmpty()) {
            read = echoes.of(reading, predicate, clause);
        }
        if (read.isEmpty() && !earlier) {
            read = memory.recall(reading, predicate, end, who);
        }
        if (read.isEmpty()) {
            read = summedUp(reading, predicate, clause);
        }
        if (read.isEmpty() && kind == Kind.THREAT) {
            read = StanceContents.retaliation(reading, predicate, end);
        }
        if (read.isEmpty() && !UncodedContents.isIdle(reading, predicate.to(), end)) {
            read = contents.infer(reading, predicate.to(), end, kind == Kind.THREAT);
        }
        return read.isEmpty() ? UncodedContents.of(reading, predicate, end, kind) : read;
    }

    /** "would lift the ban, a step that Kenya rejected", "…, and Kenya rejected it": the last thing before it. */
    private List<Content> summedUp(Reading reading, Predicate predicate, Clause clause) {
        boolean sums = StanceContents.sumsUp(reading, predicate, clause)
                || Memory.pointsBack(reading, predicate, predicate.to());
        if (!sums) {
            return List.of();
        }
        Phrase sum = Predicates.summing(reading.tokens(), reading.phrases(), predicate.from());
        return complements.nearest(reading, 0, sum == null ? clause.from() : sum.from());
    }
}
