/**
 * Arbitrary values of every type of the model, for property tests in any module; they shrink to small values.
 *
 * <p>{@link io.github.parley4j.arbitraries.ParleyArbitraries} is the way in. Ids come from small pools, so that values
 * refer to each other, clash and merge often. {@link io.github.parley4j.arbitraries.ManyActs} makes long negotiations.
 */
package io.github.parley4j.arbitraries;
