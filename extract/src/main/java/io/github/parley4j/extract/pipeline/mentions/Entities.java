package io.github.parley4j.extract.pipeline.mentions;

import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parties and people of one text and where they are mentioned. Mentions may be nested ("a spokeswoman for NBC" holds
 * "NBC"); a coordination or "both sides" gives one mention for each party.
 */
public final class Entities {
    private final Map<String, PartyEntity> parties = new LinkedHashMap<>();
    private final Map<String, PersonEntity> people = new LinkedHashMap<>();
    private final List<List<Mention>> bySentence;
    private final List<Sentence> sentences;

    public Entities(
            List<Sentence> sentences,
            List<PartyEntity> parties,
            List<PersonEntity> people,
            List<List<Mention>> bySentence) {
        parties.forEach(party -> this.parties.put(party.id(), party));
        people.forEach(person -> this.people.put(person.id(), person));
        this.bySentence = bySentence.stream().map(List::copyOf).toList();
        this.sentences = List.copyOf(sentences);
    }

    /** All parties that are mentioned in any form, outlets among them, in order of appearance. */
    public List<PartyEntity> parties() {
        return List.copyOf(parties.values());
    }

    /** All people, in order of appearance. */
    public List<PersonEntity> people() {
        return List.copyOf(people.values());
    }

    /**
     * A party by its id.
     *
     * @param id the id
     * @return the party, if there is one
     */
    public Optional<PartyEntity> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    /**
     * A person by their id.
     *
     * @param id the id
     * @return the person, if there is one
     */
    public Optional<PersonEntity> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /**
     * The mentions of a sentence, by their first token, the longer first.
     *
     * @param sentence index of the sentence
     * @return its mentions, pronouns included
     */
    public List<Mention> mentions(int sentence) {
        return bySentence.get(sentence);
    }

    /**
     * Whom a word means: the mention whose head is the token, else the shortest mention that covers it.
     *
     * @param sentence index of the sentence
     * @param token index of the head of the noun phrase
     * @return the mention, with {@code party} set where a party stands behind it
     */
    public Optional<Mention> resolve(int sentence, int token) {
        List<Mention> found = resolveAll(sentence, token);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /**
     * As {@link #resolve}, with one mention for each party that the word stands for ("both sides").
     *
     * @param sentence index of the sentence
     * @param token index of the head of the noun phrase
     * @return the mentions, at best one for each party
     */
    public List<Mention> resolveAll(int sentence, int token) {
        Mention best = null;
        List<Mention> here = bySentence.get(sentence);
        for (Mention mention : here) {
            if (mention.from() > token || token >= mention.to()) {
                continue;
            }
            if (best == null || rank(mention, token) < rank(best, token)) {
                best = mention;
            }
        }
        List<Mention> all = new ArrayList<>();
        for (Mention mention : here) {
            if (best != null && mention.from() == best.from() && mention.to() == best.to()) {
                all.add(mention);
            }
        }
        return all;
    }

    private int rank(Mention mention, int token) {
        return (head(mention) == token ? 0 : 1000) + mention.to() - mention.from();
    }

    /**
     * The head of a mention: the last token of its first noun phrase.
     *
     * @param mention a mention of this text
     * @return index of the token in the sentence
     */
    public int head(Mention mention) {
        List<Token> tokens = sentences.get(mention.sentence()).tokens();
        boolean phrase = mention.form() == Mention.Form.OFFICIAL || mention.form() == Mention.Form.ORGAN;
        for (int i = mention.from() + 1; phrase && i < mention.to() - 1; i++) {
            String norm = tokens.get(i).norm();
            if (norm.equals("of")
                    || norm.equals("for")
                    || norm.equals("from")
                    || norm.equals("at")
                    || norm.equals("in")) {
                return i - 1;
            }
        }
        int last = mention.to() - 1;
        boolean possessive = last > mention.from()
                && WordClasses.isPossessive(tokens.get(last).norm());
        return possessive ? last - 1 : last;
    }
}
