package io.github.parley4j.extract.pipeline.propositions.inference;

import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Contents;
import io.github.parley4j.extract.pipeline.propositions.contents.Scene;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Reads contents in the light of the whole article: whether its prisoners are hostages, whether it is about work; and
 * infers from what it is about what words mean that no table has a code for.
 */
public final class StoryContents {
    private final Contents contents;
    private final Scene scene;
    private final InferredContents inferred;

    private StoryContents(Contents contents, Scene scene, InferredContents inferred) {
        this.contents = contents;
        this.scene = scene;
        this.inferred = inferred;
    }

    /**
     * The contents of an article.
     *
     * @param reading the reading of a sentence, by its index
     */
    public static StoryContents of(Contents contents, Text text, IntFunction<Reading> reading) {
        Scene scene = Scene.of(text.sentences());
        Subject subject = new Subject(contents, text, () -> named(contents, scene, text, reading));
        return new StoryContents(contents, scene, new InferredContents(contents, subject));
    }

    /** The issues that an article names outright, each as often as it does. */
    private static List<String> named(Contents contents, Scene scene, Text text, IntFunction<Reading> reading) {
        List<String> named = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (contents.mayHave(sentence)) {
                Sentence tagged = reading.apply(sentence.index()).sentence();
                contents.read(tagged, 0, tagged.tokens().size(), scene).forEach(content -> named.add(content.issue()));
            }
        }
        return named;
    }

    public List<Content> read(Sentence sentence, int from, int to) {
        return contents.read(sentence, from, to, scene);
    }

    /** Whether anything is inferred at all: only where people negotiate. */
    public boolean infers() {
        return scene.negotiation();
    }

    /** What no table has a code for; none if it is open. {@code harm}: whether it is meant to hurt. */
    public List<Content> infer(Reading reading, int from, int to, boolean harm) {
        return infers() ? inferred.of(reading, from, to, harm) : List.of();
    }
}
