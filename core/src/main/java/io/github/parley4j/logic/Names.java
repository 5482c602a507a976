package io.github.parley4j.logic;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Negotiation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of parties and people, for sentences. */
public final class Names {
    private final Map<String, String> names = new HashMap<>();

    /**
     * Takes the names of a negotiation.
     *
     * @param negotiation where the parties and people are listed
     */
    public Names(Negotiation negotiation) {
        negotiation.people().forEach(p -> names.put(p.id(), p.name()));
        negotiation.parties().forEach(p -> names.put(p.id(), p.name()));
    }

    /**
     * Names a party or person.
     *
     * @param id its id
     * @return its name; the id itself if nothing is known by it
     */
    public String of(String id) {
        return names.getOrDefault(id, id);
    }

    /**
     * Names several.
     *
     * @param ids their ids
     * @return "A, B and C"
     */
    public String of(Collection<String> ids) {
        return and(ids.stream().map(this::of).toList());
    }

    /**
     * Names who holds an act.
     *
     * @param act the act
     * @return the parties, with the person who speaks for them; "somebody" if the source does not say
     */
    public String holders(Act act) {
        List<String> holders = act.holders().stream().map(this::of).distinct().toList();
        return holders.isEmpty() ? "somebody" : and(holders);
    }

    private String of(Holder holder) {
        Optional<String> person = holder.person().map(this::of);
        Optional<String> group = holder.party().map(this::of).or(holder::faction);
        return group.map(g -> person.map(p -> g + " (" + p + ")").orElse(g))
                .or(() -> person)
                .orElse("somebody");
    }

    /**
     * Lists the parties that hold acts.
     *
     * @param acts the acts
     * @return the ids of the parties, each once, in order
     */
    public static List<String> parties(Collection<? extends Act> acts) {
        return acts.stream()
                .flatMap(a -> a.holders().stream())
                .flatMap(h -> h.party().stream())
                .distinct()
                .toList();
    }

    /**
     * Gathers what acts rest on.
     *
     * @param acts the acts
     * @return their evidence, each piece once
     */
    public static List<Evidence> evidence(Collection<? extends Act> acts) {
        return acts.stream().flatMap(a -> a.evidence().stream()).distinct().toList();
    }

    /**
     * Joins words.
     *
     * @param words the words
     * @return "a", "a and b", "a, b and c"
     */
    public static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : words.stream().limit(last).collect(Collectors.joining(", ")) + " and " + words.get(last);
    }
}
