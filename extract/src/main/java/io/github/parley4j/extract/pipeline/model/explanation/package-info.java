/**
 * Why an act was read: a statement of the model's stage comes in, the words and the table rows that made it go out.
 * Runs only when somebody asks for it.
 *
 * <p>Begin with {@link Explainer}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.model.explanation;

import org.jspecify.annotations.NullMarked;
