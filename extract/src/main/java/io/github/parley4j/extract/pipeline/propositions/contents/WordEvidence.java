package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much a single word speaks for each issue: the weights of evidence (Good 1950) of a naive Bayes classifier, counted
 * over the phrases by which tables name the issues. Words are taken by crude stems, so that it needs no tags.
 */
public final class WordEvidence {
    /** What a phrase counts that stands for an issue only together with others. */
    static final double PART = 0.3;

    /** Words seen so often are taken at half their word. */
    private static final double DOUBT = 0.5;

    /** That a word is never seen with an issue says no more against it than this. */
    private static final double MOST_AGAINST = -2;

    private static final int SHORTEST = 3;

    private static final Set<String> EMPTY = ClosedClasses.words("words-without-subject");

    private final List<String> issues;
    private final Map<String, float[]> weights;

    private WordEvidence(List<String> issues, Map<String, float[]> weights) {
        this.issues = issues;
        this.weights = weights;
    }

    /** Gathers phrases with their issues. */
    static final class Builder {
        private final Map<String, Map<String, Double>> counts = new TreeMap<>();
        private final Map<String, Double> totals = new TreeMap<>();

        /** Counts the phrases of a row's column {@code words} for an issue; none for an issue without a name. */
        Builder add(Row row, String issue, double weight) {
            if (!issue.isEmpty()) {
                row.list("words").forEach(phrase -> add(phrase, issue, weight));
            }
            return this;
        }

        private void add(String phrase, String issue, double weight) {
            stems(List.of(phrase.split("[ '’-]", -1))).stream().distinct().forEach(stem -> {
                counts.computeIfAbsent(stem, word -> new TreeMap<>()).merge(issue, weight, Double::sum);
                totals.merge(issue, weight, Double::sum);
            });
        }

        WordEvidence build() {
            List<String> issues = List.copyOf(totals.keySet());
            Map<String, float[]> weights = new HashMap<>();
            counts.forEach((stem, seen) -> weights.put(stem, weights(issues, seen)));
            return new WordEvidence(issues, weights);
        }

        private float[] weights(List<String> issues, Map<String, Double> seen) {
            double[] rates = issues.stream()
                    .mapToDouble(issue -> seen.getOrDefault(issue, 0.0) / totals.getOrDefault(issue, 1.0))
                    .toArray();
            double all = 0;
            for (double rate : rates) {
                all += rate;
            }
            double count = seen.values().stream().mapToDouble(n -> n).sum();
            double trust = count / (count + DOUBT);
            float[] weights = new float[rates.length];
            for (int i = 0; i < rates.length; i++) {
                double share = trust * rates[i] / all + (1 - trust) / rates.length;
                weights[i] = (float) Math.max(MOST_AGAINST, StrictMath.log(share * rates.length));
            }
            return weights;
        }
    }

    /** The issues that are told apart, sorted; weights come in their order. */
    public List<String> issues() {
        return issues;
    }

    /** For each issue, the logarithm of how much likelier it is where the stem stands; null for a stem never seen. */
    public float @Nullable [] of(String stem) {
        return weights.get(stem);
    }

    /** The stems of words that may tell something; the words are in lower case. */
    public static List<String> stems(List<String> words) {
        List<String> stems = new ArrayList<>();
        for (String word : words) {
            boolean letters = IntStream.range(0, word.length()).allMatch(i -> Character.isLetter(word.charAt(i)));
            if (word.length() >= SHORTEST && letters && !EMPTY.contains(word)) {
                stems.add(ContentCues.stem(word));
            }
        }
        return stems;
    }
}
