package io.github.parley4j.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of things that came with the same id but differ: {@code p1}, {@code p1#2}, {@code p1#3} … in order of appearance.
 *
 * <p>A family is what shares an id but for the number. Numbering a whole family anew at every merge, and never by hand of
 * what an id happened to be before, is what makes merging associative.
 */
final class Families {
    private static final Pattern NUMBERED = Pattern.compile("(.+?)(?:#[0-9]+)+");

    private final Map<String, Map<Object, String>> families = new LinkedHashMap<>();

    static String familyOf(String id) {
        Matcher m = NUMBERED.matcher(id);
        return m.matches() ? m.group(1) : id;
    }

    /** The new id: the same for the same content within a family, another for another. */
    String assign(String oldId, Object content) {
        String family = familyOf(oldId);
        Map<Object, String> members = families.computeIfAbsent(family, f -> new LinkedHashMap<>());
        String next = members.isEmpty() ? family : family + "#" + (members.size() + 1);
        return members.computeIfAbsent(content, c -> next);
    }
}
