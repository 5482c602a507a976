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
        Story story = Story.of(source);
        Quotations quotations = new Quotations(source);
        Tokenizer tokenizer = new Tokenizer(source);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < story.paragraphs().size(); i++) {
            Span paragraph = story.paragraphs().get(i);
            List<Token> tokens = tokenizer.tokens(paragraph, quotations.read(paragraph));
            boolean heading = story.headings().get(i);
            for (List<Token> words : heading ? List.of(tokens) : SentenceSplitter.split(tokens)) {
                int end = words.get(words.size() - 1).end();
                sentences.add(new Sentence(sentences.size(), i, words.get(0).begin(), end, heading, words));
            }
        }
        return new Text(article.id(), source, sentences, quotations.finish(), story.dropped());
    }
}
