/**
 * Stage 4: a {@link Proposition} says who takes which stance on what, under which condition, in whose words. Here are
 * that value and what the readers of all sorts of propositions share.
 *
 * <p>{@link Regions} tells how far a complement reaches, {@link Focus} which contents a stance bears on, {@link Memory}
 * what "these demands" were, {@link PositionCues} which sentences are worth reading. What a stretch is about comes from
 * {@code contents} and {@code inference}, whose it is from {@code attribution}; {@code stances}, {@code conditions} and
 * {@code replies} read the propositions. Begin with {@link Proposition}, then {@link Candidate}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.propositions;

import org.jspecify.annotations.NullMarked;
