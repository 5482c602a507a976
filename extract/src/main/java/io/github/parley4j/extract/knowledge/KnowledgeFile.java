package io.github.parley4j.extract.knowledge;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.lexicon.TableKind;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of a user with rows for one of the tables.
 *
 * @param kind which table
 * @param rows the rows that are well-formed
 */
public record KnowledgeFile(TableKind kind, List<Row> rows) {
    /**
     * The files that a path stands for: itself, or every {@code .tsv} right in the folder.
     *
     * @param path a file or a folder
     * @param problems takes what is wrong with the folder
     * @return the files, by name
     */
    public static List<Path> at(Path path, Consumer<String> problems) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            List<Path> files = inside.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                problems.accept(path + ": the folder must hold a file that ends in .tsv.");
            }
            return files;
        } catch (IOException e) {
            problems.accept(path + ": the folder cannot be listed (" + e.getMessage() + ").");
            return List.of();
        }
    }

    /**
     * Reads a file.
     *
     * @param use what it was added for, which leaves a choice of tables
     * @param file the file
     * @param problems takes what is wrong with it
     * @return its rows, unless it is none of the tables
     */
    public static Optional<KnowledgeFile> read(TableKind.Use use, Path file, Consumer<String> problems) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            Table.Loose table = Table.readLoosely(file.toString(), plain, problems);
            Optional<TableKind> kind = TableKind.of(use, table.columns());
            if (kind.isEmpty()) {
                problems.accept(file + ": the columns are " + String.join(", ", table.columns())
                        + "; with tabs between them they must be those of one of these tables: "
                        + TableKind.of(use).stream().map(TableKind::describe).collect(Collectors.joining("; ")) + ".");
            }
            return kind.map(found -> new KnowledgeFile(found, table.rows()));
        } catch (IllegalArgumentException e) {
            problems.accept(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            problems.accept("There is no file " + file + ". Maybe the path is mistyped.");
        } catch (CharacterCodingException e) {
            problems.accept(file + " is not UTF-8. Save it as UTF-8.");
        } catch (IOException e) {
            problems.accept(file + " cannot be read (" + e.getMessage() + ").");
        }
        return Optional.empty();
    }
}
