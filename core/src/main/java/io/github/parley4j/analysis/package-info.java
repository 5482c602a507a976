/**
 * What the positions of a negotiation mean together. Each analysis is a value made by {@code of(negotiation)}, prints as
 * sentences, and names the acts and words that it rests on:
 *
 * <ul>
 *   <li>{@link io.github.parley4j.analysis.Deadlock}: which preconditions can never be met, and what would free them.
 * </ul>
 */
@NullMarked
package io.github.parley4j.analysis;

import org.jspecify.annotations.NullMarked;
