package io.github.parley4j.merge;

import static io.github.parley4j.merge.Reports.merge;
import static io.github.parley4j.merge.Reports.names;
import static io.github.parley4j.merge.Reports.party;
import static io.github.parley4j.merge.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.PartyKind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parties of several reports are one. */
class SamePartiesTest {
    @ParameterizedTest
    @CsvSource({
        "STATE, Türkiye, STATE, Turkiye",
        "UNION, Dockers’ Union, UNION, the Dockers Union",
        "COMPANY, Marsh & Vale, COMPANY, Marsh and Vale",
        "UNION, Rail Workers Alliance, UNIDENTIFIED, RWA",
        "ARMED_GROUP, Northern Liberation Front, ARMED_GROUP, N.L.F.",
        "IGO, European Union, UNIDENTIFIED, European Union",
    })
    void aNameSpeltOrShortenedOtherwiseIsTheSameParty(PartyKind kind, String name, PartyKind other, String spelt) {
        Negotiation merged = merge(report("monday", party(kind, name)), report("tuesday", party(other, spelt)));

        assertThat(merged.parties()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(kind == PartyKind.UNIDENTIFIED ? other : kind);
            assertThat(one.aliases().size() + 1).isEqualTo(name.equals(spelt) ? 1 : 2);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "STATE, North Korea, STATE, South Korea",
        "STATE, Republic of the Congo, STATE, Democratic Republic of the Congo",
        "STATE, Sudan, STATE, South Sudan",
        "ORGAN, Ministry of Finance, ORGAN, Ministry of Labour",
        "STATE, Georgia, COMPANY, Georgia",
        "UNION, Rail Workers Alliance, COMPANY, RWA",
        "COMPANY, GM, COMPANY, General Motors Finance",
    })
    void twoPartiesThatLookAlikeStayApart(PartyKind kind, String name, PartyKind other, String otherName) {
        assertThat(names(merge(report("monday", party(kind, name)), report("tuesday", party(other, otherName)))))
                .containsExactlyInAnyOrder(name, otherName);
    }

    @Test
    void anAliasThatIsANameIsRecognised() {
        Negotiation merged = merge(
                report("monday", party(PartyKind.ARMED_GROUP, "Rapid Support Forces", "RSF", "the Janjaweed")),
                report("tuesday", party(PartyKind.ARMED_GROUP, "Janjaweed")));

        assertThat(names(merged)).containsExactly("Rapid Support Forces");
    }

    @Test
    void aDescriptionIsNoName() {
        Negotiation merged = merge(
                report("monday", party(PartyKind.UNION, "Pilots United", "the union", "Union")),
                report("tuesday", party(PartyKind.UNION, "Union")));

        assertThat(names(merged)).containsExactlyInAnyOrder("Pilots United", "Union");
    }

    @Test
    void whatCanMeanTwoPartiesMeansNeither() {
        Party kinshasa = party(PartyKind.STATE, "Democratic Republic of the Congo", "Congo");
        Party brazzaville = party(PartyKind.STATE, "Republic of the Congo", "Congo");
        Party teachers = party(PartyKind.UNION, "National Teachers Union");
        Party taxis = party(PartyKind.UNION, "Nairobi Taxi Union");

        assertThat(names(merge(
                        report("a", kinshasa), report("b", brazzaville), report("c", party(PartyKind.STATE, "Congo")))))
                .hasSize(3);
        assertThat(names(merge(report("a", teachers), report("b", taxis), report("c", party(PartyKind.UNION, "NTU")))))
                .hasSize(3);
    }

    @Test
    void twoPartiesOfOneReportAreNeverOne() {
        Negotiation both = report("monday", party(PartyKind.COMPANY, "Acme"), party(PartyKind.COMPANY, "Acme Holding"));
        Negotiation alias = report("tuesday", party(PartyKind.COMPANY, "Acme Holding", "Acme"));

        assertThat(names(merge(both, alias))).containsExactlyInAnyOrder("Acme", "Acme Holding");
    }

    @Test
    void ministriesOfTwoStatesStayApart() {
        Party kenyan = Party.builder()
                .copy(Party.of(PartyKind.ORGAN, "Treasury"))
                .memberOf("kenya")
                .build();
        Party ghanaian = Party.builder().copy(kenyan).memberOf("ghana").build();

        Negotiation merged = merge(
                report("monday", Party.state("Kenya"), kenyan), report("tuesday", Party.state("Ghana"), ghanaian));

        assertThat(merged.parties()).extracting(Party::id).containsExactly("ghana", "kenya", "treasury", "treasury#2");
        assertThat(merged.parties()).extracting(p -> p.memberOf().orElse("")).containsOnlyOnce("kenya", "ghana");
    }

    @Test
    void registersTellPartiesApartAndTogether() {
        Party former = Party.builder()
                .copy(Party.armedGroup("Red Valley Movement"))
                .externalIds(Map.of("ucdp", "901"))
                .build();
        Party renamed = Party.builder()
                .copy(Party.armedGroup("Valley Peace Party"))
                .externalIds(Map.of("ucdp", "901"))
                .build();
        Party splinter =
                Party.builder().copy(former).externalIds(Map.of("ucdp", "902")).build();

        assertThat(names(merge(report("a", former), report("b", renamed)))).hasSize(1);
        assertThat(names(merge(report("a", former), report("b", splinter)))).hasSize(2);
    }

    @Test
    void whatRefersToAPartyFollowsIt() {
        Party full = party(PartyKind.UNION, "Rail Workers Alliance");
        Party acronym = party(PartyKind.UNION, "RWA");
        Negotiation merged = merge(
                report("monday", full),
                report("tuesday", acronym)
                        .with(Demand.of("d", Cessation.ceasefire().by("rwa"))
                                .by("rwa")
                                .addressedTo("rwa")));

        assertThat(merged.actsOf("rail-workers-alliance")).singleElement().satisfies(act -> {
            assertThat(act.addressees()).containsExactly("rail-workers-alliance");
            assertThat(act.contents().get(0).leaves().get(0).obligors()).containsExactly("rail-workers-alliance");
        });
    }
}
