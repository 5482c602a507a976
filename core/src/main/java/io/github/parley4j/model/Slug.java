package io.github.parley4j.model;

import java.text.Normalizer;
import java.util.Locale;

/** Makes an id from a name: {@code "Côte d'Ivoire"} becomes {@code cote-d-ivoire}. */
final class Slug {
    private Slug() {}

    static String of(String name) {
        String slug = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        Refusal.unless(
                !slug.isEmpty(),
                "name",
                "\"" + name + "\"",
                "hold a letter or digit to make an id of",
                "Set the id with builder().id(…).");
        return slug;
    }
}
