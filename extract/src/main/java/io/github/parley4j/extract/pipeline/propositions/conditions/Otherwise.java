package io.github.parley4j.extract.pipeline.propositions.conditions;

import io.github.parley4j.extract.lexicon.Connective.Sense;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.Candidate;
import io.github.parley4j.extract.pipeline.propositions.Memory;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.Proposition.Kind;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import java.util.List;
import java.util.Set;

/** Joins a refusal to the demand of the sentence before: "They have to vote. Otherwise, Israel will not withdraw." */
public final class Otherwise {
    private static final Set<String> OPENERS = Set.of("otherwise", "failing", "else");

    /** How many tokens into its sentence the word stands at most: ", or else". */
    private static final int NEAR = 3;

    private Otherwise() {}

    /** The candidates of a sentence, with each refusal that "otherwise" opens waiting for what its holder just asked. */
    public static List<Candidate> join(Reading reading, List<Candidate> candidates, Memory memory) {
        if (!opens(reading)) {
            return candidates;
        }
        return candidates.stream()
                .map(candidate -> waits(
                        candidate,
                        memory.askedBefore(
                                reading.sentence().index(),
                                candidate.proposition().holders())))
                .toList();
    }

    private static Candidate waits(Candidate refusal, List<Content> asked) {
        Proposition said = refusal.proposition();
        return said.kind() != Kind.REJECTION || asked.isEmpty()
                ? refusal
                : refusal.with(said.as(
                        Kind.PRECONDITION,
                        said.contents(),
                        asked,
                        Sense.UNLESS,
                        refusal.end(),
                        said.rule() + " + otherwise"));
    }

    private static boolean opens(Reading reading) {
        for (int i = 0; i < Math.min(NEAR, reading.tokens().size()); i++) {
            if (OPENERS.contains(reading.token(i).norm())) {
                return true;
            }
        }
        return false;
    }
}
