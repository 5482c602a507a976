package io.github.parley4j.extract.pipeline.propositions.inference;

import io.github.parley4j.extract.pipeline.propositions.contents.Contents;
import io.github.parley4j.extract.pipeline.propositions.contents.WordEvidence;
import io.github.parley4j.extract.pipeline.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about: how much likelier each issue is in it than in any article, by all its words and by the
 * issues that it names outright. Looked for when first asked after.
 */
final class Subject {
    /** Named issues of other articles, as it were, that go with those of this one. */
    private static final double USUAL = 4;

    /** The share of any issue in the words of an article that never speaks of it. */
    private static final double LEAST = 0.002;

    private static final int ENOUGH = 4;

    private final Contents contents;
    private final Text text;
    private final Supplier<List<String>> named;
    private double @Nullable [] weights;
    private @Nullable List<String> names;

    /**
     * @param named the issues that the article names outright, each as often as it does
     */
    Subject(Contents contents, Text text, Supplier<List<String>> named) {
        this.contents = contents;
        this.text = text;
        this.named = named;
    }

    /** Whether the article names issues often enough to tell what it is about. */
    boolean isPlain() {
        return names().size() >= ENOUGH;
    }

    private List<String> names() {
        List<String> known = names;
        if (known == null) {
            known = named.get();
            names = known;
        }
        return known;
    }

    /** The logarithms of how much likelier the issues are here, in the order of {@link WordEvidence#issues}. */
    double[] weights() {
        double[] known = weights;
        if (known == null) {
            known = sum(byWords(), byNames());
            weights = known;
        }
        return known;
    }

    private double[] byWords() {
        WordEvidence evidence = contents.evidence();
        double[] shares = new double[evidence.issues().size()];
        List<String> words = new ArrayList<>();
        text.sentences().forEach(sentence -> sentence.tokens().forEach(token -> words.add(token.norm())));
        for (String stem : WordEvidence.stems(words)) {
            float[] weights = evidence.of(stem);
            if (weights != null) {
                add(shares, weights);
            }
        }
        double all = Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length; i++) {
            shares[i] = all == 0 ? 0 : StrictMath.log((shares[i] / all + LEAST) * shares.length);
        }
        return shares;
    }

    /** Adds how likely a word makes each issue; a word counts by how surely it tells one. */
    private static void add(double[] shares, float[] weights) {
        double[] odds = new double[weights.length];
        double all = 0;
        double most = 0;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = StrictMath.exp(weights[i]);
            all += odds[i];
            most = Math.max(most, odds[i]);
        }
        for (int i = 0; i < odds.length; i++) {
            shares[i] += most / all * odds[i] / all;
        }
    }

    private double[] byNames() {
        List<String> all = names();
        WordEvidence evidence = contents.evidence();
        double[] weights = new double[evidence.issues().size()];
        for (int i = 0; i < weights.length; i++) {
            String issue = evidence.issues().get(i);
            long times = all.stream().filter(issue::equals).count();
            double usual = UsualIssues.share(issue);
            weights[i] = StrictMath.log((times + USUAL * usual) / (all.size() + USUAL) / usual);
        }
        return weights;
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = a[i] + b[i];
        }
        return sum;
    }
}
