package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * Stage 1: finds the sentences, tokens and quotations of an article and leaves out what is not part of its story. The
 * tokens have no tags yet; {@link Tagger} gives them to the sentences that need them. Linear in the length of the text.
 */
public final class TextToSentences {
    private TextToSentences() {}

    /**
     * Reads an article.
     *
     * @param article any article, even a blank one
     * @return its sentences, and what was left out
     */
    public static Text apply(Article article) {
        String source = article.text();
        List<Span> paragraphs = Paragraphs.of(source, Line.of(source), span -> false);
        Quotations quotations = new Quotations(source);
        Tokenizer tokenizer = new Tokenizer(source);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            List<Token> tokens = tokenizer.tokens(paragraph, quotations.read(paragraph));
            for (List<Token> sentence : SentenceSplitter.split(tokens)) {
                Token first = sentence.get(0);
                Token last = sentence.get(sentence.size() - 1);
                sentences.add(new Sentence(sentences.size(), i, first.begin(), last.end(), false, sentence));
            }
        }
        return new Text(article.id(), source, sentences, quotations.finish(), List.of());
    }
}
