package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose "its" is in what somebody is asked to do: "urged Chile to drop its demand" speaks of Chile's demand. */
final class Controlled {
    private static final Set<String> OWN_DEEDS = ClosedClasses.words("own-deed-verbs");
    private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her");
    private static final int NEAR = 4;

    private Controlled() {}

    /** The head of whoever is asked; none when the pronoun stands elsewhere. */
    static List<Integer> of(Reading reading, int pronoun) {
        if (!POSSESSIVES.contains(reading.token(pronoun).norm())) {
            return List.of();
        }
        Phrase object = reading.phraseAt(pronoun);
        int at = object == null ? -1 : reading.phrases().indexOf(object) - 1;
        Phrase verb = at < 1 ? null : reading.phrases().get(at);
        boolean deed = verb != null
                && verb.is(Phrase.Kind.VERB)
                && reading.token(verb.from()).tag().equals("TO")
                && OWN_DEEDS.contains(reading.token(verb.head()).lemma());
        for (Predicate predicate : reading.predicates()) {
            boolean asks = predicate.isVerb()
                    && predicate.frame().equals("np-to")
                    && verb != null
                    && predicate.to() < verb.from();
            Phrase asked = deed && asks ? asked(reading, predicate) : null;
            if (asked != null
                    && verb != null
                    && reading.phrases().indexOf(asked) >= at - NEAR
                    && asked.to() <= verb.from()) {
                return List.of(asked.head());
            }
        }
        return List.of();
    }

    private static @Nullable Phrase asked(Reading reading, Predicate predicate) {
        for (int i = predicate.to(); i < Math.min(reading.tokens().size(), predicate.to() + 2); i++) {
            Phrase phrase = reading.phraseAt(i);
            if (phrase != null && phrase.is(Phrase.Kind.NOUN)) {
                return phrase;
            }
        }
        return null;
    }
}
