package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words by which meetings are told, from {@code meeting-words.tsv}. */
final class MeetingWords {
    /** What a word does; the table's header explains each. */
    enum Role {
        MEET,
        HOLD,
        GATHER,
        TRAVEL,
        SPEAK,
        VISIT,
        SEE,
        NEGOTIATOR,
        WISH,
        CALL,
        ENCOUNTER,
        FORMAT,
        STATUS,
        NO_PLACE
    }

    private final Map<String, Map<Role, String>> words = new HashMap<>();

    MeetingWords() {
        for (Row row : Table.read("en/3-clauses/meeting-words.tsv")) {
            words.computeIfAbsent(row.get("lemma"), lemma -> new HashMap<>())
                    .put(row.get("role", Role.class), row.get("value"));
        }
    }

    boolean is(String lemma, Role role) {
        return value(lemma, role) != null;
    }

    /** The value of a word in a role, or null when it does not play it. */
    @Nullable
    String value(String lemma, Role role) {
        Map<Role, String> roles = words.get(lemma);
        return roles == null ? null : roles.get(role);
    }

    /** Whether a sentence can tell of a meeting; costs no tagging. */
    boolean mayHave(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (mayTell(token.norm())) {
                return true;
            }
        }
        return false;
    }

    private boolean mayTell(String norm) {
        String stem = norm.endsWith("s") ? norm.substring(0, norm.length() - 1) : norm;
        return is(stem, Role.ENCOUNTER)
                || is(stem, Role.MEET)
                || is(stem, Role.GATHER)
                || is(stem, Role.CALL)
                || is(stem, Role.NEGOTIATOR)
                || norm.equals("see")
                || norm.equals("saw")
                || norm.startsWith("visit")
                || norm.equals("met")
                || norm.equals("spoke")
                || norm.equals("sat")
                || norm.equals("phoned")
                || norm.equals("telephoned")
                || norm.equals("gathered")
                || norm.equals("convened");
    }
}
