/**
 * Stage 1, before any grammar: an article's characters become a {@link Text}.
 *
 * <p>{@link Story} parts the story from what stands around it on a page (furniture, teasers, datelines, credits, the
 * speakers of a transcript); {@link Tokenizer} and {@link SentenceSplitter} cut paragraphs into sentences of {@link
 * Token}s; {@link Quotations} pairs the quotation marks. Every place is an offset in the article as it came. Begin with
 * {@link Story}, then {@link Text}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.text;

import org.jspecify.annotations.NullMarked;
