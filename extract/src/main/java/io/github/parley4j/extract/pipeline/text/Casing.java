package io.github.parley4j.extract.pipeline.text;

/** How a sentence uses capitals, and so what a capital says about a word in it. */
public enum Casing {
    /** Capitals mark names. */
    PLAIN,
    /** A title line: every longer word has a capital. */
    TITLE,
    /** Everything is in capitals. */
    UPPER;

    public static Casing of(Sentence sentence) {
        int words = 0;
        int upper = 0;
        int longWords = 0;
        int capital = 0;
        for (Token token : sentence.tokens()) {
            String text = token.text();
            if (text.length() < 2 || !Character.isLetter(text.charAt(0))) {
                continue;
            }
            words++;
            upper += isUpper(text) ? 1 : 0;
            if (text.length() > 3) {
                longWords++;
                capital += isCapital(text) ? 1 : 0;
            }
        }
        if (words >= 2 && upper * 10 >= words * 8) {
            return UPPER;
        }
        return !stops(sentence) && longWords >= 4 && capital * 10 >= longWords * 8 ? TITLE : PLAIN;
    }

    private static boolean stops(Sentence sentence) {
        String last = sentence.tokens().get(sentence.tokens().size() - 1).norm();
        return !sentence.headline() && !last.isEmpty() && !Character.isLetterOrDigit(last.charAt(0));
    }

    /** Whether the word has no lower-case letter and at least one capital. */
    public static boolean isUpper(String word) {
        boolean capital = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capital |= Character.isUpperCase(c);
        }
        return capital;
    }

    /** Whether the word begins with a capital, or is an Arabic article joined to one: al-Assad, el-Sisi. */
    public static boolean isCapital(String word) {
        if (word.isEmpty()) {
            return false;
        }
        if (Character.isUpperCase(word.charAt(0))) {
            return true;
        }
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && hyphen <= 3
                && hyphen + 1 < word.length()
                && Character.isUpperCase(word.charAt(hyphen + 1));
    }
}
