/**
 * The map of Parley's core. Everything looks at the model, and at nothing else of ours; {@code ArchitectureTest} holds the
 * walls.
 *
 * <ul>
 *   <li>{@link io.github.parley4j.model}: the nouns, as immutable values. Start with {@link
 *       io.github.parley4j.model.Negotiation}.
 *   <li>{@code json}: model to JSON and back, with its schema.
 *   <li>{@code table}: model to tidy rows and CSV.
 *   <li>{@code rules}: model to findings about its consistency.
 *   <li>{@code analysis}: model to answers, such as deadlocks.
 * </ul>
 */
@NullMarked
package io.github.parley4j;

import org.jspecify.annotations.NullMarked;
