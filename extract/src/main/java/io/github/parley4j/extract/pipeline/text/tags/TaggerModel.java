package io.github.parley4j.extract.pipeline.text.tags;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;

/** The model of Penn tags, loaded when it is first needed and shared by all threads. */
public final class TaggerModel {
    private static final String RESOURCE = "en-pos-maxent.bin";

    private TaggerModel() {}

    private static final class Holder {
        static final POSModel MODEL = load();
        static final TagDictionary WORDS =
                Objects.requireNonNull(MODEL.getFactory().getTagDictionary(), "tag dictionary of " + RESOURCE);
        static final TagSearch SEARCH = new TagSearch(MODEL, WORDS);
    }

    static POSModel get() {
        return Holder.MODEL;
    }

    /** The best tags of the words of a sentence. */
    static String[] tag(String[] words) {
        return Holder.SEARCH.tag(words);
    }

    /** Whether the model knows a word in just this spelling. */
    public static boolean knows(String word) {
        return Holder.WORDS.getTags(word) != null;
    }

    /** Whether the model knows a word in just this spelling, and with this tag. */
    public static boolean allows(String word, String tag) {
        String[] tags = Holder.WORDS.getTags(word);
        return tags != null && Arrays.asList(tags).contains(tag);
    }

    private static POSModel load() {
        try (InputStream in = Objects.requireNonNull(TaggerModel.class.getClassLoader(), "class loader")
                .getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The tag model " + RESOURCE
                        + " must be on the class path or module path. Maybe the dependency opennlp-postag-models is"
                        + " excluded.");
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the tag model " + RESOURCE, e);
        }
    }
}
