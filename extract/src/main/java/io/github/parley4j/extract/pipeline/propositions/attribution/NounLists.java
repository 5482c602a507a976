package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of nouns: "A, B and C". */
final class NounLists {
    private NounLists() {}

    /** The heads of the nouns of the list that begins with a noun phrase. */
    static List<Integer> from(Reading reading, Phrase first) {
        List<Integer> heads = new ArrayList<>();
        int at = reading.phrases().indexOf(first);
        for (int i = at; i < reading.phrases().size(); i++) {
            Phrase phrase = reading.phrases().get(i);
            if (phrase.is(Phrase.Kind.NOUN)) {
                heads.add(phrase.head());
            } else if (!phrase.is(Phrase.Kind.COORDINATOR)
                    && !(phrase.is(Phrase.Kind.COMMA) && listGoesOn(reading, i))) {
                break;
            }
        }
        return heads;
    }

    /** "A, B and C": behind the comma stands a noun and then another comma or "and". */
    private static boolean listGoesOn(Reading reading, int comma) {
        List<Phrase> phrases = reading.phrases();
        return comma + 2 < phrases.size()
                && phrases.get(comma + 1).is(Phrase.Kind.NOUN)
                && (phrases.get(comma + 2).is(Phrase.Kind.COMMA)
                        || phrases.get(comma + 2).is(Phrase.Kind.COORDINATOR));
    }
}
