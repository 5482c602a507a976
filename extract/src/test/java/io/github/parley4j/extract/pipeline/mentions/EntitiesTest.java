package io.github.parley4j.extract.pipeline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EntitiesTest {

    @TestFactory
    Stream<DynamicTest> every_example_gives_what_stands_beside_it() {
        return Table.read("en/2-mentions/entities-examples.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("text"), () -> check(row)));
    }

    private static void check(Row row) {
        assertThat(EntityReading.of(row.get("text")).shown()).isEqualTo(row.get("mentions"));
    }

    @Test
    void the_head_of_an_official_phrase_means_the_body_the_official_speaks_for() {
        EntityReading read = EntityReading.of("A spokeswoman for the Dockers Union said it would wait.");
        assertThat(read.entities().resolve(0, 1)).map(Mention::party).contains("dockers-union");
        assertThat(read.entities().resolve(0, 1)).map(Mention::form).contains(Mention.Form.OFFICIAL);
        assertThat(read.entities().resolve(0, 5)).map(Mention::form).contains(Mention.Form.NAME);
        assertThat(read.entities().resolve(0, 6)).isEmpty();
    }

    @Test
    void both_sides_mean_two_parties() {
        EntityReading read = EntityReading.of("Kenya and Somalia signed the pact. Both sides want peace.");
        assertThat(read.entities().resolveAll(1, 1)).map(Mention::party).containsExactlyInAnyOrder("kenya", "somalia");
    }

    @Test
    void a_person_keeps_titles_names_and_standing() {
        EntityReading read = EntityReading.of("Former Malian President Amadou Keita met Bamako's foreign minister,"
                + " Awa Sow. Keita praised Ms Sow.");
        PersonEntity keita = read.person("Amadou Keita");
        assertThat(keita.standing()).isEqualTo(PersonEntity.Standing.FORMER);
        assertThat(keita.party()).isEqualTo("mali");
        assertThat(keita.aliases()).containsExactly("Keita");
        assertThat(read.person("Awa Sow").titles()).containsExactly("foreign minister");
        assertThat(read.person("Awa Sow").party()).isEqualTo("mali");
    }

    @Test
    void a_minister_without_a_country_serves_the_one_the_text_is_about() {
        EntityReading read = EntityReading.of("Nigeria will not cut output. Oil Minister Bola Musa said Nigeria had"
                + " waited long enough. Ghana was silent.");
        assertThat(read.person("Bola Musa").party()).isEqualTo("nigeria");
    }

    @Test
    void spellings_of_one_foreign_name_are_one_person() {
        EntityReading read =
                EntityReading.of("Ukrainian envoy Olena Verbytska arrived. President Verbytskaya of Ukraine did not.");
        assertThat(read.entities().people()).isNotEmpty();
        EntityReading same = EntityReading.of("Ukrainian envoy Petro Zolotskiy arrived. Zolotskyy then left.");
        assertThat(same.entities().people()).hasSize(1);
    }

    @Test
    void staff_and_rebels_join_the_only_body_they_can_belong_to() {
        EntityReading read = EntityReading.of(
                "The Finance Sector Union called a strike. Staff walked out at noon." + " The workers want more pay.");
        assertThat(read.entities().parties()).map(PartyEntity::id).containsExactly("finance-sector-union");
        assertThat(read.party("Finance Sector Union").aliases()).contains("Staff", "workers");
    }

    @Test
    void states_carry_their_iso_code_and_printed_forms() {
        PartyEntity party =
                EntityReading.of("Swiss officials said Switzerland was ready.").party("Switzerland");
        assertThat(party.externalIds()).containsEntry("iso3", "CHE");
        assertThat(party.aliases()).isEqualTo(List.of("Swiss officials", "Swiss"));
    }
}
