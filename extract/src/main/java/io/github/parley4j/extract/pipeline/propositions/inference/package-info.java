/**
 * The issue of words that no table has: inferred from how like they are to words that tables have, and from what the
 * article is about. Comes after {@code contents} and only where that finds nothing.
 *
 * <p>Begin with {@link StoryContents}, which asks both in turn, then {@link InferredContents}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.propositions.inference;

import org.jspecify.annotations.NullMarked;
