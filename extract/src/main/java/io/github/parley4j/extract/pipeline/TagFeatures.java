package io.github.parley4j.extract.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * The features by which the model judges the tag of a word, each with its weights: those of {@code
 * opennlp.tools.postag.DefaultPOSContextGenerator}, in its order, as the sums must not differ in the last bit. What
 * depends on words alone is looked up once for a word, whatever the tags before it.
 */
final class TagFeatures {
    private static final int LONGEST_AFFIX = 4;
    private static final String BEGIN = "*SB*";
    private static final String END = "*SE*";

    private final Map<String, Context> weights;

    @SuppressWarnings("unchecked") // the order of these is OpenNLP's own
    TagFeatures(AbstractModel model) {
        weights = (Map<String, Context>) model.getDataStructures()[1];
    }

    /** What a word tells, up to the word before it. */
    List<Context> ofWord(String[] words, int i) {
        String word = words[i];
        List<Context> found = new ArrayList<>();
        add(found, "default");
        add(found, "w=" + word);
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            add(found, "suf=" + word.substring(Math.max(word.length() - length, 0)));
        }
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            add(found, "pre=" + word.substring(0, Math.min(length, word.length())));
        }
        if (word.indexOf('-') >= 0) {
            add(found, "h");
        }
        if (word.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
            add(found, "c");
        }
        if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            add(found, "d");
        }
        add(found, "p=" + (i > 0 ? words[i - 1] : BEGIN));
        return found;
    }

    /** What the tag before a word tells; null when the model does not know it. */
    @Nullable
    Context ofTag(String tag) {
        return weights.get("t=" + tag);
    }

    /** What the word two before tells; null when the model does not know it. */
    @Nullable
    Context ofWordBefore(String[] words, int i) {
        return i == 0 ? null : weights.get("pp=" + (i > 1 ? words[i - 2] : BEGIN));
    }

    /** What the two tags before a word tell together; null when the model does not know them. */
    @Nullable
    Context ofTags(String first, String second) {
        return weights.get("t2=" + first + "," + second);
    }

    /** What the two words behind tell. */
    List<Context> ofWordsBehind(String[] words, int i) {
        List<Context> found = new ArrayList<>();
        add(found, "n=" + (i + 1 < words.length ? words[i + 1] : END));
        if (i + 1 < words.length) {
            add(found, "nn=" + (i + 2 < words.length ? words[i + 2] : END));
        }
        return found;
    }

    private void add(List<Context> found, String feature) {
        Context known = weights.get(feature);
        if (known != null) {
            found.add(known);
        }
    }
}
