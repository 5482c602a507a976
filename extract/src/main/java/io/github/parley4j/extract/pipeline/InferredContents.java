package io.github.parley4j.extract.pipeline;

import java.util.Arrays;
import java.util.List;

/**
 * Infers the issue of words that no table has a code for, from what the words speak for and what the article is about:
 * a naive Bayes classifier with a reject option (Chow 1970), which says nothing where two issues are nearly as likely.
 */
final class InferredContents {
    /** Hint of an inferred content. */
    static final String HINT = "INFERRED";

    /** By so much the best issue must be likelier than the next, as a natural logarithm. */
    private static final double MARGIN = 1.2;

    /** Words further behind count less: the weight of a word is divided by this much more for each before it. */
    private static final double FADING = 0.1;

    private static final int MOST_WORDS = 10;

    /** So many words must tell something, or one must be by so much likelier with one issue. */
    private static final int ENOUGH = 2;

    private static final double SURE = 2;

    private final WordEvidence evidence;
    private final Subject subject;

    InferredContents(WordEvidence evidence, Subject subject) {
        this.evidence = evidence;
        this.subject = subject;
    }

    /** What tokens [from, to) of a sentence speak of; none if that is open. {@code harm}: whether it is meant to hurt. */
    List<Content> of(Reading reading, int from, int to, boolean harm) {
        double[] weights = new double[evidence.issues().size()];
        int telling = 0;
        int words = 0;
        double surest = 0;
        for (int i = from; i < to; i++) {
            if (!tells(reading.token(i))) {
                continue;
            }
            for (String stem : WordEvidence.stems(List.of(reading.token(i).norm()))) {
                float[] weight = evidence.of(stem);
                if (weight != null) {
                    add(weights, weight, 1 / (1 + FADING * words));
                    surest = Math.max(surest, most(weight));
                    telling++;
                }
                words++;
            }
        }
        if ((telling < ENOUGH && surest < SURE) || !subject.isPlain()) {
            return List.of();
        }
        add(weights, subject.weights());
        int best = best(weights);
        return best < 0
                ? List.of()
                : List.of(content(from, to, evidence.issues().get(best), harm));
    }

    private static boolean tells(Token token) {
        String tag = token.tag();
        return (tag.startsWith("NN") && !tag.startsWith("NNP")) || tag.startsWith("VB") || tag.startsWith("JJ");
    }

    private static float most(float[] weights) {
        float most = weights[0];
        for (float weight : weights) {
            most = Math.max(most, weight);
        }
        return most;
    }

    private static void add(double[] sum, float[] weights, double factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * weights[i];
        }
    }

    private static void add(double[] sum, double[] weights) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i];
        }
    }

    /** The place of the greatest weight, if it is greater by the margin than all others; else -1. */
    private static int best(double[] weights) {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        double most = weights[best];
        long rivals =
                Arrays.stream(weights).filter(weight -> weight > most - MARGIN).count();
        return rivals == 1 ? best : -1;
    }

    private static Content content(int from, int to, String issue, boolean harm) {
        Valence valence = harm ? Valence.HARM : Valence.NEUTRAL;
        return new Content(from, Math.min(to, from + MOST_WORDS), issue, valence, false, -1, from, HINT);
    }
}
