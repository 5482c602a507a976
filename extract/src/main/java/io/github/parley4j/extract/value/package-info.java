/**
 * Numbers, quantities and dates in words: what is measured, and how surely. Knows nothing of sentences, parties or
 * clauses; {@code pipeline.mentions.Quantities} brings it the words of a sentence.
 *
 * <p>Words → {@link io.github.parley4j.extract.value.Atoms} (pieces that never mix letters, digits and marks) →
 * numbers → quantities (hedge, range, unit, rate, ratio), and atoms → dates. What each word means stands in the tables
 * of {@code en/2-mentions}.
 */
@NullMarked
package io.github.parley4j.extract.value;

import org.jspecify.annotations.NullMarked;
