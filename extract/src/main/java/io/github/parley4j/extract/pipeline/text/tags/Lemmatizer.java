package io.github.parley4j.extract.pipeline.text.tags;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the dictionary form of a word by its tag: tables for irregular forms and stems, rules for the endings. */
public final class Lemmatizer {
    private static final Map<String, Map<String, String>> IRREGULAR = irregular();
    private static final Map<String, String> STEMS = stems();
    private static final int LONGEST_ENDING = 8;

    private Lemmatizer() {}

    private static Map<String, Map<String, String>> irregular() {
        Map<String, Map<String, String>> forms = new LinkedHashMap<>();
        for (Row row : Table.read("en/1-text/irregular-forms.tsv")) {
            forms.computeIfAbsent(row.get("class"), key -> new LinkedHashMap<>())
                    .put(row.get("form"), row.get("lemma"));
        }
        return forms;
    }

    private static Map<String, String> stems() {
        Map<String, String> changes = new LinkedHashMap<>();
        for (Row row : Table.read("en/1-text/verb-stems.tsv")) {
            changes.put(row.get("ending"), row.get("change"));
        }
        return changes;
    }

    /**
     * The dictionary form.
     *
     * @param norm the word's normal form
     * @param tag its Penn tag
     */
    public static String lemma(String norm, String tag) {
        return switch (tag) {
            case "VB", "VBP", "MD" -> irregular("verb", norm, norm);
            case "VBZ" -> irregular("verb", norm, withoutS(norm));
            case "VBD", "VBN" -> irregular("verb", norm, withoutEd(norm));
            case "VBG" -> irregular("verb", norm, withoutIng(norm));
            case "NN", "NNS" -> irregular("noun", norm, tag.equals("NNS") ? withoutS(norm) : norm);
            case "JJR", "JJS", "RBR", "RBS" -> irregular("adjective", norm, norm);
            default -> norm;
        };
    }

    /** The dictionary forms that a word may have, whatever its tag. */
    public static List<String> lemmas(String norm) {
        List<String> lemmas = new ArrayList<>(2);
        lemmas.add(norm);
        for (Map<String, String> forms : IRREGULAR.values()) {
            String lemma = forms.get(norm);
            if (lemma != null) {
                lemmas.add(lemma);
            }
        }
        if (norm.endsWith("s")) {
            lemmas.add(withoutS(norm));
        } else if (norm.endsWith("d")) {
            lemmas.add(withoutEd(norm));
        } else if (norm.endsWith("g")) {
            lemmas.add(withoutIng(norm));
        }
        return lemmas;
    }

    private static String irregular(String wordClass, String norm, String regular) {
        String lemma = IRREGULAR.getOrDefault(wordClass, Map.of()).get(norm);
        return lemma != null ? lemma : regular;
    }

    private static String withoutS(String word) {
        int length = word.length();
        if (length < 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean es = word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes")
                || word.endsWith("oes");
        return word.substring(0, length - (es ? 2 : 1));
    }

    private static String withoutEd(String word) {
        if (word.endsWith("ied") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("ed") && word.length() > 3 ? verb(word.substring(0, word.length() - 2)) : word;
    }

    private static String withoutIng(String word) {
        return word.endsWith("ing") && word.length() > 4 ? verb(word.substring(0, word.length() - 3)) : word;
    }

    /** The verb to which {@code -ed} or {@code -ing} was added, by what is left without it. */
    private static String verb(String stem) {
        String change = change(stem);
        if (change == null) {
            return takesE(stem) ? stem + "e" : stem;
        }
        return change.equals("-") ? stem.substring(0, stem.length() - 1) : stem + change;
    }

    private static @Nullable String change(String stem) {
        String whole = STEMS.get("^" + stem);
        if (whole != null) {
            return whole;
        }
        for (int i = Math.max(0, stem.length() - LONGEST_ENDING); i < stem.length(); i++) {
            String change = STEMS.get(stem.substring(i));
            if (change != null) {
                return change;
            }
        }
        return null;
    }

    /** One syllable of one vowel and one consonant would have doubled the consonant if it did not end in e: vot(e). */
    private static boolean takesE(String stem) {
        int last = stem.length() - 1;
        if (last < 1 || isVowel(stem, last) || "wxy".indexOf(stem.charAt(last)) >= 0 || !isVowel(stem, last - 1)) {
            return false;
        }
        for (int i = 0; i < last - 1; i++) {
            if (isVowel(stem, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVowel(String stem, int at) {
        char c = stem.charAt(at);
        boolean afterQ = c == 'u' && at > 0 && stem.charAt(at - 1) == 'q';
        return "aeiou".indexOf(c) >= 0 ? !afterQ : c == 'y' && at > 0;
    }
}
