package io.github.parley4j.merge;

import static io.github.parley4j.merge.Reports.merge;
import static io.github.parley4j.merge.Reports.party;
import static io.github.parley4j.merge.Reports.people;
import static io.github.parley4j.merge.Reports.person;
import static io.github.parley4j.merge.Reports.report;
import static io.github.parley4j.merge.Reports.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.PartyKind;
import io.github.parley4j.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which people of several reports are one. */
class SamePeopleTest {
    private static final Party UNION = party(PartyKind.UNION, "Pilots United");
    private static final Party AIRLINE = party(PartyKind.COMPANY, "Skyline");

    private static Negotiation by(String report, String name, String party) {
        return with(report(report, UNION, AIRLINE), person(name, party));
    }

    @ParameterizedTest
    @CsvSource({
        "Sharon Graham, Graham",
        "Sharon Graham, Sharon Graham",
        "William Carver, Bill Carver",
        "Joseph R. Hale, Joe Hale",
        "Maria del Carmen Ortiz, Maria Carmen Ortiz",
        "Jean-Luc Moreau, Jean Luc Moreau",
        "Sheikh Khalid bin Omar Al Sabah, Khalid Al Sabah",
        "Khalid Al Sabah, Al Sabah",
        "José Peña, Jose Pena",
    })
    void aPersonIsKnownByLessThanTheFullName(String full, String other) {
        assertThat(people(merge(by("monday", full, "pilots-united"), by("tuesday", other, "pilots-united"))))
                .containsExactly(full);
    }

    @ParameterizedTest
    @CsvSource({
        "Sharon Graham, pilots-united, Graham, skyline",
        "Sharon Graham, pilots-united, Sharon Graham, skyline",
        "Sharon Graham, pilots-united, Shannon Graham, pilots-united",
        "John Adam Smith, pilots-united, John Brian Smith, pilots-united",
        "Anna Berg, pilots-united, Anna Bergman, pilots-united",
    })
    void twoPeopleStayApart(String name, String party, String other, String otherParty) {
        assertThat(people(merge(by("monday", name, party), by("tuesday", other, otherParty))))
                .hasSize(2);
    }

    @Test
    void aLastNameThatTwoShareNamesNeither() {
        Negotiation merged = merge(
                by("a", "Peter Lang", "pilots-united"),
                by("b", "Clara Lang", "pilots-united"),
                by("c", "Lang", "pilots-united"));

        assertThat(people(merged)).containsExactlyInAnyOrder("Peter Lang", "Clara Lang", "Lang");
    }

    @Test
    void aLastNameWithoutAPartyNamesNobody() {
        Negotiation bare = with(report("b", UNION), Person.of("Lang"));

        assertThat(people(merge(by("a", "Peter Lang", "pilots-united"), bare))).hasSize(2);
    }

    @Test
    void titlesNamesAndTiesOfAllAreKept() {
        Person president = Person.builder()
                .copy(person("Sharon Graham", "pilots-united"))
                .addTitles("President")
                .build();
        Person captain = Person.builder()
                .copy(person("Graham", "pilots-united"))
                .addTitles("Captain")
                .build();

        assertThat(merge(with(report("a", UNION), president), with(report("b", UNION), captain))
                        .people())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.aliases()).containsExactly("Graham");
                    assertThat(one.titles()).containsExactly("President", "Captain");
                });
    }
}
