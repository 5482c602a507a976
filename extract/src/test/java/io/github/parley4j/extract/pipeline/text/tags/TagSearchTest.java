package io.github.parley4j.extract.pipeline.text.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.pipeline.DevelopmentItem;
import io.github.parley4j.extract.pipeline.TextToSentences;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import java.io.IOException;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class TagSearchTest {
    @Test
    void the_tags_are_those_of_opennlp() throws IOException {
        POSTaggerME theirs = new POSTaggerME(TaggerModel.get(), POSTagFormat.PENN);
        for (DevelopmentItem item : DevelopmentItem.all()) {
            for (Sentence sentence : TextToSentences.apply(item.article()).sentences()) {
                String[] words = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
                assertThat(TaggerModel.tag(words)).as(String.join(" ", words)).containsExactly(theirs.tag(words));
            }
        }
    }

    @Test
    void no_words_have_no_tags_and_odd_words_have_some() {
        assertThat(TaggerModel.tag(new String[0])).isEmpty();
        assertThat(TaggerModel.tag(new String[] {"", "-", "x9-Ä", "no"}))
                .hasSize(4)
                .doesNotContainNull();
    }
}
