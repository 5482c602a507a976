package io.github.parley4j.extract.pipeline.propositions.inference;

import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Contents;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import io.github.parley4j.extract.pipeline.propositions.contents.WordEvidence;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Infers the issue of words that no table has a code for, from what the words speak for and what the article is about:
 * a naive Bayes classifier with a reject option (Chow 1970), which says nothing where two issues are nearly as likely.
 */
public final class InferredContents {

    /** By so much the best issue must be likelier than the next, as a natural logarithm. */
    private static final double MARGIN = 1.2;

    /** Words further behind count less: the weight of a word is divided by this much more for each before it. */
    private static final double FADING = 0.1;

    private static final int MOST_WORDS = 10;

    /** So many words must tell something, or one must be by so much likelier with one issue. */
    private static final int ENOUGH = 2;

    private static final double SURE = 2;

    private final Contents contents;
    private final Subject subject;

    InferredContents(Contents contents, Subject subject) {
        this.contents = contents;
        this.subject = subject;
    }

    /** What tokens [from, to) of a sentence speak of; none if that is open. {@code harm}: whether it is meant to hurt. */
    List<Content> of(Reading reading, int from, int to, boolean harm) {
        double[] weights = weights(reading, from, to);
        if (weights == null) {
            return List.of();
        }
        int best = best(weights, -1);
        boolean plain = weights[best] - weights[best(weights, best)] >= MARGIN;
        Valence valence = harm ? Valence.HARM : Valence.NEUTRAL;
        int end = Math.min(to, from + MOST_WORDS);
        return plain
                ? List.of(new Content(
                        from, end, contents.evidence().issues().get(best), valence, false, -1, from, Content.INFERRED))
                : List.of();
    }

    /** How much likelier than usual the issues are; null where too little tells. */
    private double @Nullable [] weights(Reading reading, int from, int to) {
        WordEvidence evidence = contents.evidence();
        double[] weights = new double[evidence.issues().size()];
        int telling = 0;
        int words = 0;
        double surest = 0;
        boolean named = false;
        for (int i = from; i < to; i++) {
            if (!tells(reading.token(i))) {
                continue;
            }
            for (String stem : WordEvidence.stems(List.of(reading.token(i).norm()))) {
                float[] weight = evidence.of(stem);
                if (weight != null) {
                    surest = Math.max(surest, add(weights, weight, 1 / (1 + FADING * words)));
                    telling++;
                    named |= !reading.token(i).tag().startsWith("VB");
                }
                words++;
            }
        }
        if ((telling < ENOUGH && surest < SURE) || !named || !subject.isPlain()) {
            return null;
        }
        double[] usual = subject.weights();
        for (int i = 0; i < weights.length; i++) {
            weights[i] += usual[i];
        }
        return weights;
    }

    private static boolean tells(Token token) {
        String tag = token.tag();
        return (tag.startsWith("NN") && !tag.startsWith("NNP")) || tag.startsWith("VB") || tag.startsWith("JJ");
    }

    /** Adds the weights of a word and gives the greatest of them. */
    private static float add(double[] sum, float[] weights, double factor) {
        float most = weights[0];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * weights[i];
            most = Math.max(most, weights[i]);
        }
        return most;
    }

    /** The place of the greatest weight, leaving one out. */
    private static int best(double[] weights, int without) {
        int best = without == 0 ? 1 : 0;
        for (int i = best + 1; i < weights.length; i++) {
            best = i != without && weights[i] > weights[best] ? i : best;
        }
        return best;
    }
}
