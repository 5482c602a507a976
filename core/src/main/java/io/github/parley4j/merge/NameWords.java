package io.github.parley4j.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is known of words in names, from {@code name-words.tsv}. */
final class NameWords {
    private static final Map<String, String> ROLES = column(1);
    private static final Map<String, String> MEANINGS = column(2);

    private NameWords() {}

    /** Whether a form, in its normal form, means different parties in different articles. */
    static boolean isAmbiguous(String form) {
        return is(form, "ambiguous");
    }

    /** Whether a word of a person's name may be left out. */
    static boolean isOptional(String word) {
        return is(word, "optional");
    }

    /** The full form of a given name: "bill" is "william". */
    static String full(String given) {
        return is(given, "short") ? Objects.requireNonNull(MEANINGS.get(given)) : given;
    }

    private static boolean is(String word, String role) {
        return role.equals(ROLES.get(word));
    }

    private static Map<String, String> column(int column) {
        try (InputStream table = NameWords.class.getResourceAsStream("name-words.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(row -> row[0], row -> row[column]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
