package io.github.parley4j.extract.pipeline.mentions.names;

import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns names and tokens into the keys under which surface forms are kept: lower case, without accents and dots. */
public final class NameKeys {
    private static final Pattern WORD = Pattern.compile("'s\\b|s'|[^\\s,']+(?:'(?!s\\b)[^\\s,']+)*|[,']");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NameKeys() {}

    public static String of(String word) {
        String key = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        boolean plain = true;
        for (int i = 0; i < key.length() && plain; i++) {
            plain = key.charAt(i) < 0x80 && key.charAt(i) != '.';
        }
        if (plain || key.equals(".") || key.equals("...")) {
            return key;
        }
        return MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD))
                .replaceAll("")
                .replace(".", "")
                .replace('\u0131', 'i');
    }

    /** The keys of a name as a table writes it, split as stage 1 splits words. */
    public static List<String> ofName(String name) {
        List<String> keys = new ArrayList<>();
        var words = WORD.matcher(name.replace('\u2019', '\''));
        while (words.find()) {
            String word = words.group();
            keys.add(of(word));
        }
        return keys;
    }

    public static List<String> of(Sentence sentence) {
        List<String> keys = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            keys.add(of(token.norm()));
        }
        return keys;
    }

    /** A slug that can serve as an id. */
    public static String slug(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "x" : plain;
    }
}
