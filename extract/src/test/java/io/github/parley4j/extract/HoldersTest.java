package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a position is, where the nearest party is not the one. */
class HoldersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya has told Uganda it accepts the peace plan.|Response[Kenya: accept",
                "Oman presented a draft. The document proposed a ceasefire.|Proposal[Oman: ",
                "Peru sent troops. Chile's ambassador said no. He ruled out a ceasefire.|Response[Chile: reject",
                "The UN said Mali had agreed to talks. It demanded a ceasefire.|Demand[United Nations: ",
                "Peru said Chile ought to have held out for the release of the hostages.|Demand[Peru to Chile: ",
                "Peru favoured more sanctions.|Demand[Peru: ",
                "Peru would oppose, however, any delay of the elections.|Response[Peru: reject",
                "Envoys from Britain, France and Germany, known as the E3, met. They want a ceasefire.|Demand[E3: "
            })
    void aPositionIsTheirsWhoTakeIt(String text, String act) {
        List<String> acts = Extractor.english().extract(Article.of("news", text)).negotiation().acts().stream()
                .map(String::valueOf)
                .toList();
        assertThat(acts).anyMatch(each -> each.startsWith(act));
        assertThat(acts).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void thePrimeMinisterIsWhoActedBeforeAndNotThatOfTheCountryReportedFrom() {
        String text = "CAIRO - Egypt hosts talks between the rebels and Chad. Egypt waits.\n\n"
                + "On Tuesday Marta Silva assured the families that diplomats were at work. The prime minister spoke of a"
                + " meeting. She vowed to press on with the offensive until the rebels surrender.";
        assertThat(Extractor.english()
                        .extract(Article.of("news", text))
                        .negotiation()
                        .acts())
                .noneMatch(act ->
                        act.holders().stream().anyMatch(holder -> holder.party().equals(Optional.of("egypt"))));
    }
}
