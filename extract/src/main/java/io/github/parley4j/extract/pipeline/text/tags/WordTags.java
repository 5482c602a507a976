package io.github.parley4j.extract.pipeline.text.tags;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.text.Characters;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Mends the tags of words that are always the same, of marks and of names, whatever stands around them. */
final class WordTags {
    private static final Map<String, String> WORDS = Table.read("en/1-text/word-tags.tsv").stream()
            .collect(Collectors.toUnmodifiableMap((Row row) -> row.get("word"), (Row row) -> row.get("tag")));
    private static final Set<String> WORDS_THAT_ARE_NAMES_IN_CAPITALS = Set.of("us", "who", "it");

    private WordTags() {}

    /**
     * Mends the tags of a sentence in place.
     *
     * @param shouted whether the case of its words says nothing
     */
    static void mend(Sentence sentence, boolean shouted, String[] tags) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tags.length; i++) {
            tags[i] = alone(tokens.get(i), tags[i]);
            tags[i] = (!shouted
                            && (isNameInCapitals(tokens.get(i), tags[i])
                                    || (i == 0 && isUnknownName(tokens.get(i), tags[i]))))
                    ? "NNP"
                    : tags[i];
        }
        for (int i = 0; i + 1 < tags.length; i++) {
            if (tokens.get(i).norm().equals("no") && tokens.get(i + 1).norm().equals("longer")) {
                tags[i] = "RB";
                tags[i + 1] = "RB";
            }
        }
    }

    private static String alone(Token token, String tag) {
        if (!token.tag().isEmpty()) {
            return token.tag();
        }
        String always = WORDS.get(token.norm());
        if (always != null) {
            return always;
        }
        boolean word = Characters.isWord(token.text().codePointAt(0));
        return switch (token.norm()) {
            case "--", "..." -> ":";
            case "'" -> "POS";
            case "not" -> "RB";
            default -> word && !Character.isLetter(tag.charAt(0)) ? "NNP" : tag;
        };
    }

    /** EU, US, FARC: in a sentence in the usual case a word in capitals that is no English word is a name. */
    private static boolean isNameInCapitals(Token token, String tag) {
        String text = token.text();
        return text.length() >= 2
                && !tag.startsWith("NNP")
                && !tag.equals("CD")
                && text.chars().allMatch(Character::isUpperCase)
                && (WORDS_THAT_ARE_NAMES_IN_CAPITALS.contains(token.norm()) || !TaggerModel.knows(token.norm()));
    }

    /** "Qatar and Egypt want …": a first word that is no English word is a name. */
    private static boolean isUnknownName(Token token, String tag) {
        return (tag.startsWith("VB") || tag.equals("MD"))
                && Character.isUpperCase(token.text().charAt(0))
                && !token.norm().endsWith("ing")
                && !token.norm().endsWith("ed")
                && !TaggerModel.knows(token.norm());
    }
}
