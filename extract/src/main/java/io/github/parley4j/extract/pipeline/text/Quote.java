package io.github.parley4j.extract.pipeline.text;

/**
 * A stretch inside quotation marks. It may span sentences of one paragraph, or run on over paragraphs when each opens
 * with a mark again. Quotes of one text are disjoint: a quotation within a quotation is part of the outer one.
 *
 * @param begin where the words inside begin in the article's text, after the mark, in UTF-16 code units
 * @param end where they end, before the mark, exclusive
 * @param scare whether it holds fewer than three words and no verb
 */
public record Quote(int begin, int end, boolean scare) {}
