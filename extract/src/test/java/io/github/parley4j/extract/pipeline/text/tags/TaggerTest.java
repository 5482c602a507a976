package io.github.parley4j.extract.pipeline.text.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.pipeline.text.Stories;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TaggerTest {
    private static String tagged(String text) {
        Text read = Stories.read(text);
        Tagger tagger = new Tagger(read);
        return read.sentences().stream()
                .map(tagger::tag)
                .flatMap(sentence -> sentence.tokens().stream())
                .map(token -> token + (token.lemma().equals(token.norm()) ? "" : "/" + token.lemma()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void sentences_come_untagged_save_for_quotation_marks() {
        assertThat(Stories.read("\"We agree,\" he said.").sentences().get(0).tokens())
                .extracting(Token::tag)
                .containsExactly("``", "", "", "", "''", "", "", "");
    }

    @Test
    void tagging_fills_in_tags_and_lemmas() {
        assertThat(tagged("The rebels released two captives."))
                .isEqualTo("The/DT rebels/NNS/rebel released/VBD/release two/CD captives/NNS/captive ./.");
    }

    @Test
    void curly_marks_and_contractions_are_tagged_as_straight_ones() {
        assertThat(tagged("“They won’t sign,” the union’s leader said — again…"))
                .isEqualTo("“/`` They/PRP wo/MD n’t/RB sign/VB ,/, ”/'' the/DT union/NN ’s/POS leader/NN said/VBD/say"
                        + " —/: again/RB …/:");
    }

    @Test
    void the_possessive_of_a_plural_is_a_possessive() {
        assertThat(tagged("The miners' demands were rejected.")).contains("miners/NNS/miner '/POS demands/NNS/demand");
    }

    @Test
    void a_sentence_in_capitals_is_tagged_as_in_lower_case() {
        assertThat(tagged("THE REBELS REJECTED THE DEMAND OF THE GOVERNMENT."))
                .isEqualTo("THE/DT REBELS/NNS/rebel REJECTED/VBD/reject THE/DT DEMAND/NN OF/IN THE/DT GOVERNMENT/NN"
                        + " ./.");
    }

    @Test
    void a_headline_in_capitals_takes_the_case_of_the_story() {
        assertThat(tagged("Okoro Rejects Ceasefire Offer\n\nMr Okoro rejected the offer of a ceasefire on Monday."))
                .startsWith("Okoro/NNP Rejects/VBZ/reject Ceasefire/NN Offer/NN ");
    }

    @Test
    void a_past_tense_with_an_object_is_no_participle() {
        assertThat(tagged("The owner said the crews proposed a truce.")).contains("proposed/VBD/propose a/DT");
        assertThat(tagged("Men given arms fled. Captives freed by the crews were well."))
                .contains("given/VBN/give arms/NNS")
                .contains("freed/VBN/free by/IN");
    }

    @Test
    void words_of_negotiations_keep_their_part_of_speech() {
        assertThat(tagged("Talks for Gaza ceasefire at a standstill")).contains("ceasefire/NN at/IN");
    }

    @Test
    void a_headline_finds_its_verb_after_a_name() {
        assertThat(tagged("Okoro blocks Oslo from joining talks\n\nMr Okoro said so on Monday."))
                .startsWith("Okoro/NNP blocks/VBZ/block Oslo/NNP");
    }

    @Test
    void a_past_form_without_object_in_a_headline_is_passive() {
        assertThat(tagged("Red Cross captives freed in Oslo\n\nThe captives came home on Monday."))
                .startsWith("Red/NNP Cross/NNP captives/NNS/captive freed/VBN/free in/IN");
    }

    @Test
    void a_word_in_capitals_that_is_no_word_is_a_name() {
        assertThat(tagged("Iran and the US signal that the EU may meet the FARC."))
                .contains("US/NNP signal")
                .contains("EU/NNP may")
                .contains("FARC/NNP");
    }

    @Test
    void tags_are_the_same_in_every_thread() {
        String text = "The crews will strike on Monday unless the owners restore the old rota. ".repeat(20);
        String expected = tagged(text);
        List<String> all = java.util.stream.IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> tagged(text))
                .collect(Collectors.toList());
        assertThat(all).containsOnly(expected);
    }
}
