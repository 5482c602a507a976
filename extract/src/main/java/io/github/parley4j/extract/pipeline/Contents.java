package io.github.parley4j.extract.pipeline;

import java.util.List;

/** Reads what a stretch of a sentence talks about, by the content tables of a language. Immutable and thread-safe. */
public final class Contents {
    private static final class English {
        private static final Contents INSTANCE = new Contents(ContentTables.english(), Scene.UNKNOWN);
    }

    private final ContentTables tables;
    private final Scene scene;

    private Contents(ContentTables tables, Scene scene) {
        this.tables = tables;
        this.scene = scene;
    }

    /** The reader with the English tables, loaded once. */
    public static Contents english() {
        return English.INSTANCE;
    }

    /** The same reader for the sentences of one article, whose scene settles what its words mean. */
    public Contents in(Scene here) {
        return new Contents(tables, here);
    }

    /**
     * Whether a sentence has a word that can carry content at all; needs neither tags nor lemmas. False means that
     * {@link #read} finds nothing.
     */
    public boolean mayHave(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (tables.cues().matches(token.norm())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a stretch of a tagged sentence.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @return contents in text order that do not overlap
     */
    public List<Content> read(Sentence sentence, int from, int to) {
        return new ContentReader(tables, sentence, from, to, scene).read();
    }
}
