package io.github.parley4j.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsTest {
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
}
