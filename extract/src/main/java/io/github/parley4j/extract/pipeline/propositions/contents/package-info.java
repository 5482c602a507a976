/**
 * What a stretch of a sentence is about: tagged words come in, {@link Content}s go out, each an issue with what it means
 * for the other side. Composed by grammar from words for things, words for actions and a table of what an action done to
 * a thing amounts to; no list of phrases.
 *
 * <p>{@link ContentReader} reads one stretch; {@link ContentVerbs} and {@link ContentNouns} take their objects, {@link
 * ContentSelection} chooses among the meanings. {@link Scene} is what the whole article is about. Begin with {@link
 * Contents}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.propositions.contents;

import org.jspecify.annotations.NullMarked;
