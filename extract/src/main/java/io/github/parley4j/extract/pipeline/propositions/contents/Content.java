package io.github.parley4j.extract.pipeline.propositions.contents;

/**
 * What a stretch of a sentence talks about, as a term of a negotiation.
 *
 * @param from index of the first token that carries it
 * @param to index after the last token that carries it
 * @param issue an issue code of the registry
 * @param valence whether it gives, harms or neither
 * @param negated whether the content is that the thing should not happen ("no annexation")
 * @param action token index of the word for what is done, -1 if none
 * @param object token index of the word for what it is done to, -1 if none
 * @param shapeHint class of the action ("STOP", "RAISE", …), else the class of the object; {@link #TOPIC} for what
 *     the talks or the discussion before it are about
 */
public record Content(
        int from, int to, String issue, Valence valence, boolean negated, int action, int object, String shapeHint) {
    /** Hint of a content that is only the subject of talks: "discuss [a release of prisoners]". */
    public static final String TOPIC = "TOPIC";

    /** Hint of a content that no table has a code for, inferred from its words and from what the article is about. */
    public static final String INFERRED = "INFERRED";

    /** Hint of a deed or thing that no table has a code for and nothing tells. */
    public static final String UNCODED = "UNCODED";

    /** Whether this is only what the talks before it are about. */
    public boolean isTopic() {
        return shapeHint.equals(TOPIC);
    }

    /** Whether its issue is inferred. */
    public boolean isInferred() {
        return shapeHint.equals(INFERRED);
    }

    /** Whether its issue is not known. */
    public boolean isUncoded() {
        return shapeHint.equals(UNCODED);
    }
}
