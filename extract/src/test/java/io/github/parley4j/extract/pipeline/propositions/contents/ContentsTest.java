package io.github.parley4j.extract.pipeline.propositions.contents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.extract.pipeline.text.tags.Lemmatizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsTest {
    private static final Map<String, String> TAGS = Map.of(
            "of", "IN", "the", "DT", "stop", "VB", "and", "CC", "call", "VB", "off", "RP", "held", "VBN", "by", "IN");

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            They want to end the war.                            > ceasefire GIVE [end the war]
            They demanded a halt to attacks.                     > ceasefire GIVE [halt to attacks]
            They called for the cessation of aggression.         > ceasefire GIVE [cessation of aggression]
            They must stop bombing the port.                     > ceasefire GIVE [stop bombing the port]
            The rebels should no longer be attacked.             > ceasefire GIVE [rebels should no longer be attacked]
            Nothing happens until the bombing stops.             > ceasefire GIVE [bombing stops]
            They will continue the offensive.                    > military-action HARM [continue the offensive]
            They plan to launch an operation in the town.        > military-action HARM [launch an operation]
            They look forward to more months of fighting.        > military-action HARM [months of fighting]
            They threatened to end the truce.                    > military-action HARM [end the truce]
            They threatened to break off the talks.              > talks HARM [break off the talks]
            They agreed to lift the sanctions.                   > sanctions GIVE [lift the sanctions]
            They threatened to reimpose sanctions.               > sanctions HARM [reimpose sanctions]
            The union agreed to call the strike off.             > strike-action GIVE [call the strike off]
            The nurses will return to work.                      > strike-action GIVE [return to work]
            The nurses threatened to walk out.                   > strike-action HARM [walk out]
            The rebels must lay down their arms.                 > disarmament GIVE [lay down their arms]
            They will pull their troops back.                    > withdrawal GIVE [pull their troops back]
            The siege must be lifted.                            > blockade-lifting GIVE [siege must be lifted]
            They agreed on the release of all hostages.          > hostage-release GIVE [release of all hostages]
            The prisoners held by the army could be released.    > prisoner-release GIVE [prisoners held by the army could be released]
            They want further ceasefire talks.                   > talks GIVE [ceasefire talks]
            They are close to a hostage deal.                    > hostage-release GIVE [hostage deal]
            There must be no annexation of the valley.           > not territory HARM [no annexation]
            """)
    void readsOneContent(String sentence, String content) {
        assertThat(ContentReading.of(sentence)).containsExactly(content);
    }

    @Test
    void keepsMembersOfListsApart() {
        assertThat(ContentReading.of("They want a halt to attacks, an end of the siege and the return of refugees."))
                .containsExactly(
                        "ceasefire GIVE [halt to attacks]",
                        "blockade-lifting GIVE [end of the siege]",
                        "return-of-displaced GIVE [return of refugees]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Demand for gas rose again last winter.
            The striker scored with a header in the 80th minute.
            She turned down a film role.
            She won the Nobel Peace Prize.
            A military analyst was on the radio.
            """)
    void readsNothingInOtherUsesOfTheWords(String sentence) {
        assertThat(ContentReading.of(sentence)).isEmpty();
    }

    @Test
    void callsCapturedPrisonersHostages() {
        assertThat(ContentReading.of("The militants captured 40 prisoners. They will not release the prisoners."))
                .containsExactly("hostage-release GIVE [release the prisoners]");
    }

    @Test
    void readsBothSidesOfASwap() {
        assertThat(ContentReading.of("The hostages are alive. They want a prisoner exchange."))
                .containsExactly("prisoner-release GIVE [prisoner]", "hostage-release GIVE [exchange]");
    }

    @Test
    void marksWhatTalksAreAbout() {
        Sentence sentence = ContentReading.sentences("They will discuss a release of prisoners.")
                .get(0);
        assertThat(Contents.english().read(sentence, 0, sentence.tokens().size()))
                .extracting(Content::issue, Content::isTopic)
                .containsExactly(tuple("talks", false), tuple("prisoner-release", true));
    }

    @Test
    void staysWithinTheStretchItIsGiven() {
        Sentence sentence = ContentReading.sentences("They will stop the war and lift the siege.")
                .get(0);
        assertThat(Contents.english().read(sentence, 2, 5))
                .extracting(Content::issue)
                .containsExactly("ceasefire");
    }

    @ParameterizedTest
    @MethodSource("io.github.parley4j.extract.pipeline.propositions.contents.ContentTablesTest#contents")
    void neverReadsWhereNoCueWordIs(Row row) {
        for (Sentence sentence : ContentReading.sentences(row.get("example"))) {
            assertThat(Contents.english().mayHave(sentence))
                    .as(row.get("example"))
                    .isTrue();
        }
    }

    @Test
    void passesOverSentencesWithoutACueWord() {
        Sentence sentence =
                ContentReading.sentences("The orchestra played until midnight.").get(0);
        assertThat(Contents.english().mayHave(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"release of the ", "stop the strike and ", "hundreds of ", "call off the ", "prisoners held by "
            })
    void takesTimeInProportionToTheLength(String repeated) {
        Sentence sentence = tokens(repeated.repeat(20_000) + "war");
        assertTimeout(
                Duration.ofSeconds(60),
                () -> Contents.english().read(sentence, 0, sentence.tokens().size()));
    }

    /** One sentence with tags by the ending of its words; the tagger would take longer than the reading. */
    private static Sentence tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : text.split(" ", -1)) {
            String tag = TAGS.getOrDefault(word, word.endsWith("s") ? "NNS" : "NN");
            tokens.add(new Token(begin, begin + word.length(), word, word, tag, Lemmatizer.lemma(word, tag)));
            begin += word.length() + 1;
        }
        return new Sentence(0, 0, 0, text.length(), false, tokens);
    }
}
