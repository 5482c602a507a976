package io.github.parley4j.extract.pipeline.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.pipeline.TextToSentences;
import io.github.parley4j.extract.pipeline.text.tags.Tagger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextToSentencesProperties {
    private static final String[] PIECES = {
        "The owners",
        "Mr.",
        "U.S.",
        "U.S.-led",
        "No.",
        "5",
        "1,200",
        "7/8",
        "said",
        "won't",
        "workers'",
        "‘no’",
        "\"",
        "“",
        "”",
        "'",
        "``",
        "''",
        "(",
        ")",
        "[",
        "…",
        "...",
        ".",
        "?",
        "!",
        ",",
        ";",
        "—",
        "--",
        "-",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "\u00A0",
        "\u200F",
        "\u0000",
        "\uD800",
        "😀",
        "é",
        "İ",
        "Related",
        "See also:",
        "Latest News",
        "OSLO - ",
        "%",
        "$",
        "@",
        "www.a.org",
        ":",
        "a"
    };

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> news = pieces.list().ofMaxSize(60).map(list -> String.join("", list));
        Arbitrary<String> spaced = pieces.list().ofMaxSize(60).map(list -> String.join(" ", list));
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(200);
        return Arbitraries.oneOf(news, spaced, any);
    }

    @Property(tries = 2000)
    void every_token_is_a_slice_of_the_source(@ForAll("texts") String source) {
        for (Sentence sentence : Stories.read(source).sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.text()).isNotBlank().isEqualTo(source.substring(token.begin(), token.end()));
            }
        }
    }

    @Property(tries = 2000)
    void tokens_and_sentences_stand_in_order_and_apart(@ForAll("texts") String source) {
        int end = 0;
        int index = 0;
        int paragraph = 0;
        for (Sentence sentence : Stories.read(source).sentences()) {
            List<Token> tokens = sentence.tokens();
            assertThat(sentence.index()).isEqualTo(index++);
            assertThat(sentence.paragraph()).isGreaterThanOrEqualTo(paragraph);
            assertThat(sentence.begin()).isEqualTo(tokens.get(0).begin());
            assertThat(sentence.end()).isEqualTo(tokens.get(tokens.size() - 1).end());
            assertThat(tokens.size()).isLessThanOrEqualTo(SentenceSplitter.LONGEST + 10);
            for (Token token : tokens) {
                assertThat(token.begin()).isGreaterThanOrEqualTo(end);
                end = token.end();
            }
            paragraph = sentence.paragraph();
        }
    }

    @Property(tries = 2000)
    void quotes_and_dropped_spans_lie_in_the_source_in_order(@ForAll("texts") String source) {
        Text text = Stories.read(source);
        int end = 0;
        for (Quote quote : text.quotes()) {
            assertThat(quote.begin()).isBetween(end, quote.end() - 1);
            end = quote.end();
        }
        assertThat(end).isLessThanOrEqualTo(source.length());
        int last = 0;
        for (int[] span : text.dropped()) {
            assertThat(span[0]).isBetween(last, span[1] - 1);
            last = span[1];
        }
        assertThat(last).isLessThanOrEqualTo(source.length());
    }

    @Property(tries = 500)
    void letters_are_either_in_a_token_or_dropped(@ForAll("texts") String source) {
        Text text = Stories.read(source);
        boolean[] seen = new boolean[source.length()];
        text.sentences().forEach(s -> s.tokens().forEach(t -> java.util.Arrays.fill(seen, t.begin(), t.end(), true)));
        text.dropped().forEach(span -> java.util.Arrays.fill(seen, span[0], span[1], true));
        for (int i = 0; i < source.length(); i++) {
            assertThat(seen[i] || !Character.isLetterOrDigit(source.charAt(i)))
                    .as("%s at %d", source, i)
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void the_same_text_gives_the_same_sentences(@ForAll("texts") String source) {
        Text text = Stories.read(source);
        Text again = TextToSentences.apply(Article.of("test", source));
        assertThat(again.sentences()).isEqualTo(text.sentences());
        assertThat(again.quotes()).isEqualTo(text.quotes());
    }

    @Property(tries = 300)
    void every_sentence_can_be_tagged(@ForAll("texts") String source) {
        Text text = Stories.read(source);
        Tagger tagger = new Tagger(text);
        for (Sentence sentence : text.sentences()) {
            assertThat(tagger.tag(sentence).tokens())
                    .hasSameSizeAs(sentence.tokens())
                    .allMatch(token -> !token.tag().isEmpty());
        }
    }
}
