package io.github.parley4j.extract.pipeline.mentions.people;

import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.PartyWords;
import io.github.parley4j.extract.pipeline.text.Casing;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the label of a speaker in a transcript has the name: OKORO in MINISTER OKORO (Nigeria).
 *
 * @param from the first token of the name
 * @param to the token after the last
 */
record LabelName(int from, int to) {
    private static final int MOST_WORDS = 4;
    private static final Set<String> ENDS = Set.of(",", "(", "[");
    private static final Set<String> LINKS = Set.of("of", "for", "from");
    private static final Pattern SHOUTED = Pattern.compile("(?<=\\p{Lu})\\p{Lu}+");

    /** The name in a label; null when it holds only an office or a party. */
    static @Nullable LabelName of(Draft.Line line, PartyWords words) {
        int from = 0;
        for (int k = 1; k <= line.size() && !ENDS.contains(line.key(k - 1)); k++) {
            from = words.titleEndingAt(line.keys(), 0, k) > 0 ? k : from;
        }
        int to = from;
        while (to < line.size() && !ENDS.contains(line.key(to)) && !LINKS.contains(line.key(to))) {
            to++;
        }
        boolean titled = from > 0;
        boolean body = words.roleEndingAt(line.keys(), from, to) > 0
                || words.organEndingAt(line.keys(), from, to) > 0
                || words.form(line.key(to - 1)) != null;
        boolean party = line.atom(from) != null && !titled && !words.isGivenName(line.key(from));
        boolean name = from < to
                && to - from <= MOST_WORDS
                && !body
                && !party
                && !line.key(from).equals("the");
        return name ? new LabelName(from, to) : null;
    }

    /** The name as running text has it. */
    String printed(Draft.Line line) {
        String printed = line.printed(from, to).replaceAll("\\s+", " ");
        return Casing.isUpper(printed)
                ? SHOUTED.matcher(printed).replaceAll(tail -> tail.group().toLowerCase(Locale.ROOT))
                : printed;
    }
}
