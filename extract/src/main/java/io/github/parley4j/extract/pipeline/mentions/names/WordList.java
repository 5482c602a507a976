package io.github.parley4j.extract.pipeline.mentions.names;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The closed lists of words that the readers of names share: {@code word-lists.tsv}. */
public enum WordList {
    /** Words that may stand between a subject and its verb. */
    BEFORE_VERB,
    /** Months and days. */
    CALENDAR,
    /** Words after which "on" names who is addressed. */
    CALLING,
    /** Words before the name of a capital that make it a place. */
    CAPITAL_PREPOSITION,
    /** Determiners that point to what is known. */
    DEFINITE,
    /** Nouns that name an action before "of": the movement of goods. */
    DEVERBAL,
    /** Words that begin a noun phrase: articles, demonstratives, possessives, small numbers. */
    DETERMINER,
    /** Verb forms that never qualify the noun after them: rejected, asked. */
    FINITE,
    /** Words that neither name nor qualify: prepositions, conjunctions, auxiliaries, pronouns. */
    FUNCTION,
    /** Small words inside the name of an organisation: of, and, for. */
    JOIN,
    /** Capitalised words that are never part of the name of a person. */
    NOT_A_NAME,
    /** Parts of a government: ministry, embassy. */
    MINISTRY,
    /** Words with which the name of an organisation does not begin. */
    NOT_IN_BODY,
    /** Verbs whose subject leads their object: leads, heads, chairs. */
    LEADING,
    /** Verbs that show nothing of the part that their subject has in a negotiation: said, denied. */
    NEUTRAL_VERB,
    /** Words that make a plural mean the two sides. */
    PAIR,
    /** Small words inside the names of people: bin, de, van. */
    PARTICLE,
    /** Words before a name that make it a place. */
    PLACE_PREPOSITION,
    /** Prepositions: what follows them is no subject. */
    PREPOSITION,
    /** Common words that look like acronyms when everything is in capitals. */
    SHOUTED_WORD,
    /** Plurals that after "both" or "the two" mean the two sides. */
    SIDE,
    /** Verbs that with "for" make the subject a voice of the object: speaks for. */
    SPEAKING_FOR,
    /** Verbs of which it depends on their object whether a side or a mediator does it: proposed, invited. */
    SUGGESTING,
    /** Words after which "with" and "between" name those who negotiate. */
    TALKS,
    /** Nouns that with "of" make a name a place: city, province. */
    TOWN,
    /** Verbs whose object is addressed: urged, told. */
    TARGETING,
    /** Verbs for what third parties do: urged, welcomed. */
    URGING;

    private static final Map<WordList, Set<String>> WORDS = read();

    private static Map<WordList, Set<String>> read() {
        Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
        for (Row row : Table.read("en/2-mentions/word-lists.tsv")) {
            for (String name : row.list("lists")) {
                String list = name.toUpperCase(Locale.ROOT).replace('-', '_');
                words.computeIfAbsent(valueOf(list), key -> new HashSet<>()).add(row.get("word"));
            }
        }
        return words;
    }

    /** Whether a key is in the list. */
    public boolean has(String key) {
        return WORDS.getOrDefault(this, Set.of()).contains(key);
    }
}
