package io.github.parley4j.extract;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Negotiation;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What was read from one article. Two are equal when article, model and trace are. */
public final class Extraction {
    private final Article article;
    private final Negotiation negotiation;
    private final List<TraceStep> trace;
    private final Function<String, Explanation> explainer;

    /**
     * Makes the result of a reader.
     *
     * @param article the article
     * @param negotiation the model, every item of it anchored in the article's words
     * @param trace the steps that made it, in text order
     * @param explainer explains an act of the model by its id
     */
    public Extraction(
            Article article, Negotiation negotiation, List<TraceStep> trace, Function<String, Explanation> explainer) {
        this.article = Objects.requireNonNull(article, "article");
        this.negotiation = Objects.requireNonNull(negotiation, "negotiation");
        this.trace = List.copyOf(trace);
        this.explainer = Objects.requireNonNull(explainer, "explainer");
    }

    /** {@return the article} */
    public Article article() {
        return article;
    }

    /** {@return the model, every item of it anchored in the article's words} */
    public Negotiation negotiation() {
        return negotiation;
    }

    /** {@return the steps that made it, in text order} */
    public List<TraceStep> trace() {
        return trace;
    }

    /**
     * Tells which words and rules made an act. The article is read once more for it.
     *
     * @param act an act of this model
     * @return the explanation
     * @throws IllegalArgumentException if the model has no act of that id; the message lists those it has
     */
    public Explanation explain(Act act) {
        return explain(act.id());
    }

    /**
     * Tells which words and rules made an act. The article is read once more for it.
     *
     * @param act the id of an act of this model
     * @return the explanation
     * @throws IllegalArgumentException if the model has no act of that id; the message lists those it has
     */
    public Explanation explain(String act) {
        if (negotiation.act(act).isEmpty()) {
            throw new IllegalArgumentException("There is no act \"" + act + "\" in " + article.id() + "; there are "
                    + negotiation.acts().stream().map(Act::id).toList() + ".");
        }
        return explainer.apply(act);
    }

    /**
     * Leaves out the acts of which the reader is less sure.
     *
     * @param confidence the least confidence that is kept, from 0 to 1
     * @return the same extraction without those acts
     * @throws IllegalArgumentException if the confidence lies outside 0–1
     */
    public Extraction atLeast(double confidence) {
        return with(negotiation.atLeast(confidence), trace);
    }

    /**
     * The same article read further or in part.
     *
     * @param other the model, with the acts of this one or some of them
     * @param steps the steps that made it, in text order
     * @return the extraction with these
     */
    public Extraction with(Negotiation other, List<TraceStep> steps) {
        return new Extraction(article, other, steps, explainer);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extraction that
                && article.equals(that.article)
                && negotiation.equals(that.negotiation)
                && trace.equals(that.trace);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, negotiation, trace);
    }

    @Override
    public String toString() {
        return "Extraction[" + article.id() + ": " + negotiation.parties().size() + " parties, "
                + negotiation.acts().size() + " acts]";
    }
}
