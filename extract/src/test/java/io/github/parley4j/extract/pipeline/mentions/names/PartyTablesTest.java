package io.github.parley4j.extract.pipeline.mentions.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTablesTest {
    private final Gazetteer gazetteer = new Gazetteer(List.of());

    @Test
    void no_surface_form_is_claimed_by_two_bodies() {
        assertThat(gazetteer.clashes()).isEmpty();
    }

    @Test
    void ids_are_slugs_of_names_and_unique_over_both_tables() {
        Set<String> seen = new HashSet<>();
        rows("countries", "organisations").forEach(row -> {
            assertThat(seen.add(row.get("id"))).as(row.toString()).isTrue();
            assertThat(row.get("id")).as(row.toString()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        });
    }

    @Test
    void the_states_of_the_world_are_there() {
        assertThat(Table.read("en/2-mentions/countries.tsv")).hasSizeGreaterThan(200);
        Set<String> codes = rows("countries").map(row -> row.get("code")).collect(Collectors.toSet());
        assertThat(codes).contains("ISR", "USA", "GBR", "PRK", "SSD", "XKX", "TWN", "PSE");
        assertThat(codes).hasSameSizeAs(Table.read("en/2-mentions/countries.tsv"));
    }

    @Test
    void usual_mediators_and_members_are_known_bodies() {
        rows("usual-mediators")
                .forEach(row -> assertThat(Stream.of("mediator", "one", "other").map(row::get))
                        .as(row.toString())
                        .allMatch(id -> gazetteer.get(id) != null));
        rows("organisations")
                .forEach(row ->
                        assertThat(row.list("members")).as(row.toString()).allMatch(id -> gazetteer.get(id) != null));
    }

    @Test
    void sorts_of_countries_are_said_of_known_states() {
        rows("country-classes")
                .forEach(row -> assertThat(row.list("states"))
                        .as(row.toString())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allMatch(id -> gazetteer.get(id) != null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country-classes",
                "titles",
                "role-nouns",
                "organ-nouns",
                "organisation-forms",
                "descriptions",
                "places",
                "acting-verbs"
            })
    void the_first_cell_of_each_row_is_its_own(String table) {
        List<String> keys = rows(table)
                .map(row -> row.toString().replaceAll("^\\S+ (.*?) \\|.*", "$1"))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    private static Stream<Row> rows(String... tables) {
        return Stream.of(tables).flatMap(name -> Table.read("en/2-mentions/" + name + ".tsv").stream());
    }
}
