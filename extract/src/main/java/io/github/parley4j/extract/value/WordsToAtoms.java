package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts words where letters, digits and marks meet: "two-week" is three atoms, "$3bn" is three, "p.m." is one. */
final class WordsToAtoms {
    private final List<Atom> out = new ArrayList<>();
    private int last = -1;

    private WordsToAtoms() {}

    static List<Atom> cut(List<Word> words) {
        WordsToAtoms cutter = new WordsToAtoms();
        for (int w = 0; w < words.size(); w++) {
            cutter.add(words.get(w), w);
        }
        return cutter.out;
    }

    private void add(Word word, int index) {
        String s = word.text();
        int i = 0;
        while (i < s.length()) {
            int end = endOfAtom(s, i);
            if (!Character.isWhitespace(s.charAt(i))) {
                String text = s.substring(i, end);
                int begin = word.begin() + i;
                Kind kind = kind(text);
                out.add(new Atom(
                        kind, text, norm(text), begin, begin + text.length(), index, word.tag(), begin == last));
                last = begin + text.length();
            }
            i = end;
        }
    }

    private static int endOfAtom(String s, int i) {
        char c = s.charAt(i);
        if (isDigit(c) || (c == '.' && i == 0 && i + 1 < s.length() && isDigit(s.charAt(i + 1)))) {
            return endOfDigits(s, i + 1);
        }
        if (!Character.isLetter(c)) {
            return i + 1;
        }
        int j = i + 1;
        boolean stops = false;
        while (j < s.length()) {
            char d = s.charAt(j);
            boolean letterNext = j + 1 < s.length() && Character.isLetter(s.charAt(j + 1));
            if (Character.isLetter(d)) {
                j++;
            } else if (letterNext && (d == '\'' || d == '’' || d == '.' || d == '&')) {
                stops |= d == '.';
                j++;
            } else {
                break;
            }
        }
        boolean abbreviation =
                j < s.length() && s.charAt(j) == '.' && (stops || j + 1 == s.length() || isDigit(s.charAt(j + 1)));
        return abbreviation ? j + 1 : j;
    }

    private static int endOfDigits(String s, int from) {
        int j = from;
        while (j < s.length()) {
            char d = s.charAt(j);
            boolean inside = (d == ',' || d == '.') && j + 1 < s.length() && isDigit(s.charAt(j + 1));
            if (!isDigit(d) && !inside) {
                break;
            }
            j++;
        }
        return j;
    }

    private static Kind kind(String text) {
        char c = text.charAt(0);
        if (Character.isLetter(c)) {
            return Kind.WORD;
        }
        return isDigit(text.charAt(text.length() - 1)) ? Kind.DIGITS : Kind.MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String norm(String text) {
        if (text.length() == 1) {
            return switch (text.charAt(0)) {
                case '‐', '‑', '‒', '–', '−' -> "-";
                case '’', '‘' -> "'";
                case '“', '”' -> "\"";
                default -> text.toLowerCase(Locale.ROOT);
            };
        }
        if (isDigit(text.charAt(text.length() - 1))) {
            return text;
        }
        return text.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
    }
}
