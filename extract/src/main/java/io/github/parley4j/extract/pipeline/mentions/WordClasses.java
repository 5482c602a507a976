package io.github.parley4j.extract.pipeline.mentions;

import io.github.parley4j.extract.pipeline.mentions.names.WordList;

/** Small closed classes of English words that the readers of names share. */
public final class WordClasses {

    private WordClasses() {}

    /** Whether a key is a word that neither names nor qualifies: a preposition, conjunction, auxiliary or pronoun. */
    public static boolean isFunction(String key) {
        return WordList.FUNCTION.has(key);
    }

    public static boolean isPossessive(String key) {
        return key.equals("'s") || key.equals("'");
    }

    /** Whether the token may stand between a name and the noun it qualifies. */
    public static boolean isModifier(Draft.Line line, int i) {
        String key = line.key(i);
        if (key.isEmpty()
                || !Character.isLetterOrDigit(key.charAt(0))
                || isFunction(key)
                || WordList.DETERMINER.has(key)
                || WordList.CALENDAR.has(key)
                || WordList.FINITE.has(key)) {
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

    public static boolean isWord(String key) {
        return !key.isEmpty() && Character.isLetter(key.charAt(0));
    }
}
