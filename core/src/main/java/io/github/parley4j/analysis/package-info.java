/**
 * What the positions of a negotiation mean together. Each analysis is a value made by {@code of(negotiation)}, prints as
 * sentences, and names the acts and words that it rests on:
 *
 * <ul>
 *   <li>{@link io.github.parley4j.analysis.Deadlock}: which preconditions can never be met, and what would free them;
 *   <li>{@link io.github.parley4j.analysis.Feasibility}: which demands no agreement can satisfy together;
 *   <li>{@link io.github.parley4j.analysis.StickingPoints}: who stands where on which issue;
 *   <li>{@link io.github.parley4j.analysis.Zone}: where the stated positions meet, issue by issue;
 *   <li>{@link io.github.parley4j.analysis.Graphs}: the preconditions as a drawing.
 * </ul>
 */
@NullMarked
package io.github.parley4j.analysis;

import org.jspecify.annotations.NullMarked;
