/**
 * The map of Parley's core. Everything looks at the model, rules and analysis at {@code logic} too; {@code ArchitectureTest} holds the
 * walls.
 *
 * <ul>
 *   <li>{@link io.github.parley4j.model}: the nouns, as immutable values. Start with {@link
 *       io.github.parley4j.model.Negotiation}.
 *   <li>{@code json}: model to JSON and back, with its schema.
 *   <li>{@code table}: model to tidy rows and CSV.
 *   <li>{@link io.github.parley4j.merge}: many negotiations to one, same parties, people and statements recognised.
 *   <li>{@link io.github.parley4j.rules}: model to findings about its consistency.
 *   <li>{@link io.github.parley4j.analysis}: model to answers, such as deadlocks.
 *   <li>{@code logic}: what rules and analysis share, not exported.
 * </ul>
 */
@NullMarked
package io.github.parley4j;

import org.jspecify.annotations.NullMarked;
