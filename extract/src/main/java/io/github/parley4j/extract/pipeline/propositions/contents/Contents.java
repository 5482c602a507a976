package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.lexicon.Knowledge;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;

/** Reads what a stretch of a sentence talks about, by the content tables of a language. Immutable and thread-safe. */
public final class Contents {
    private static final class English {
        private static final Contents INSTANCE = withKnowledge(Knowledge.none());
    }

    private final ContentTables tables;

    private Contents(ContentTables tables) {
        this.tables = tables;
    }

    /** The reader with the English tables, loaded once. */
    public static Contents english() {
        return English.INSTANCE;
    }

    /** A reader with the English tables and, before them, what a user knows. */
    public static Contents withKnowledge(Knowledge knowledge) {
        return new Contents(ContentTables.english(knowledge));
    }

    /**
     * Whether a sentence has a word that can carry content at all; needs neither tags nor lemmas. False means that
     * {@link #read} finds nothing.
     */
    public boolean mayHave(Sentence sentence) {
        return tables.cues().matches(sentence.tokens().stream().map(Token::norm).toList());
    }

    /** What single words speak for, counted over the tables. */
    public WordEvidence evidence() {
        return tables.evidence();
    }

    /** Reads tokens [from, to) of a tagged sentence, with nothing known of the rest of the article. */
    public List<Content> read(Sentence sentence, int from, int to) {
        return read(sentence, from, to, Scene.UNKNOWN);
    }

    /** Reads tokens [from, to) of a tagged sentence of an article: contents in text order that do not overlap. */
    public List<Content> read(Sentence sentence, int from, int to, Scene scene) {
        return new ContentReader(tables, sentence, from, to, scene).read();
    }
}
