package io.github.parley4j.extract.pipeline.text;

import java.util.Locale;

/** What a character counts as when text is read: space, part of a word, quotation mark, dash. */
public final class Characters {
    private Characters() {}

    /** White space, and what is treated as such: control characters, half a surrogate pair, a byte order mark. */
    static boolean isSpace(int c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == 0xFEFF
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Characters that show nothing and part nothing: direction marks, soft hyphens, joiners. */
    static boolean isInvisible(int c) {
        return c > 0x7F && c != 0xFEFF && Character.getType(c) == Character.FORMAT;
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Letters, digits and the marks that combine with them. */
    public static boolean isWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isDash(int c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
    }

    /** A dash that joins two words when no space stands beside it; the long dash parts them even then. */
    static boolean isHyphen(int c) {
        return isDash(c) && c != 0x2014 && c != 0x2015 && c != 0xFE58;
    }

    static boolean isApostrophe(int c) {
        return c == '\''
                || c == 0x2019
                || c == 0x2018
                || c == '`'
                || c == 0xB4
                || c == 0x201B
                || c == 0x2BC
                || c == 0x2032
                || c == 0xFF07;
    }

    static boolean isDoubleQuote(int c) {
        return c == '"'
                || (c >= 0x201C && c <= 0x201F)
                || c == 0xAB
                || c == 0xBB
                || c == 0x2039
                || c == 0x203A
                || c == 0x2033
                || c == 0xFF02;
    }

    static boolean isOpeningBracket(int c) {
        return c == '(' || c == '[' || c == '{' || c == '<';
    }

    static boolean isClosingBracket(int c) {
        return c == ')' || c == ']' || c == '}' || c == '>';
    }

    static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The normal form of a word: lower case, straight apostrophes and hyphens, without invisible characters. */
    public static String normal(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z') || c == '`') {
                plain = false;
                break;
            }
        }
        if (plain) {
            return word;
        }
        return straight(word).toLowerCase(Locale.ROOT);
    }

    /** The word in its own case with straight apostrophes and hyphens, without invisible characters. */
    public static String straight(String word) {
        if (word.chars().allMatch(c -> c < 0x80 && c != '`')) {
            return word;
        }
        StringBuilder straight = new StringBuilder(word.length());
        word.codePoints()
                .filter(c -> !isInvisible(c))
                .map(c -> isApostrophe(c) ? '\'' : isDash(c) ? '-' : c)
                .forEach(straight::appendCodePoint);
        return straight.toString();
    }
}
