package io.github.parley4j.extract.pipeline.text.tags;

import io.github.parley4j.extract.pipeline.text.Abbreviations;
import io.github.parley4j.extract.pipeline.text.Characters;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives the words of a line in capitals, or of a headline with a capital on every word, the case they would have in
 * running text. It goes by the case the same word has in the rest of the article, then by the words that the tag model
 * knows.
 */
final class Truecaser {
    private static final int SHORTEST_STEM = 5;

    private final Set<String> lower = new HashSet<>();
    private final Set<String> upper = new HashSet<>();

    Truecaser(Text text) {
        for (Sentence sentence : text.sentences()) {
            if (!sentence.headline() && !isShouted(sentence)) {
                learn(sentence.tokens());
            }
        }
    }

    private void learn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            char first = token.text().charAt(0);
            if (Character.isLowerCase(first)) {
                lower.add(stem(token.norm()));
            } else if (i > 0
                    && Character.isUpperCase(first)
                    && Character.isLetter(tokens.get(i - 1).text().charAt(0))) {
                upper.add(token.norm());
            }
        }
    }

    private static String stem(String norm) {
        return norm.length() > SHORTEST_STEM ? norm.substring(0, SHORTEST_STEM) : norm;
    }

    /** Whether case says nothing in a sentence: all words in capitals, or a headline with capitals on its words. */
    static boolean isShouted(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        int capitalised = 0;
        for (Token token : sentence.tokens()) {
            String text = token.text();
            if (text.length() > 3 && Character.isLetter(text.charAt(0))) {
                words++;
                capitalised += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
                capitals += text.chars().noneMatch(Character::isLowerCase) ? 1 : 0;
            }
        }
        return words >= 2 && (capitals * 10 >= words * 9 || (sentence.headline() && capitalised * 4 >= words * 3));
    }

    /** The word as it would stand in running text. */
    String word(Token token, boolean first) {
        String word = Characters.straight(token.text());
        String norm = token.norm();
        if (!Character.isUpperCase(word.charAt(0)) || upper.contains(norm)) {
            return upper.contains(norm) ? capitalise(word) : word;
        }
        if (Abbreviations.isAcronym(word.endsWith(".") ? word.substring(0, word.length() - 1) : word)) {
            return word;
        }
        if (lower.contains(stem(norm)) || TaggerModel.knows(norm) || norm.startsWith("'") || norm.equals("not")) {
            return first ? capitalise(word) : norm.equals("not") ? "n't" : norm;
        }
        return capitalise(word);
    }

    private static String capitalise(String word) {
        boolean mixed = word.chars().anyMatch(Character::isLowerCase);
        return mixed || word.length() < 2 ? word : word.charAt(0) + Characters.normal(word.substring(1));
    }
}
