package io.github.parley4j.extract.value;

import io.github.parley4j.extract.lexicon.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words around numbers, from {@code quantity-cues.tsv}. */
final class Cues {
    /** What a cue does; the table's header explains each. */
    enum Role {
        HEDGE_BEFORE,
        HEDGE_AFTER,
        BOUNDING_NOUN,
        OVER_VERB,
        SKIP,
        STOP,
        LABEL,
        LONG_BEFORE,
        CONTEXT_ONE
    }

    private static final Cues INSTANCE = new Cues();

    private final Map<Role, Phrases<Bound>> phrases = new EnumMap<>(Role.class);

    private Cues() {
        for (Role role : Role.values()) {
            phrases.put(role, new Phrases<>());
        }
        for (var row : Table.read("en/2-mentions/quantity-cues.tsv")) {
            Bound bound = row.get("meaning").isEmpty() ? Bound.EXACT : row.get("meaning", Bound.class);
            of(row.get("role", Role.class)).put(row.get("words"), bound);
        }
    }

    static Cues get() {
        return INSTANCE;
    }

    private Phrases<Bound> of(Role role) {
        return java.util.Objects.requireNonNull(phrases.get(role));
    }

    Set<String> firstWords(Role role) {
        return of(role).firstWords();
    }

    Phrases.@Nullable Match<Bound> at(Role role, Atoms a, int i) {
        return of(role).at(a, i);
    }

    boolean is(Role role, Atoms a, int i) {
        return of(role).at(a, i) != null;
    }

    /** The atom after the longest cue of the role at i, or i itself. */
    int over(Role role, Atoms a, int i) {
        var m = of(role).at(a, i);
        return m == null ? i : m.end();
    }
}
