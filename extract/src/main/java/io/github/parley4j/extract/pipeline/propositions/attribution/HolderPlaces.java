package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.clauses.VerbGroups;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small questions about where a holder stands beside the words of his stance. */
public final class HolderPlaces {
    private HolderPlaces() {}

    /** The gerund "being" right before an adjective, or the adjective itself. */
    static int beingBefore(Reading reading, int adjective) {
        int i = adjective - 1;
        while (i > 0 && (reading.token(i).tag().equals("``") || VerbGroups.isAdverb(reading.token(i)))) {
            i--;
        }
        return i > 0 && reading.token(i).norm().equals("being") ? i : adjective;
    }

    /** "talks in Qatar seeking": the noun behind a preposition of place does not act. */
    static boolean isPlaced(Reading reading, Phrase noun) {
        return noun.from() > 0
                && Set.of("in", "at", "on", "near", "from", "to")
                        .contains(reading.token(noun.from() - 1).norm());
    }

    /** Whether the subject is a pronoun: where an unknown source speaks, "he" may be that source. */
    public static boolean isPronoun(Reading reading, Clause clause) {
        return clause.subjects().stream()
                .anyMatch(head -> reading.token(head).tag().startsWith("PRP"));
    }

    /** The verb whose object a noun is or is joined to: "outlining its stance and [the need] for talks". */
    static @Nullable VerbGroup verbBefore(Reading reading, Phrase noun) {
        for (int i = reading.phrases().indexOf(noun) - 1; i >= 0; i--) {
            Phrase phrase = reading.phrases().get(i);
            if (phrase.is(Kind.VERB)) {
                return VerbGroups.read(reading.tokens(), phrase.from(), phrase.to());
            }
            if (!phrase.is(Kind.NOUN) && !phrase.is(Kind.PREPOSITION) && !phrase.is(Kind.COORDINATOR)) {
                return null;
            }
        }
        return null;
    }
}
