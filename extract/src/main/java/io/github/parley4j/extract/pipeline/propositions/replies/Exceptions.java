package io.github.parley4j.extract.pipeline.propositions.replies;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a refusal leaves open: "no room for talks outside of these terms", "ruled out any deal other than a swap". */
public final class Exceptions {
    private static final Set<String> WORDS = ClosedClasses.words("exception-words");
    /** Of places too: "refused talks outside Cairo". */
    private static final Set<String> LIMITS = ClosedClasses.words("limit-words");

    private static final String HINT = "OTHER";

    private Exceptions() {}

    /** The proposition, with what is left open as its condition where it refuses something save that. */
    public static Proposition of(Reading reading, Proposition said) {
        if (said.kind() != Proposition.Kind.REJECTION
                || !said.conditions().isEmpty()
                || said.contents().isEmpty()) {
            return said;
        }
        int from = Math.max(said.from(), said.contents().get(0).from() + 1);
        for (int i = from; i < said.to(); i++) {
            Phrase left = left(reading, i);
            if (left != null && left.to() <= said.to()) {
                Content open =
                        new Content(left.from(), left.to(), "other", Valence.NEUTRAL, false, -1, left.from(), HINT);
                return said.as(
                        said.kind(),
                        said.contents(),
                        List.of(open),
                        said.sense(),
                        said.to(),
                        said.rule() + " + except");
            }
        }
        return said;
    }

    /** The noun phrase behind words of exception that begin at a token, or null. */
    private static @Nullable Phrase left(Reading reading, int at) {
        for (int length = 2; length > 0; length--) {
            int to = at + length;
            Phrase noun = to < reading.tokens().size() ? reading.phraseAt(to) : null;
            if (noun == null || !noun.is(Phrase.Kind.NOUN) || noun.from() != to) {
                continue;
            }
            String words = length == 1
                    ? reading.token(at).norm()
                    : reading.token(at).norm() + " " + reading.token(at + 1).norm();
            if (WORDS.contains(words) || (LIMITS.contains(words) && AnsweredThing.isNamed(reading, noun))) {
                return noun;
            }
        }
        return null;
    }
}
