/**
 * The part of speech and the dictionary form of each word: a sentence of stage 1 comes out with Penn tags and lemmas.
 *
 * <p>{@link Truecaser} lowers the capitals of headlines, {@link TagSearch} finds the best tags by the model, {@link
 * TagRepair} and {@link WordTags} mend what newswire makes the model mistake, {@link Lemmatizer} finds the lemma. Begin
 * with {@link Tagger}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.text.tags;

import org.jspecify.annotations.NullMarked;
