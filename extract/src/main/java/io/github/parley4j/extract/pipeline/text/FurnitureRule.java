package io.github.parley4j.extract.pipeline.text;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A shape of line that is not part of a story.
 *
 * @param id its name in the table
 * @param effect what is left out
 * @param needs words one of which a line must have, in lower case; if none, every line may match
 * @param pattern what must match the whole line
 */
record FurnitureRule(String id, Effect effect, List<String> needs, Pattern pattern) {
    /** What a line of this shape takes with it. */
    enum Effect {
        /** Nothing but itself. */
        LINE,
        /** The line below. */
        NEXT,
        /** The titles and clipped lines right below, which belong to other stories. */
        BLOCK,
        /** All below; when the story has hardly begun, no more than BLOCK. */
        END
    }

    private static final int LONGEST = 400;
    private static final List<FurnitureRule> RULES = load();

    static List<FurnitureRule> all() {
        return RULES;
    }

    private static List<FurnitureRule> load() {
        List<FurnitureRule> rules = new ArrayList<>();
        for (Row row : Table.read("en/1-text/furniture.tsv")) {
            try {
                Pattern pattern = Pattern.compile(
                        row.get("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
                List<String> needs = List.of(StringUtils.split(row.get("needs")));
                rules.add(new FurnitureRule(row.get("id"), row.get("effect", Effect.class), needs, pattern));
            } catch (PatternSyntaxException e) {
                throw row.error("the pattern is no regular expression: " + e.getMessage());
            }
        }
        return List.copyOf(rules);
    }

    /** The rule that a line matches, or null. Long lines are stories, whatever they begin with. */
    static @Nullable FurnitureRule of(String source, Span line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String shown = shown(line.of(source));
        String lower = shown.toLowerCase(Locale.ROOT);
        for (FurnitureRule rule : FurnitureHeads.candidates(shown)) {
            if (rule.mayMatch(lower) && rule.pattern.matcher(shown).matches()) {
                return rule;
            }
        }
        return null;
    }

    private boolean mayMatch(String lower) {
        return needs.isEmpty() || needs.stream().anyMatch(lower::contains);
    }

    /** The line as the patterns see it: straight quotes, single spaces, nothing invisible. */
    static String shown(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints().filter(c -> !Characters.isInvisible(c)).forEach(c -> {
            boolean space = Characters.isSpace(c);
            if (!space) {
                shown.appendCodePoint(
                        Characters.isApostrophe(c)
                                ? '\''
                                : Characters.isDoubleQuote(c) && c != 0xBB && c != 0x203A ? '"' : c);
            } else if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        });
        return shown.toString().strip();
    }
}
