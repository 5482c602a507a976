package io.github.parley4j.examples.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One article to read.
 *
 * @param id the document's name in every output
 * @param path where it is; empty for standard input
 */
record Input(String id, Optional<Path> path) {
    static Input standardInput() {
        return new Input("stdin", Optional.empty());
    }

    /** A file called article.txt is named after its folder, any other after itself without the ending. */
    static Input file(Path path) {
        String name = InputKind.withoutGz(path.getFileName().toString());
        Path folder = path.toAbsolutePath().normalize().getParent();
        if (name.equals("article.txt") && folder != null && folder.getFileName() != null) {
            return new Input(folder.getFileName().toString(), Optional.of(path));
        }
        int dot = name.lastIndexOf('.');
        return new Input(dot > 0 ? name.substring(0, dot) : name, Optional.of(path));
    }

    Input withId(String newId) {
        return new Input(newId, path);
    }
}
