package io.github.parley4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldTest {
    @ParameterizedTest
    @CsvSource({
        "Israel, israel",
        "United Nations, united-nations",
        "Côte d'Ivoire, cote-d-ivoire",
        "  FARC (EP)!, farc-ep",
        "حماس, حماس",
        "Ärzte ohne Grenzen, arzte-ohne-grenzen"
    })
    void theIdOfAPartyIsTheSlugOfItsName(String name, String id) {
        assertThat(Party.state(name).id()).isEqualTo(id);
    }

    @Test
    void aNameWithoutLettersMakesNoId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Party.union("?!"))
                .withMessage("The name (\"?!\") must hold a letter or digit to make an id of. Set the id with"
                        + " builder().id(…).");
    }

    @Test
    void externalIdsAreOrderedByScheme() {
        Party party = Party.builder()
                .id("x")
                .name("X")
                .putExternalId("wikidata", "Q1")
                .putExternalId("iso3", "XXX")
                .build();

        assertThat(party.externalIds().keySet()).containsExactly("iso3", "wikidata");
    }

    @Test
    void theWorldReadsInOneLineEach() {
        assertThat(Stream.of(
                                Party.armedGroup("River League"),
                                Party.igo("United Nations"),
                                Party.company("Harbour Board"),
                                Person.of(
                                        "Ada Moor",
                                        Affiliation.builder()
                                                .party("northland")
                                                .role("foreign minister")
                                                .build()),
                                Person.of("Ben Okri"),
                                Affiliation.of(Affiliation.Kind.SPOKESPERSON, "river-league"),
                                Participation.of("qatar", ParticipationRole.MEDIATOR),
                                Meeting.builder()
                                        .id("m")
                                        .addParticipants("northland", "eu")
                                        .venue("Cairo")
                                        .timeText("Tuesday")
                                        .status(Meeting.Status.PLANNED)
                                        .build(),
                                Figure.builder()
                                        .id("f")
                                        .measure("captives returned")
                                        .quantity(Quantity.exactly(105, "person"))
                                        .build(),
                                Agreement.builder()
                                        .id("a")
                                        .name("November truce")
                                        .addParties("northland")
                                        .addTerm(Cessation.pause(7, "day"))
                                        .build(),
                                Document.builder()
                                        .id("d")
                                        .title("No deal")
                                        .date(LocalDate.of(2024, 2, 13))
                                        .build(),
                                Negotiation.of("talks"))
                        .map(Object::toString))
                .containsExactly(
                        "River League (armed group)",
                        "United Nations (igo)",
                        "Harbour Board (company)",
                        "Ada Moor (foreign minister of Northland)",
                        "Ben Okri",
                        "spokesperson of River League",
                        "Qatar as mediator",
                        "Meeting[Northland, EU in Cairo, Tuesday; planned]",
                        "Figure[captives returned: 105 people]",
                        "Agreement[November truce, Northland: 7-day ceasefire]",
                        "Document[d: No deal, 2024-02-13]",
                        "Negotiation[talks: 0 parties, 0 acts]");
    }

    @Test
    void blankNamesAndIdsCannotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Party.builder().id(" ").name("X").build())
                .withMessage("The id of the party (\" \") must not be blank. Give it at least one letter or digit.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.builder()
                        .id("f")
                        .measure("")
                        .quantity(Quantity.exactly(1, ""))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meeting.builder().id("").build());
        assertThatIllegalArgumentException().isThrownBy(() -> Document.of("", "text"));
        assertThatIllegalArgumentException().isThrownBy(() -> Negotiation.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Selection.of(""));
    }

    @Test
    void implementationIsGradedFromNoneToFull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.builder().id("a").implementation(4).build())
                .withMessageStartingWith("The implementation of the agreement a (4) must lie between 0 and 3.");
    }
}
