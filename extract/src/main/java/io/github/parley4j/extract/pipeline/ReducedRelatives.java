package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells a participle behind its noun from a past tense: "the prisoners [held] in jails", "agreed on it and [allowed] them". */
final class ReducedRelatives {
    private static final Set<String> CONFINING = ClosedClasses.words("confining-verbs");
    private static final Set<String> OBJECT_BEGINS = Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "PRP$");
    private static final Set<String> AUXILIARIES = Set.of("VBZ", "VBP", "MD");

    private ReducedRelatives() {}

    /** Whether a past tense that confines somebody is a participle: without an object, behind another verb. */
    static boolean is(List<Token> tokens, String[] tags, int at) {
        return at > 1
                && at + 1 < tags.length
                && CONFINING.contains(Lemmatizer.lemma(tokens.get(at).norm(), "VBD"))
                && tags[at - 1].equals("NNS")
                && (tags[at + 1].equals("IN") || tags[at + 1].equals("RP"))
                && IntStream.range(0, at).anyMatch(i -> tags[i].startsWith("VB") || tags[i].equals("MD"));
    }

    /** Whether a participle behind "and" is a second past tense: with an object, and no auxiliary before it. */
    static boolean isSecondVerb(String[] tags, int at) {
        return at > 2
                && at + 1 < tags.length
                && tags[at - 1].equals("CC")
                && tags[at - 2].startsWith("NN")
                && OBJECT_BEGINS.contains(tags[at + 1])
                && IntStream.range(0, at).anyMatch(i -> tags[i].equals("VBD"))
                && IntStream.range(0, at).noneMatch(i -> AUXILIARIES.contains(tags[i]) || tags[i].equals("VBN"));
    }
}
