package io.github.parley4j.extract.pipeline;

import java.util.Set;

/** Small closed classes of English words that the readers of names share. */
final class WordClasses {
    static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my", "your",
            "some", "any", "all", "both", "two", "three", "four", "five", "several", "many", "one", "another", "other",
            "each", "every", "no", "most", "few", "six", "seven", "eight");
    static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> FUNCTION = Set.of(
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "to",
            "from",
            "as",
            "into",
            "over",
            "under",
            "after",
            "before",
            "between",
            "against",
            "during",
            "through",
            "about",
            "and",
            "or",
            "but",
            "nor",
            "if",
            "while",
            "when",
            "because",
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "where",
            "until",
            "unless",
            "since",
            "than",
            "though",
            "although",
            "so",
            "not",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "shall",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "him",
            "them",
            "us",
            "me",
            "there",
            "here",
            "what",
            "how",
            "why",
            "also",
            "then",
            "now",
            "within",
            "without",
            "upon",
            "toward",
            "towards",
            "amid",
            "among",
            "despite",
            "near",
            "outside",
            "inside",
            "per",
            "via",
            "including",
            "whether",
            "only",
            "even",
            "too",
            "very",
            "up",
            "down",
            "out",
            "off",
            "back",
            "yet",
            "still",
            "just",
            "such",
            "however",
            "meanwhile",
            "both",
            "either");
    static final Set<String> PLACE_PREPOSITIONS = Set.of(
            "in",
            "near",
            "inside",
            "outside",
            "across",
            "throughout",
            "within",
            "into",
            "around",
            "visiting",
            "leaving",
            "at",
            "through",
            "via");
    static final Set<String> CALENDAR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sept",
            "sep",
            "oct",
            "nov",
            "dec",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private WordClasses() {}

    /** Whether a key is a word that neither names nor qualifies: a preposition, conjunction, auxiliary or pronoun. */
    static boolean isFunction(String key) {
        return FUNCTION.contains(key);
    }

    static boolean isPossessive(String key) {
        return key.equals("'s") || key.equals("'");
    }

    /** Whether the token may stand between a name and the noun it qualifies. */
    static boolean isModifier(Draft.Line line, int i) {
        String key = line.key(i);
        if (key.isEmpty()
                || !Character.isLetterOrDigit(key.charAt(0))
                || isFunction(key)
                || DETERMINERS.contains(key)
                || CALENDAR.contains(key)) {
            return false;
        }
        String tag = line.token(i).tag();
        return tag.isEmpty()
                || tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("VBG")
                || tag.equals("VBN")
                || tag.equals("CD")
                || tag.equals("FW")
                || line.capital(i);
    }

    static boolean isWord(String key) {
        return !key.isEmpty() && Character.isLetter(key.charAt(0));
    }
}
