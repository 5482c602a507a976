/**
 * What the positions of a negotiation mean together. Each analysis is a value made by {@code of(negotiation)}, prints as
 * sentences, and names the acts and words that it rests on. What the model does not say stays unknown.
 *
 * <p>What stands in the way:
 *
 * <ul>
 *   <li>{@link io.github.parley4j.analysis.Deadlock}: which preconditions can never be met, and what would free them;
 *   <li>{@link io.github.parley4j.analysis.Feasibility}: which demands no agreement can satisfy together;
 *   <li>{@link io.github.parley4j.analysis.TemporalFeasibility}: which proposals no calendar fits;
 *   <li>{@link io.github.parley4j.analysis.Credibility}: who is set on defeating an offer, or expected to.
 * </ul>
 *
 * <p>Where the sides stand and whither they move:
 *
 * <ul>
 *   <li>{@link io.github.parley4j.analysis.StickingPoints}: who stands where on which issue;
 *   <li>{@link io.github.parley4j.analysis.Zone}: where stated positions meet, and, apart from them, reservation values;
 *   <li>{@link io.github.parley4j.analysis.Timelines}: what each party said on each issue, in order of time;
 *   <li>{@link io.github.parley4j.analysis.Drift}: how far each has come from where it began, a {@link
 *       io.github.parley4j.analysis.Change};
 *   <li>{@link io.github.parley4j.analysis.Concessions}: whom each step served;
 *   <li>{@link io.github.parley4j.analysis.Convergence}: how far apart each two are, and whether they come closer.
 * </ul>
 *
 * <p>What sources and voices differ in, and who presses from outside:
 *
 * <ul>
 *   <li>{@link io.github.parley4j.analysis.ContradictoryReports}: figures, stocks and flows, the state of the talks;
 *   <li>{@link io.github.parley4j.analysis.IntraPartySpread}: voices of one party that differ;
 *   <li>{@link io.github.parley4j.analysis.Pressure}: who presses whom, and through whom.
 * </ul>
 *
 * <p>{@link io.github.parley4j.analysis.Survey} is all of them at once. {@link io.github.parley4j.analysis.Graphs} makes a {@link io.github.parley4j.analysis.Graph} of deadlock, pressure and
 * sticking points: Mermaid, DOT or GraphML.
 */
@NullMarked
package io.github.parley4j.analysis;

import org.jspecify.annotations.NullMarked;
