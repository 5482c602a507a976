package io.github.parley4j.extract;

import io.github.parley4j.model.Negotiation;
import java.util.List;
import java.util.Objects;

/**
 * What was read from one article.
 *
 * @param article the article
 * @param negotiation the model, every item of it anchored in the article's words
 * @param trace the steps that made it, in text order
 */
public record Extraction(Article article, Negotiation negotiation, List<TraceStep> trace) {
    /**
     * Checks that nothing is missing and copies the trace.
     *
     * @param article the article
     * @param negotiation the model
     * @param trace the steps that made it, in text order
     */
    public Extraction {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(negotiation, "negotiation");
        trace = List.copyOf(trace);
    }

    @Override
    public String toString() {
        return "Extraction[" + article.id() + ": " + negotiation.parties().size() + " parties, "
                + negotiation.acts().size() + " acts]";
    }
}
