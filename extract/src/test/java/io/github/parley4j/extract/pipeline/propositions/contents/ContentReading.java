package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.pipeline.Pipeline;
import io.github.parley4j.extract.pipeline.TextToSentences;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.tags.Tagger;
import java.util.ArrayList;
import java.util.List;

/** Reads the contents of test sentences, each as an article of its own. */
final class ContentReading {
    private ContentReading() {}

    static List<Sentence> sentences(String article) {
        Text text = TextToSentences.apply(Article.of("test", article));
        Tagger tagger = new Tagger(text);
        return text.sentences().stream().map(tagger::tag).toList();
    }

    /** The issues of all contents. */
    static List<String> issues(String article) {
        return Pipeline.english().issues(Article.of("test", article));
    }

    /** The contents of all sentences, each as "issue VALENCE [words]", "not" before a negated one. */
    static List<String> of(String article) {
        List<Sentence> sentences = sentences(article);
        Scene scene = Scene.of(sentences);
        List<String> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Content content :
                    Contents.english().read(sentence, 0, sentence.tokens().size(), scene)) {
                all.add(describe(article, sentence, content));
            }
        }
        return all;
    }

    static String describe(String article, Sentence sentence, Content content) {
        String words = article.substring(
                sentence.tokens().get(content.from()).begin(),
                sentence.tokens().get(content.to() - 1).end());
        return (content.negated() ? "not " : "") + content.issue() + " " + content.valence() + " [" + words + "]";
    }
}
