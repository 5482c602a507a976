package io.github.parley4j.extract.pipeline.text.tags;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells a participle behind its noun from a past tense: "the prisoners [held] in jails". */
final class ReducedRelatives {
    private static final Set<String> CONFINING = ClosedClasses.words("confining-verbs");

    private ReducedRelatives() {}

    /** Whether a past tense that confines somebody is a participle: without an object, behind another verb. */
    static boolean is(List<Token> tokens, String[] tags, int at) {
        return at > 1
                && at + 1 < tags.length
                && tags[at - 1].equals("NNS")
                && (tags[at + 1].equals("IN") || tags[at + 1].equals("RP"))
                && CONFINING.contains(Lemmatizer.lemma(tokens.get(at).norm(), "VBD"))
                && IntStream.range(0, at).anyMatch(i -> tags[i].startsWith("VB") || tags[i].equals("MD"));
    }
}
