package io.github.parley4j.extract.pipeline;

/** Small closed classes of English words that the readers of names share. */
final class WordClasses {

    private WordClasses() {}

    /** Whether a key is a word that neither names nor qualifies: a preposition, conjunction, auxiliary or pronoun. */
    static boolean isFunction(String key) {
        return WordList.FUNCTION.has(key);
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

    static boolean isWord(String key) {
        return !key.isEmpty() && Character.isLetter(key.charAt(0));
    }
}
