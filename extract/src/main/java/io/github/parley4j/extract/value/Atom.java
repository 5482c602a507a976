package io.github.parley4j.extract.value;

/**
 * A piece of a word that is all letters, one number in digits, or one mark.
 *
 * @param kind what it is made of
 * @param text as printed
 * @param norm lower case; no abbreviation stops; straight quotes; every short dash is "-"
 * @param begin offset of its first character
 * @param end offset after its last character
 * @param word index of the word it is part of
 * @param tag the word's Penn tag, or the empty string
 * @param glued whether no space stands before it
 */
public record Atom(Kind kind, String text, String norm, int begin, int end, int word, String tag, boolean glued) {

    /** What an atom is made of; END stands before the first and after the last. */
    public enum Kind {
        WORD,
        DIGITS,
        MARK,
        END
    }

    static final Atom NONE = new Atom(Kind.END, "", "", 0, 0, -1, "", false);

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }

    boolean isAllCaps() {
        return isWord() && text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }
}
