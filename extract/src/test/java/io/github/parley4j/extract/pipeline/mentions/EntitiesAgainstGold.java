package io.github.parley4j.extract.pipeline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Writes the parties and people of the articles beside the project as tables, for their scorer; a developer's tool that
 * is run by name and skipped where there are no such articles.
 */
class EntitiesAgainstGold {
    private static final Path TABLES = Path.of("target", "entities-against-gold");

    @Test
    void writes_parties_and_people_of_the_shared_articles() throws IOException {
        Path texts = texts();
        Assumptions.assumeTrue(Files.isDirectory(texts), "no shared/texts above the project");
        StringBuilder parties = new StringBuilder("document,party,name,aliases,role,kind\n");
        StringBuilder people = new StringBuilder("document,name,party,title\n");
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String id = file.getFileName().toString().replace(".txt", "");
                write(id, EntityReading.of(Files.readString(file)), parties, people);
            }
        }
        assertThat(parties.toString().lines().count()).as("rows of parties.csv").isGreaterThan(50);
        assertThat(people.toString().lines().count()).as("rows of people.csv").isGreaterThan(50);
        Files.createDirectories(TABLES);
        Files.writeString(TABLES.resolve("parties.csv"), parties);
        Files.writeString(TABLES.resolve("people.csv"), people);
        Files.writeString(
                TABLES.resolve("positions.csv"),
                "document,position,kind,holder,addressee,role,term,negated,speaker,certainty,begin,end,quote,rule\n");
        Files.writeString(TABLES.resolve("quantities.csv"), "document,position,term,min,max,unit,text\n");
    }

    private static void write(String id, EntityReading read, StringBuilder parties, StringBuilder people) {
        for (PartyEntity party : read.entities().parties()) {
            if (read.roles().negotiation() && read.roles().relevant(party.id())) {
                String role = read.roles().role(party.id()).name().toLowerCase(Locale.ROOT);
                row(parties, id, party.id(), party.name(), String.join("|", party.aliases()), role, party.kind());
            }
        }
        for (PersonEntity person : read.entities().people()) {
            if (read.roles().negotiation() && read.roles().relevant(person)) {
                String party = read.entities()
                        .party(String.valueOf(person.party()))
                        .map(PartyEntity::name)
                        .orElse("");
                row(people, id, person.name(), party, String.join("; ", person.titles()));
            }
        }
    }

    private static void row(StringBuilder table, Object... cells) {
        String separator = "";
        for (Object cell : cells) {
            String text = String.valueOf(cell).replace("\"", "\"\"").replace('\n', ' ');
            table.append(separator).append('"').append(text).append('"');
            separator = ",";
        }
        table.append('\n');
    }

    private static Path texts() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/texts"))) {
            at = at.getParent();
        }
        return at == null ? Path.of("shared", "texts") : at.resolve("shared/texts");
    }
}
