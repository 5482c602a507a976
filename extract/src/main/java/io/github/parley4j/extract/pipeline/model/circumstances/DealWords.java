package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words by which past deals are recalled, from {@code deal-words.tsv}. */
final class DealWords {
    /** What a word does; the table's header explains each. */
    enum Role {
        DEAL,
        HALT,
        EARLIER,
        OPEN,
        LASTING,
        MADE
    }

    private final Map<String, Set<Role>> words = new HashMap<>();

    DealWords() {
        for (Row row : Table.read("en/3-clauses/deal-words.tsv")) {
            words.computeIfAbsent(row.get("lemma"), lemma -> EnumSet.noneOf(Role.class))
                    .add(row.get("role", Role.class));
        }
    }

    boolean is(String lemma, Role role) {
        return words.getOrDefault(lemma, Set.of()).contains(role);
    }

    boolean isDeal(String lemma) {
        return is(lemma, Role.DEAL) || is(lemma, Role.HALT);
    }

    /** Whether a sentence can recall a deal; costs no tagging. */
    boolean mayHave(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            String norm = token.norm();
            boolean plural = norm.endsWith("s") && isDeal(norm.substring(0, norm.length() - 1));
            if (isDeal(norm) || plural || norm.equals("treaties")) {
                return true;
            }
        }
        return false;
    }
}
