package io.github.parley4j.extract.pipeline.text;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which words are written with a stop, and whether that stop can end a sentence. */
public final class Abbreviations {
    /** How the stop of an abbreviation behaves. */
    enum Kind {
        /** Stands before a name: its stop never ends a sentence. */
        TITLE,
        /** Its stop ends a sentence too when a word that begins sentences follows. */
        NAME,
        /** An abbreviation only before a digit; elsewhere an ordinary word. */
        NUMBER,
        /** As NAME, but an abbreviation only when written with a capital letter. */
        CAPITAL,
        /** As NAME, but an abbreviation only with a capital letter and after a comma: Boise, Ida. */
        STATE
    }

    private static final Map<String, Kind> KINDS = load();

    private Abbreviations() {}

    private static Map<String, Kind> load() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Row row : Table.read("en/1-text/abbreviations.tsv")) {
            kinds.put(row.get("abbreviation"), row.get("kind", Kind.class));
        }
        return kinds;
    }

    /**
     * How the stop after a word behaves if the word is an abbreviation there; null if the stop ends a sentence.
     *
     * @param word the word as printed, without its stop
     * @param afterComma whether a comma stands before it
     * @param beforeDigit whether a digit follows its stop
     */
    static @Nullable Kind kind(String word, boolean afterComma, boolean beforeDigit) {
        if (word.length() > 12) {
            return null;
        }
        if (isAcronym(word)) {
            return Kind.NAME;
        }
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return Character.isUpperCase(word.charAt(0)) ? Kind.TITLE : Kind.NUMBER;
        }
        Kind kind = KINDS.get(Characters.normal(word));
        if (kind == null) {
            return null;
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        return switch (kind) {
            case NUMBER -> beforeDigit ? kind : null;
            case CAPITAL -> capital ? kind : null;
            case STATE -> capital && afterComma ? kind : null;
            default -> kind;
        };
    }

    /** Single letters with stops between them, also with a word joined by a hyphen: U.S, a.m, non-U.N. */
    public static boolean isAcronym(String word) {
        int last = word.lastIndexOf('.');
        if (last < 1 || last + 2 < word.length() || last + 1 >= word.length()) {
            return false;
        }
        return Character.isLetter(word.charAt(last + 1)) && Character.isLetter(word.charAt(last - 1));
    }
}
