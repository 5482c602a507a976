package io.github.parley4j.extract.pipeline.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One sentence of the kept text. Quotation marks are tokens, with the tags {@code ``} and {@code ''}.
 *
 * @param index the place among the sentences of the text, from 0
 * @param paragraph the place of its paragraph among the kept paragraphs, from 0
 * @param begin where the first token begins in the article's text, in UTF-16 code units
 * @param end where the last token ends, exclusive
 * @param headline whether it is a title line, a kicker or a heading inside the body, without a final stop
 * @param tokens at least one, in order and disjoint
 */
public record Sentence(int index, int paragraph, int begin, int end, boolean headline, List<Token> tokens) {
    /** Takes its own copy of the tokens. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    @Override
    public String toString() {
        return (headline ? "# " : "") + tokens.stream().map(Token::toString).collect(Collectors.joining(" "));
    }
}
