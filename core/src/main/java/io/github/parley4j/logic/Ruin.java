package io.github.parley4j.logic;

import io.github.parley4j.model.Party;
import io.github.parley4j.model.SimpleTerm;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Terms that do away with a party: "the destruction of X", "until X has been eliminated". The words are read from a table;
 * "the destruction of X's tunnels" is none.
 */
public final class Ruin {
    private static final Set<String> WORDS =
            WordList.rows("ruin.tsv").stream().map(row -> row[0]).collect(Collectors.toSet());
    private static final String ANY = WORDS.stream().sorted().collect(Collectors.joining("|"));
    private static final Pattern SAID = pattern("\\b(?:" + ANY + ")\\b");

    private Ruin() {}

    /**
     * Tells whether the words speak of anybody's end.
     *
     * @param term a term
     * @return whether they hold a word of the table
     */
    public static boolean isMeant(SimpleTerm term) {
        return term.text().filter(words -> SAID.matcher(words).find()).isPresent();
    }

    /**
     * Tells whose end the words speak of.
     *
     * @param term a term
     * @param party a party
     * @return whether it is this party that is to be no more
     */
    public static boolean of(SimpleTerm term, Party party) {
        return term.text()
                .filter(words -> Stream.concat(Stream.of(party.name()), party.aliases().stream())
                        .anyMatch(name -> strikes(name, words)))
                .isPresent();
    }

    /** The name is the object of the word, or its subject in the passive, and not the owner of something else. */
    private static boolean strikes(String name, String words) {
        String whole = "(?:the )?" + Pattern.quote(name)
                + "(?!\\w|-|['’]|\\s+(?!and|as|or|in|from|is|are|was|were|has|have|had|be)\\w)";
        return pattern("\\b(?:" + ANY + ")(?: of)? " + whole).matcher(words).find()
                || pattern("\\b" + whole
                                + "(?: (?:is|are|was|were|be|been|being|has|have|had|completely|entirely))+ (?:" + ANY
                                + ")\\b")
                        .matcher(words)
                        .find();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
