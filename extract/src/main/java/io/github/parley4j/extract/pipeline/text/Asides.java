package io.github.parley4j.extract.pipeline.text;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds notes in brackets that are no part of what is said: [applause], (inaudible), [quote]. */
public final class Asides {
    /** What becomes of a note. */
    public enum Use {
        /** It is left out. */
        DROP,
        /** It opens a quotation. */
        OPEN,
        /** It closes a quotation. */
        CLOSE
    }

    /** A note and what becomes of it. */
    public record Aside(Span span, Use use) {}

    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]()\\n]{2,60}]|\\([^\\[\\]()\\n]{2,60}\\)");
    private static final Map<String, Use> USES = new HashMap<>();
    private static final List<Map.Entry<Pattern, Use>> OPEN_USES = new ArrayList<>();

    static {
        for (Row row : Table.read("en/1-text/asides.tsv")) {
            String words = row.get("words");
            Use use = row.get("use", Use.class);
            if (words.contains("*")) {
                String pattern = "\\Q" + words.replace("*", "\\E.+\\Q") + "\\E";
                OPEN_USES.add(Map.entry(Pattern.compile(pattern), use));
            } else {
                USES.put(words, use);
            }
        }
    }

    private Asides() {}

    /** The notes of a paragraph, in order. */
    public static List<Aside> in(String source, Span paragraph) {
        int first = paragraph.begin();
        while (first < paragraph.end() && source.charAt(first) != '[' && source.charAt(first) != '(') {
            first++;
        }
        if (first == paragraph.end()) {
            return List.of();
        }
        List<Aside> asides = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(source).region(first, paragraph.end());
        while (brackets.find()) {
            Use use = use(brackets.group());
            if (use != null) {
                asides.add(new Aside(new Span(brackets.start(), brackets.end()), use));
            }
        }
        return asides;
    }

    private static @Nullable Use use(String note) {
        String words =
                note.substring(1, note.length() - 1).toLowerCase(Locale.ROOT).strip();
        String plain = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        Use use = USES.get(plain);
        return use != null
                ? use
                : OPEN_USES.stream()
                        .filter(open -> open.getKey().matcher(plain).matches())
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
