package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import java.util.OptionalInt;
import java.util.Set;

/** Finds who is meant where the head of a noun phrase only counts or titles those behind "of". */
final class PartHeads {
    private static final Set<String> COUNTING = ClosedClasses.words("counting-nouns");

    private PartHeads() {}

    /**
     * The head behind "of" that says who acts: "thousands of [members] of the union", "two of the [groups]", "Secretary of State Mike [Pompeo]".
     */
    static OptionalInt behindOf(Reading reading, int head, Referents referents) {
        Phrase noun = reading.phraseAt(head);
        int at = noun == null ? -1 : reading.phrases().indexOf(noun);
        if (at < 0 || at + 2 >= reading.phrases().size()) {
            return OptionalInt.empty();
        }
        Phrase of = reading.phrases().get(at + 1);
        Phrase behind = reading.phrases().get(at + 2);
        boolean joined =
                of.is(Kind.PREPOSITION) && reading.token(of.head()).norm().equals("of") && behind.is(Kind.NOUN);
        boolean meant = joined
                && (reading.token(head).tag().equals("CD")
                        || COUNTING.contains(reading.token(head).lemma())
                        || isTitle(reading, head, behind, referents));
        return meant ? OptionalInt.of(behind.head()) : OptionalInt.empty();
    }

    /** A capitalised head, and behind "of" a person's name with a word before it: the rest of the title. */
    private static boolean isTitle(Reading reading, int head, Phrase behind, Referents referents) {
        int sentence = reading.sentence().index();
        return reading.token(head).tag().startsWith("NNP")
                && referents.at(sentence, behind.from()).isEmpty()
                && referents.at(sentence, behind.head()).stream().anyMatch(referent -> referent.person() != null);
    }
}
