package io.github.parley4j.extract.pipeline;

/** Finds the dictionary form of a word by its tag. */
final class Lemmatizer {
    private Lemmatizer() {}

    static String lemma(String norm, String tag) {
        return tag.startsWith("NNS") && norm.length() > 3 && norm.endsWith("s") && !norm.endsWith("ss")
                ? norm.substring(0, norm.length() - 1)
                : norm;
    }
}
