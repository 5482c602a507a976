package io.github.parley4j.extract;

import io.github.parley4j.extract.pipeline.Pipeline;

/**
 * Reads articles into negotiations. Thread-safe; models and tables are loaded once, when the first extractor is made; no
 * network, clock or locale is asked, so the same text gives the same result in every run.
 */
public final class Extractor {
    private final Pipeline pipeline;

    private Extractor(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** {@return the reader of English news} */
    public static Extractor english() {
        return new Extractor(Pipeline.english());
    }

    /**
     * Reads an article.
     *
     * @param article any article; one without a negotiation gives an empty model
     * @return the model and the trace of its making
     */
    public Extraction extract(Article article) {
        return pipeline.read(article);
    }
}
