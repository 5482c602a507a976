package io.github.parley4j.extract.pipeline.text.tags;

import java.util.Arrays;
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
    /** By tag, what it tells of the tag behind it. */
    private final @Nullable Context[] afterTag;
    /** By two tags, what they tell of the tag behind them. */
    private final @Nullable Context[][] afterTags;

    TagSearch(POSModel model, TagDictionary words) {
        AbstractModel weights = model.getArtifact("pos.model");
        this.features = new TagFeatures(weights);
        this.words = words;
        this.tags = new String[weights.getNumOutcomes()];
        this.afterTag = new Context[tags.length];
        this.afterTags = new Context[tags.length][tags.length];
        for (int tag = 0; tag < tags.length; tag++) {
            tags[tag] = weights.getOutcome(tag);
        }
        for (int tag = 0; tag < tags.length; tag++) {
            afterTag[tag] = features.ofTag(tags[tag]);
            for (int second = 0; second < tags.length; second++) {
                afterTags[tag][second] = features.ofTags(tags[tag], tags[second]);
            }
        }
    }

    /** Tags up to a word, with how likely they are. */
    private record Path(@Nullable Path before, int tag, double score) implements Comparable<Path> {
        private static final Path START = new Path(null, -1, 0);

        @Override
        public int compareTo(Path other) {
            return Double.compare(other.score, score);
        }
    }

    /** The tags of the words. */
    String[] tag(String[] sentence) {
        TagFeatures.OfWord[] told = new TagFeatures.OfWord[sentence.length + 4];
        told[0] = features.begin;
        told[1] = features.begin;
        for (int i = 0; i < sentence.length; i++) {
            told[i + 2] = features.of(sentence[i]);
        }
        told[sentence.length + 2] = features.end;
        told[sentence.length + 3] = features.end;
        Queue<Path> paths = new PriorityQueue<>(BEAM);
        Queue<Path> next = new PriorityQueue<>(BEAM);
        paths.add(Path.START);
        double[] ofWord = new double[tags.length];
        double[] scores = new double[tags.length];
        for (int i = 0; i < sentence.length; i++) {
            told[i + 2].begin(ofWord);
            TagFeatures.add(ofWord, told[i + 1].behind);
            String[] allowed = words.getTags(sentence[i]);
            int width = Math.min(BEAM, paths.size());
            for (int k = 0; k < width; k++) {
                Path path = paths.remove();
                System.arraycopy(ofWord, 0, scores, 0, scores.length);
                weigh(scores, path, told, i);
                extend(path, scores, third(scores), allowed, next);
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

    /** Adds what the tags before and the words around tell of word i, and makes probabilities of the sums. */
    private void weigh(double[] scores, Path path, TagFeatures.OfWord[] told, int i) {
        Path before = path.before;
        if (before != null) {
            TagFeatures.add(scores, afterTag[path.tag]);
            TagFeatures.add(scores, told[i].twoBehind);
            if (before.before != null) {
                TagFeatures.add(scores, afterTags[before.tag][path.tag]);
            }
        }
        TagFeatures.add(scores, told[i + 3].before);
        if (i + 5 < told.length) {
            TagFeatures.add(scores, told[i + 4].twoBefore);
        }
        double sum = 0;
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] = StrictMath.exp(scores[tag]);
            sum += scores[tag];
        }
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] /= sum;
        }
    }

    private void extend(Path path, double[] scores, double least, String @Nullable [] allowed, Queue<Path> next) {
        for (int tag = 0; tag < scores.length; tag++) {
            if (scores[tag] >= least
                    && (allowed == null || Arrays.asList(allowed).contains(tags[tag]))) {
                Path longer = new Path(path, tag, path.score + StrictMath.log(scores[tag]));
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

    private String[] tags(Queue<Path> paths, int length) {
        String[] found = new String[length];
        Path path = paths.remove();
        for (int i = length - 1; i >= 0 && path != null; i--) {
            found[i] = tags[path.tag];
            path = path.before;
        }
        return found;
    }
}
