package io.github.parley4j.extract.pipeline.text.tags;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * The features by which the model judges the tag of a word, each with its weights: those of {@code
 * opennlp.tools.postag.DefaultPOSContextGenerator}, in its order, as the sums must not differ in the last bit. What a
 * word tells is looked up once, as long as the word is remembered. Thread-safe.
 */
final class TagFeatures {
    private static final int LONGEST_AFFIX = 4;
    private static final int REMEMBERED_WORDS = 20_000;

    private final Map<String, Context> weights;
    private final int tags;
    private final double prior;
    private final Map<String, OfWord> known = new ConcurrentHashMap<>();

    /** Stands before the first word of a sentence. */
    final OfWord begin;
    /** Stands behind the last. */
    final OfWord end;

    /** What a word tells. */
    static final class OfWord {
        /** For each tag, the sum of what its letters say of itself. */
        private final double[] own;
        /** What it says of the word behind it. */
        final @Nullable Context behind;
        /** What it says of the one after that. */
        final @Nullable Context twoBehind;
        /** What it says of the word before it. */
        final @Nullable Context before;
        /** What it says of the one before that. */
        final @Nullable Context twoBefore;

        private OfWord(double[] own, Map<String, Context> weights, String word) {
            this.own = own;
            this.behind = weights.get("p=" + word);
            this.twoBehind = weights.get("pp=" + word);
            this.before = weights.get("n=" + word);
            this.twoBefore = weights.get("nn=" + word);
        }

        /** Begins the sums of the tags. */
        void begin(double[] sums) {
            System.arraycopy(own, 0, sums, 0, own.length);
        }
    }

    @SuppressWarnings("unchecked") // the order of these is OpenNLP's own
    TagFeatures(AbstractModel model) {
        weights = (Map<String, Context>) model.getDataStructures()[1];
        tags = model.getNumOutcomes();
        prior = Math.log(1.0 / tags);
        begin = read("*SB*");
        end = read("*SE*");
    }

    /** What a word tells. */
    OfWord of(String word) {
        OfWord found = known.get(word);
        if (found == null) {
            found = read(word);
            if (known.size() >= REMEMBERED_WORDS) {
                known.clear();
            }
            known.put(word, found);
        }
        return found;
    }

    private OfWord read(String word) {
        return new OfWord(own(word), weights, word);
    }

    private double[] own(String word) {
        double[] sums = new double[tags];
        Arrays.fill(sums, prior);
        add(sums, "default");
        add(sums, "w=" + word);
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            add(sums, "suf=" + word.substring(Math.max(word.length() - length, 0)));
        }
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            add(sums, "pre=" + word.substring(0, Math.min(length, word.length())));
        }
        if (word.indexOf('-') >= 0) {
            add(sums, "h");
        }
        if (word.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
            add(sums, "c");
        }
        if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            add(sums, "d");
        }
        return sums;
    }

    private void add(double[] sums, String feature) {
        add(sums, weights.get(feature));
    }

    /** Adds what a feature says of each tag. */
    static void add(double[] sums, @Nullable Context feature) {
        if (feature == null) {
            return;
        }
        int[] outcomes = feature.getOutcomes();
        double[] added = feature.getParameters();
        for (int k = 0; k < outcomes.length; k++) {
            sums[outcomes[k]] += added[k];
        }
    }

    /** What the tag before a word tells; null when the model does not know it. */
    @Nullable
    Context ofTag(String tag) {
        return weights.get("t=" + tag);
    }

    /** What the two tags before a word tell together; null when the model does not know them. */
    @Nullable
    Context ofTags(String first, String second) {
        return weights.get("t2=" + first + "," + second);
    }
}
