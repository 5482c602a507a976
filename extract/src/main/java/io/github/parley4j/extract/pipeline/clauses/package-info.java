/**
 * Stage 3: the make-up of a sentence. Tagged words come in, a {@link Reading} goes out: phrases, clauses with subject and
 * verb group, stance words with a filled frame, and connectives. It knows neither parties nor issues.
 *
 * <p>{@link Phrases} chunks the words, {@link Clauses} finds the clauses and how they hang together, {@link Predicates}
 * the stance words. {@link Modality}, {@link Obligations} and {@link StancePolarity} answer small questions about a
 * clause. Begin with {@link Reading}, then {@link Clause}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.clauses;

import org.jspecify.annotations.NullMarked;
