package io.github.parley4j.extract.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.postag.TagDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best tags of a sentence: the search of {@code opennlp.tools.ml.BeamSearch} with the same result to the bit,
 * without weighing again for each beam what the words alone tell. Thread-safe.
 */
final class TagSearch {
    private static final int BEAM = POSTaggerME.DEFAULT_BEAM_SIZE;
    private static final double LEAST = -100_000;

    private final TagFeatures features;
    private final TagDictionary words;
    private final String[] tags;
    private final double prior;

    TagSearch(POSModel model, TagDictionary words) {
        AbstractModel weights = model.getArtifact("pos.model");
        this.features = new TagFeatures(weights);
        this.words = words;
        this.tags = new String[weights.getNumOutcomes()];
        for (int tag = 0; tag < tags.length; tag++) {
            tags[tag] = weights.getOutcome(tag);
        }
        this.prior = Math.log(1.0 / tags.length);
    }

    /** Tags up to a word, with how likely they are. */
    private record Path(@Nullable Path before, String tag, double score) implements Comparable<Path> {
        private static final Path START = new Path(null, "", 0);

        @Override
        public int compareTo(Path other) {
            return Double.compare(other.score, score);
        }
    }

    /** The tags of the words. */
    String[] tag(String[] sentence) {
        Queue<Path> paths = new PriorityQueue<>(BEAM);
        Queue<Path> next = new PriorityQueue<>(BEAM);
        paths.add(Path.START);
        double[] ofWord = new double[tags.length];
        double[] scores = new double[tags.length];
        for (int i = 0; i < sentence.length; i++) {
            Arrays.fill(ofWord, prior);
            features.ofWord(sentence, i).forEach(context -> add(context, ofWord));
            Context wordBefore = features.ofWordBefore(sentence, i);
            List<Context> behind = features.ofWordsBehind(sentence, i);
            String[] allowed = words.getTags(sentence[i]);
            int width = Math.min(BEAM, paths.size());
            for (int k = 0; k < width; k++) {
                Path path = paths.remove();
                System.arraycopy(ofWord, 0, scores, 0, scores.length);
                weigh(scores, path, wordBefore, behind);
                double least = third(scores);
                extend(path, scores, least, allowed, next);
                if (next.isEmpty()) {
                    extend(path, scores, 0, allowed, next);
                }
            }
            paths.clear();
            Queue<Path> done = paths;
            paths = next;
            next = done;
        }
        return tags(paths, sentence.length);
    }

    /** Adds what the tags before and the words around tell, and makes probabilities of the sums. */
    private void weigh(double[] scores, Path path, @Nullable Context wordBefore, List<Context> behind) {
        Path before = path.before;
        if (before != null) {
            add(features.ofTag(path.tag), scores);
        }
        add(wordBefore, scores);
        if (before != null && before.before != null) {
            add(features.ofTags(before.tag, path.tag), scores);
        }
        behind.forEach(context -> add(context, scores));
        double sum = 0;
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] = StrictMath.exp(scores[tag]);
            sum += scores[tag];
        }
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] /= sum;
        }
    }

    private static void add(@Nullable Context context, double[] sums) {
        if (context == null) {
            return;
        }
        int[] outcomes = context.getOutcomes();
        double[] weights = context.getParameters();
        for (int k = 0; k < outcomes.length; k++) {
            sums[outcomes[k]] += weights[k];
        }
    }

    private void extend(Path path, double[] scores, double least, String @Nullable [] allowed, Queue<Path> next) {
        for (int tag = 0; tag < scores.length; tag++) {
            if (scores[tag] >= least
                    && (allowed == null || Arrays.asList(allowed).contains(tags[tag]))) {
                Path longer = new Path(path, tags[tag], path.score + StrictMath.log(scores[tag]));
                if (longer.score > LEAST) {
                    next.add(longer);
                }
            }
        }
    }

    /** The least of the best scores, as many as the beam is wide. */
    private static double third(double[] scores) {
        double first = -1;
        double second = -1;
        double third = -1;
        for (double score : scores) {
            if (score > first) {
                third = second;
                second = first;
                first = score;
            } else if (score > second) {
                third = second;
                second = score;
            } else if (score > third) {
                third = score;
            }
        }
        return third;
    }

    private static String[] tags(Queue<Path> paths, int length) {
        String[] found = new String[length];
        Path path = paths.remove();
        for (int i = length - 1; i >= 0 && path != null; i--) {
            found[i] = path.tag;
            path = path.before;
        }
        return found;
    }
}
