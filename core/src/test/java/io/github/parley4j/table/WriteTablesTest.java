package io.github.parley4j.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Process;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteTablesTest {
    private static final Tables TABLES = Tables.of(
            Negotiation.of("docks").with(Party.union("Dockers, \"Old\"")).with(Demand.of("d1", Process.talks())));

    @TempDir
    Path temp;

    @Test
    void allFourComeIntoAFolderThatIsMadeOnTheWay() throws IOException {
        TABLES.writeTo(temp.resolve("a/b"));
        assertThat(files(temp.resolve("a/b"))).isEqualTo(new TreeMap<>(TABLES.toCsv()));
        assertThat(TABLES.toCsv().get("parties.csv"))
                .isEqualTo("document,name,aliases,role,kind\r\ndocks,\"Dockers, \"\"Old\"\"\",,other,union\r\n");
    }

    @Test
    void earlierTablesAreReplacedAndOtherFilesStay() throws IOException {
        Files.writeString(temp.resolve("parties.csv"), "old");
        Files.writeString(temp.resolve("notes.txt"), "mine");
        TABLES.writeTo(temp);
        Map<String, String> expected = new TreeMap<>(TABLES.toCsv());
        expected.put("notes.txt", "mine");
        assertThat(files(temp)).isEqualTo(expected);
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefusedAndStays() throws IOException {
        Path file = Files.writeString(temp.resolve("out"), "mine");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TABLES.writeTo(file))
                .withMessage("The path for tables (" + file
                        + ") must be a folder, but it is a file. Name another path, or move the file away.");
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void aFolderInPlaceOfATableIsRefusedBeforeAnythingIsWritten() throws IOException {
        Files.createDirectory(temp.resolve("quantities.csv"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TABLES.writeTo(temp))
                .withMessageContaining(temp.resolve("quantities.csv").toString())
                .withMessageContaining("must be free or a file, but it is a folder. Name another folder");
        assertThat(files(temp)).isEmpty();
    }

    @Test
    void ifAFileCannotTakeItsPlaceTheOthersGoBack() throws IOException {
        Files.writeString(temp.resolve("a"), "old a");
        Files.writeString(temp.resolve("c"), "old c");
        AllOrNone failing = new AllOrNone((from, to) -> {
            if (to.endsWith("c")) {
                throw new IOException("No space left on device");
            }
            Swap.atomically(from, to);
        });
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> failing.write(temp, contents("a", "b", "c", "d")))
                .withMessage("The folder for tables (" + temp
                        + ") must be one that can be written to, with room on its disk: No space left on device."
                        + " Allow writing, free room or name another folder; nothing was changed.");
        assertThat(files(temp)).isEqualTo(Map.of("a", "old a", "c", "old c"));
    }

    @Test
    void aFolderMadeForNothingIsTakenAwayAgain() {
        AllOrNone failing = new AllOrNone((from, to) -> {
            throw new IOException("full");
        });
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> failing.write(temp.resolve("x/y"), contents("a")));
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void anUnpairedSurrogateBecomesTheReplacementCharacter() throws IOException {
        Tables.of(Negotiation.of("n").with(Party.union("Half \uD83D pair"))).writeTo(temp);
        assertThat(Files.readString(temp.resolve("parties.csv"))).contains("Half \uFFFD pair");
    }

    private static Map<String, String> contents(String... names) {
        Map<String, String> contents = new LinkedHashMap<>();
        for (String name : names) {
            contents.put(name, "new " + name);
        }
        return contents;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
