package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.extract.pipeline.text.tags.Lemmatizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words by which sources say what talks stick at, from {@code 3-clauses/sticking-words.tsv}. */
final class StickingWords {
    /** How a word tells it; the table's header explains each. */
    enum Role {
        POINT,
        ISSUE,
        OPEN,
        MAIN,
        DIVIDED,
        SOLVED
    }

    /**
     * A word where it stands.
     *
     * @param from first token
     * @param to token after the last
     * @param joints what stands before the matter
     */
    record Found(int from, int to, Set<String> joints) {}

    private static final int LONGEST = 3;

    private final Map<Role, Map<String, Set<String>>> words = new EnumMap<>(Role.class);
    private final Set<String> cues = new HashSet<>();

    StickingWords() {
        for (Row row : Table.read("en/3-clauses/sticking-words.tsv")) {
            Role role = row.get("role", Role.class);
            words.computeIfAbsent(role, r -> new HashMap<>()).put(row.get("words"), Set.copyOf(row.list("joints")));
            if (role == Role.POINT || role == Role.OPEN || role == Role.DIVIDED) {
                cues.add(List.of(row.get("words").split(" ", -1)).get(0));
            }
        }
    }

    /** Whether a sentence can tell what talks stick at; needs neither tags nor lemmas. */
    boolean mayHave(Sentence sentence) {
        return sentence.tokens().stream()
                .flatMap(token -> Lemmatizer.lemmas(token.norm()).stream())
                .anyMatch(cues::contains);
    }

    /** The longest words of a role that begin at a token, or null. */
    @Nullable
    Found at(Reading reading, int from, Role role) {
        for (int to = Math.min(reading.tokens().size(), from + LONGEST); to > from; to--) {
            Set<String> joints = joints(reading, from, to, role);
            if (joints != null) {
                return new Found(from, to, joints);
            }
        }
        return null;
    }

    /** The longest words of a role that end before a token, or null. */
    @Nullable
    Found before(Reading reading, int to, Role role) {
        for (int from = Math.max(0, to - LONGEST); from < to; from++) {
            Set<String> joints = joints(reading, from, to, role);
            if (joints != null) {
                return new Found(from, to, joints);
            }
        }
        return null;
    }

    private @Nullable Set<String> joints(Reading reading, int from, int to, Role role) {
        Map<String, Set<String>> rows = words.getOrDefault(role, Map.of());
        List<Token> tokens = reading.tokens().subList(from, to);
        Token last = tokens.get(tokens.size() - 1);
        String before = tokens.subList(0, tokens.size() - 1).stream()
                .map(token -> token.norm() + " ")
                .collect(Collectors.joining());
        String byLemma = tokens.stream().map(Token::lemma).collect(Collectors.joining(" "));
        List<String> forms = last.tag().startsWith("NNP")
                ? Lemmatizer.lemmas(last.norm()).stream().map(before::concat).toList()
                : List.of(byLemma, before + last.norm(), before + last.lemma());
        return forms.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether a noun phrase has a word of a role before its head. */
    boolean within(Reading reading, Phrase noun, Role role) {
        for (int i = noun.from(); i < noun.to(); i++) {
            if (at(reading, i, role) != null) {
                return true;
            }
        }
        return false;
    }

    /** The noun for what talks stick at that heads a noun phrase, or null; "issue" only with an open word. */
    @Nullable
    Found point(Reading reading, Phrase noun) {
        List<String> first = List.of("no", "any", "another");
        if (!noun.is(Phrase.Kind.NOUN)
                || first.contains(reading.token(noun.from()).norm())) {
            return null;
        }
        Found behind = at(reading, noun.head(), Role.POINT);
        Found point = behind == null ? before(reading, noun.head() + 1, Role.POINT) : behind;
        return point == null && within(reading, noun, Role.OPEN) ? before(reading, noun.head() + 1, Role.ISSUE) : point;
    }
}
