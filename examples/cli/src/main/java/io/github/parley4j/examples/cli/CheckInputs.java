package io.github.parley4j.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the user named, apart: articles, and files that hold negotiations. A folder stands for its articles or, where it
 * holds none, for its negotiations.
 *
 * @param articles what {@link Inputs} is to read
 * @param models files of JSON and JSON Lines
 * @param failures folders that cannot be looked through
 */
record CheckInputs(List<String> articles, List<Path> models, List<Failure> failures) {
    private static final List<String> LINES = List.of(".jsonl", ".ndjson");

    static CheckInputs of(List<String> names) {
        CheckInputs inputs = new CheckInputs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        names.forEach(inputs::add);
        return inputs;
    }

    static boolean isLines(Path file) {
        return LINES.stream().anyMatch(ending -> ends(file, ending));
    }

    private static boolean isModel(Path file) {
        return ends(file, ".json") || isLines(file);
    }

    private static boolean ends(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private void add(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                addFolder(name, path);
            } else if (isModel(path)) {
                models.add(path);
            } else {
                articles.add(name);
            }
        } catch (InvalidPathException e) {
            articles.add(name);
        } catch (UncheckedIOException e) {
            failures.add(Failure.ofReading(name, Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            failures.add(Failure.ofReading(name, e));
        }
    }

    private void addFolder(String name, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
        List<Path> found = files.stream().filter(CheckInputs::isModel).toList();
        if (found.isEmpty() || files.stream().anyMatch(file -> ends(file, ".txt"))) {
            articles.add(name);
        } else {
            models.addAll(found);
        }
    }

    private static boolean isHidden(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
