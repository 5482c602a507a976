package io.github.parley4j.extract.pipeline.text;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.pipeline.TextToSentences;
import java.util.stream.Collectors;

/** Reads texts for tests. */
public final class Stories {
    private Stories() {}

    public static Text read(String text) {
        return TextToSentences.apply(Article.of("test", text));
    }

    /** The tokens with spaces between, the sentences with | between, headlines after #. */
    static String kept(String text) {
        return read(text).sentences().stream()
                .map(sentence -> (sentence.headline() ? "# " : "")
                        + sentence.tokens().stream().map(Token::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }
}
