package io.github.parley4j.merge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names brought into forms that can be compared. */
final class NameForms {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’.]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^the (?=.)");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");
    private static final int FEWEST_WORDS = 3;

    private NameForms() {}

    /** Without case, accents, punctuation and article: "the Dockers’ Union" is "dockers union". */
    static String normal(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("&", " and ")
                .toLowerCase(Locale.ROOT);
        String words = OTHERS.matcher(APOSTROPHES.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
        String bare = ARTICLE.matcher(words).replaceFirst("");
        return bare.isEmpty() ? name : bare;
    }

    static List<String> words(String name) {
        return List.of(normal(name).split(" ", -1));
    }

    /** The acronym that a name is: "A.N.C." is "ANC". */
    static Optional<String> acronym(String name) {
        String letters = name.replace(".", "").strip();
        return ACRONYM.matcher(letters).matches() ? Optional.of(letters) : Optional.empty();
    }

    /** The capitals of the words of a long name: "African National Congress" gives "ANC". */
    static Optional<String> initials(String name) {
        List<String> words = Arrays.stream(name.split("[\\s-]+", -1))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .filter(word -> !word.equals("The"))
                .toList();
        return words.size() < FEWEST_WORDS
                ? Optional.empty()
                : Optional.of(words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
    }

    /** Whether a form is a name by its looks: it begins with a capital, if need be behind "the". */
    static boolean isName(String form) {
        String bare = form.replaceFirst("^[Tt]he ", "");
        return !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
    }
}
