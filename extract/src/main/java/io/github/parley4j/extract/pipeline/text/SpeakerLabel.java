package io.github.parley4j.extract.pipeline.text;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a turn of a transcript and tells who speaks: MINISTER OKORO (Nigeria): We agree.
 *
 * @param name the words that name the speaker
 * @param end where the label ends and the speech begins
 * @param use whether whoever is named asks, answers or speaks
 * @param sure whether it is a label by itself, by a title, an office or a known word; others must recur in a text
 * @param key the last word of the name, in lower case
 */
record SpeakerLabel(Span name, int end, Use use, boolean sure, String key) {
    /** What somebody with such a label does. */
    enum Use {
        QUESTION,
        ANSWER,
        SPEECH
    }

    private static final int LONGEST = 130;
    private static final int MOST_WORDS = 8;

    private static final Map<String, String> USES = Table.read("en/1-text/speaker-labels.tsv").stream()
            .collect(Collectors.toUnmodifiableMap((Row row) -> row.get("word"), row -> row.get("use")));
    private static final Set<String> TITLES = Table.read("en/2-mentions/titles.tsv").stream()
            .filter(row -> !row.get("kind").equals("outsider"))
            .map((Row row) -> row.get("title"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SPEECH_VERBS = Table.read("en/1-text/sentence-words.tsv").stream()
            .filter(row -> row.get("use").equals("speech-verb"))
            .map((Row row) -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    private static final String WORD =
            "(?:\\p{Lu}[\\p{L}\\d.'\u2019\u2010-]*|of|for|to|the|and|de|da|del|di|von|van|der"
                    + "|den|al|el|bin|ibn|la|le|du|dos|y|\\d{1,2})";
    private static final String OFFICE = "[^:()\\[\\]\"\u201c\u201d.!?]{1,70}";
    private static final Pattern LABEL =
            Pattern.compile("[*_\\s]*(?<name>(?<head>\\p{Lu}[\\p{L}\\d.'\u2019\u2010-]*(?: " + WORD
                    + ")*)(?<more>(?: ?[(\\[]" + OFFICE + "[)\\]]){0,2}(?:, ?" + OFFICE + ")?))[*_]*:[*_]*(?:\\s+|$)");
    private static final Pattern ASKED =
            Pattern.compile("[*_]*(?<name>Q(?:\\d{1,2})?)(?:[.)]\\s+|\\s+)[*_]*(?=[\\p{Lu}\"\u201c])");

    /** The label at the beginning of a paragraph, or null. */
    static @Nullable SpeakerLabel of(String source, Span paragraph) {
        Matcher label =
                LABEL.matcher(source).region(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + LONGEST));
        if (!label.lookingAt()) {
            Matcher asked = ASKED.matcher(source).region(paragraph.begin(), paragraph.end());
            return asked.lookingAt() ? new SpeakerLabel(name(asked), asked.end(), Use.QUESTION, true, "q") : null;
        }
        String head = label.group("head");
        String[] words = plain(head).split(" ", -1);
        String more = plain(label.group("more").replaceAll("[()\\[\\],]", " ").strip());
        String use = use(words, more);
        boolean reports = Arrays.stream(words).anyMatch(SPEECH_VERBS::contains);
        if (use.equals("never") || reports || words.length > MOST_WORDS) {
            return null;
        }
        String key = words[words.length - 1];
        if (!use.isEmpty()) {
            return new SpeakerLabel(name(label), label.end(), Use.valueOf(use.toUpperCase(Locale.ROOT)), true, key);
        }
        boolean capitals = Casing.isUpper(head) && head.length() > 2;
        boolean sure = (isTitled(words) && (capitals || words.length > 1)) || (capitals && !more.isEmpty());
        return new SpeakerLabel(name(label), label.end(), Use.SPEECH, sure, key);
    }

    /** Whether a line begins a turn by itself. */
    static boolean begins(String source, Span line) {
        SpeakerLabel label = of(source, line);
        return label != null && label.sure;
    }

    private static Span name(Matcher label) {
        return new Span(label.start("name"), label.end("name"));
    }

    private static String plain(String words) {
        return words.replace(".", "").replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    /** What the table says of a label: of all of it, of its first word before a number, or of what is added to it. */
    private static String use(String[] words, String more) {
        String head = String.join(" ", words);
        boolean numbered = words.length == 2 && Character.isDigit(words[1].charAt(0));
        String own = USES.getOrDefault(numbered ? words[0] : head, "");
        if (!own.isEmpty()) {
            return own;
        }
        boolean asks = Arrays.stream(more.split(" ", -1)).anyMatch(word -> "question".equals(USES.get(word)));
        return asks || "question".equals(USES.get(more)) ? "question" : "";
    }

    /** "foreign minister okoro", "us secretary lund": a title among the first words. */
    private static boolean isTitled(String[] words) {
        List<String> all = List.of(words);
        for (int from = 0; from < Math.min(3, all.size()); from++) {
            for (int to = from + 1; to <= all.size(); to++) {
                if (TITLES.contains(String.join(" ", all.subList(from, to)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
