package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.pipeline.text.Asides;
import io.github.parley4j.extract.pipeline.text.Quotations;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.SentenceSplitter;
import io.github.parley4j.extract.pipeline.text.Span;
import io.github.parley4j.extract.pipeline.text.Story;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.extract.pipeline.text.Tokenizer;
import io.github.parley4j.extract.pipeline.text.Turn;
import io.github.parley4j.extract.pipeline.text.tags.Tagger;
import java.util.ArrayList;
import java.util.Comparator;
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
        List<Integer> begins = new ArrayList<>();
        List<int[]> dropped = new ArrayList<>(story.dropped());
        for (int i = 0; i < story.paragraphs().size(); i++) {
            Span paragraph = story.paragraphs().get(i);
            List<Asides.Aside> asides = Asides.in(source, paragraph);
            List<Span> notes = asides.stream()
                    .filter(aside -> aside.use() == Asides.Use.DROP)
                    .map(Asides.Aside::span)
                    .toList();
            notes.forEach(note -> dropped.add(new int[] {note.begin(), note.end()}));
            List<Token> tokens = tokenizer.tokens(paragraph, quotations.read(paragraph, asides), notes);
            boolean heading = story.headings().get(i);
            begins.add(sentences.size());
            boolean whole = heading && !tokens.isEmpty();
            for (List<Token> words : whole ? List.of(tokens) : SentenceSplitter.split(tokens)) {
                int end = words.get(words.size() - 1).end();
                sentences.add(new Sentence(sentences.size(), i, words.get(0).begin(), end, heading, words));
            }
        }
        begins.add(sentences.size());
        dropped.sort(Comparator.comparingInt(span -> span[0]));
        List<Turn> turns =
                story.turns().stream().map(turn -> inSentences(turn, begins)).toList();
        return new Text(article.id(), source, sentences, quotations.finish(), dropped, turns);
    }

    private static Turn inSentences(Turn turn, List<Integer> begins) {
        int label = turn.label() < 0 ? -1 : begins.get(turn.label());
        return new Turn(turn.asks(), label, begins.get(turn.from()), begins.get(turn.to()));
    }
}
