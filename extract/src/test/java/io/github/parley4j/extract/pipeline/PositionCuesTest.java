package io.github.parley4j.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.lexicon.Connectives;
import io.github.parley4j.extract.lexicon.Stances;
import io.github.parley4j.extract.pipeline.clauses.Tagged;
import io.github.parley4j.extract.pipeline.propositions.PositionCues;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.attribution.LazyReferents;
import io.github.parley4j.extract.pipeline.propositions.contents.Contents;
import io.github.parley4j.extract.pipeline.text.Stories;
import io.github.parley4j.extract.pipeline.text.Text;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionCuesTest {
    private final PositionCues cues = new PositionCues(Stances.english(), Connectives.english());

    @Test
    void nothing_is_lost_with_the_sentences_that_are_not_read() throws IOException {
        for (DevelopmentItem item : DevelopmentItem.all()) {
            assertThat(read(item.article(), false)).as(item.article().id()).isEqualTo(read(item.article(), true));
        }
    }

    private List<Proposition> read(Article article, boolean all) {
        Text text = TextToSentences.apply(article);
        Tagged tagged = new Tagged(text, Stances.english(), Connectives.english());
        LazyReferents who = new LazyReferents(text, () -> new SentencesToEntities().apply(text));
        ClausesToPropositions clauses = all
                ? new ClausesToPropositions(Contents.english(), Stances.english())
                : new ClausesToPropositions(Contents.english(), Stances.english(), cues::mayHave);
        return clauses.read(text, tagged::reading, who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A storm hit the towns along the coast.",
                "The river rose between Sunday and Tuesday.",
                "She won the race on the island before noon."
            })
    void ordinary_sentences_have_no_cue(String sentence) {
        assertThat(mayHave(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The miners turned the offer of the owners down.",
                "The ban depends on the vote.",
                "A pullout is out of the question.",
                "It is time to free them.",
                "The city has to pay.",
                "No talks before a truce.",
                "“Free them.”",
                "There is no room for talks."
            })
    void positions_have_one(String sentence) {
        assertThat(mayHave(sentence)).isTrue();
    }

    private boolean mayHave(String sentence) {
        Text text = Stories.read(sentence);
        return cues.mayHave(text, text.sentences().get(0));
    }
}
