/**
 * Stage 5: propositions become acts of the model, with their terms, evidence and confidence.
 *
 * <p>{@link ActMaker} makes the act, {@link TermMaker} its terms with numbers and dates, {@link Repeats} and {@link
 * PlanParts} join what is said twice or belongs together, {@link Trait} and {@link Confidence} say how sure it is.
 * Beside the acts, {@code circumstances} adds figures, meetings, past deals and sticking points, and {@code explanation}
 * tells what made an act. Begin with {@link ActMaker}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.model;

import org.jspecify.annotations.NullMarked;
