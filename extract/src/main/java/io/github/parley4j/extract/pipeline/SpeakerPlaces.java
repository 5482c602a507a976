package io.github.parley4j.extract.pipeline;

import org.jspecify.annotations.Nullable;

/** Small questions about where a speaker stands beside what he says. */
final class SpeakerPlaces {
    private SpeakerPlaces() {}

    /** "quoted the minister as saying": the noun before "as". */
    static @Nullable Phrase quoted(Reading reading, VerbGroup saying) {
        boolean as = saying.from() > 1
                && saying.form() == VerbGroup.Form.GERUND
                && reading.token(saying.from() - 1).norm().equals("as");
        Phrase noun = as ? reading.phraseAt(saying.from() - 2) : null;
        return noun != null && noun.is(Phrase.Kind.NOUN) ? noun : null;
    }

    /** Whether a speaker with "its" stands behind what he says: "The North will halt its tests, its leader said". */
    static boolean trails(Reading reading, int head, Clause said) {
        Phrase noun = reading.phraseAt(head);
        return noun != null
                && noun.from() >= said.to
                && reading.token(noun.from()).tag().equals("PRP$")
                && !(said.verb != null && Obligations.obliges(reading, said.verb))
                && !reading.token(noun.from()).norm().equals("our");
    }
}
