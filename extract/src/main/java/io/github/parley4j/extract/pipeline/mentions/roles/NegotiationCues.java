package io.github.parley4j.extract.pipeline.mentions.roles;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Beginnings of words that show that a sentence is about a negotiation, or that somebody brokers one. Read once. */
public final class NegotiationCues {
    /** How much a cue says. */
    enum Group {
        STRONG,
        WEAK,
        BROKER
    }

    /** A beginning and what it says. */
    public record Cue(String prefix, Group group) {}

    private final Map<Character, List<Cue>> byFirst = new HashMap<>();
    private final Map<String, List<String>> mediators = new HashMap<>();

    public NegotiationCues() {
        for (Row row : Table.read("en/2-mentions/negotiation-cues.tsv")) {
            String prefix = row.get("prefix");
            byFirst.computeIfAbsent(prefix.charAt(0), key -> new ArrayList<>())
                    .add(new Cue(prefix, row.get("group", Group.class)));
        }
        for (Row row : Table.read("en/2-mentions/usual-mediators.tsv")) {
            mediators
                    .computeIfAbsent(row.get("mediator"), key -> new ArrayList<>())
                    .add(row.get("one") + "/" + row.get("other"));
        }
    }

    /** The cue that a word is, or null. */
    @Nullable
    Cue of(String key) {
        if (key.isEmpty()) {
            return null;
        }
        for (Cue cue : byFirst.getOrDefault(key.charAt(0), List.of())) {
            if (key.startsWith(cue.prefix())) {
                return cue;
            }
        }
        return null;
    }

    /** Whether the word says that somebody stands between two sides: mediators, brokered, U.S.-brokered. */
    boolean brokers(String key) {
        int hyphen = key.lastIndexOf('-');
        String word = hyphen > 0 && !key.startsWith("go-") ? key.substring(hyphen + 1) : key;
        Cue cue = of(word);
        return cue != null && (cue.group() == Group.BROKER || cue.prefix().equals("mediat"));
    }

    /** Whether a party usually mediates between two of the sides. */
    boolean mediatesBetween(String party, java.util.Collection<String> sides) {
        for (String pair : mediators.getOrDefault(party, List.of())) {
            int slash = pair.indexOf('/');
            if (sides.contains(pair.substring(0, slash)) && sides.contains(pair.substring(slash + 1))) {
                return true;
            }
        }
        return false;
    }
}
