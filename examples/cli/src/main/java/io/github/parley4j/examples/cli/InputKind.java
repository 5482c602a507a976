package io.github.parley4j.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What an input holds. */
enum InputKind {
    /** One article in plain text. */
    TEXT("\\.txt"),
    /** One article on an HTML page. */
    HTML("\\.x?html?"),
    /** An article in each JSON object, one on a line. */
    JSONL("\\.(jsonl|ndjson)"),
    /** An article in each row of a table. */
    CSV("\\.[ct]sv");

    /** A regular expression for the ending. */
    private final String ending;

    InputKind(String ending) {
        this.ending = ending;
    }

    /** What a file holds, by the ending of its name; empty for other endings and for standard input. */
    static Optional<InputKind> of(Optional<Path> file) {
        return file.flatMap(InputKind::known);
    }

    /** Whether a file in a folder is an article by its name. */
    static boolean isArticle(Path file) {
        return known(file).filter(kind -> kind == TEXT || kind == HTML).isPresent();
    }

    private static Optional<InputKind> known(Path file) {
        String name = withoutGz(file.getFileName().toString()).toLowerCase(Locale.ROOT);
        for (InputKind kind : values()) {
            if (name.matches("(?s).*" + kind.ending)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The name of a file that is packed with gzip, as it was before. */
    static String withoutGz(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
