/**
 * Stage 2: who is spoken of, and what is counted and dated. The values that it gives, {@link Entities} with their {@link
 * Mention}s, and what its readers share while they work.
 *
 * <p>{@link Draft} holds what has been found in a text so far, {@link Composition} and {@link Salience} who was spoken of
 * last, {@link PartyWords} and {@link WordClasses} the words that make a party out of a name. {@link Quantities} are the
 * amounts and dates of a sentence. Known names lie in {@code names}; {@code parties} and then {@code people} find what
 * stands for whom, {@code roles} tells who negotiates and who mediates. Begin with {@link Entities}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.mentions;

import org.jspecify.annotations.NullMarked;
