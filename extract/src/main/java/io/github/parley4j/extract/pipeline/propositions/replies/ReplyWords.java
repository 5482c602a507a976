package io.github.parley4j.extract.pipeline.propositions.replies;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.replies.ReplyWord.Part;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.extract.pipeline.text.tags.Lemmatizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which answers are told that have not been given, from {@code 3-clauses/replies.tsv}. */
public final class ReplyWords {
    private static final Set<String> THINGS = ClosedClasses.words("answered-nouns");

    private final Map<String, List<ReplyWord>> byFirst = new HashMap<>();

    public ReplyWords() {
        for (Row row : Table.read("en/3-clauses/replies.tsv")) {
            ReplyWord word = read(row);
            byFirst.computeIfAbsent(word.lemmas().get(0), first -> new ArrayList<>())
                    .add(word);
        }
        byFirst.values()
                .forEach(words ->
                        words.sort((a, b) -> b.lemmas().size() - a.lemmas().size()));
    }

    private static ReplyWord read(Row row) {
        return new ReplyWord(
                List.of(row.get("words").split(" ")),
                row.get("part", Part.class),
                row.get("reply", Proposition.Kind.class),
                row.set("moods", ReplyMood.class),
                Set.copyOf(row.list("joints")));
    }

    /** The longest row of a part whose words stand at a token, or null. */
    @Nullable
    ReplyWord at(Reading reading, int token, Part part) {
        if (token < 0 || token >= reading.tokens().size()) {
            return null;
        }
        ReplyWord byLemma = at(reading, token, part, reading.token(token).lemma());
        return byLemma != null
                ? byLemma
                : at(reading, token, part, reading.token(token).norm());
    }

    private @Nullable ReplyWord at(Reading reading, int token, Part part, String first) {
        for (ReplyWord word : byFirst.getOrDefault(first, List.of())) {
            if (word.part() == part && word.isAt(reading.tokens(), token)) {
                return word;
            }
        }
        return null;
    }

    /**
     * Whether a sentence can tell of an answer to come; needs neither tags nor lemmas. Unless an offer is known from before,
     * it must name one.
     */
    public boolean mayHave(Sentence sentence, boolean offered) {
        boolean word = false;
        boolean thing = offered;
        for (Token token : sentence.tokens()) {
            for (String lemma : Lemmatizer.lemmas(token.norm())) {
                word |= byFirst.containsKey(lemma);
                thing |= THINGS.contains(lemma);
            }
            if (word && thing) {
                return true;
            }
        }
        return false;
    }
}
