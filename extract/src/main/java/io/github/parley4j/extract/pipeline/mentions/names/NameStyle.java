package io.github.parley4j.extract.pipeline.mentions.names;

import io.github.parley4j.extract.pipeline.text.Casing;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the name of a party in one way, however an article prints it: DOCKERS’ UNION is the Dockers' Union. */
public final class NameStyle {
    private static final Set<String> SMALL = Set.of("AND", "AT", "FOR", "IN", "OF", "ON", "THE", "TO");
    private static final int LONGEST_ACRONYM = 4;

    private NameStyle() {}

    public static String of(String printed) {
        String name = printed.replace('\u2019', '\'');
        String[] words = name.split(" ", -1);
        boolean shouted = words.length > 1
                && Casing.isUpper(name)
                && Arrays.stream(words).anyMatch(word -> word.length() > LONGEST_ACRONYM);
        return shouted ? Arrays.stream(words).map(NameStyle::word).collect(Collectors.joining(" ")) : name;
    }

    private static String word(String word) {
        if (SMALL.contains(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        return word.length() < LONGEST_ACRONYM
                ? word
                : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
