package io.github.parley4j.logic;

import io.github.parley4j.model.Process;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a term may contain ({@link Subsumption#matches}) without asking all: by what it is about, and by who is to do
 * it.
 *
 * @param <T> what is found
 */
public final class TermIndex<T> {
    private static final String ANYBODY = "";

    private final Map<String, Map<String, List<T>>> byKind = new LinkedHashMap<>();

    /**
     * Adds a value.
     *
     * @param term the term by which it is found, in normal form
     * @param value the value
     */
    public void add(SimpleTerm term, T value) {
        String doer = term.obligors().stream().findFirst().orElse(ANYBODY);
        byKind.computeIfAbsent(Literals.kind(term), k -> new LinkedHashMap<>())
                .computeIfAbsent(doer, k -> new ArrayList<>())
                .add(value);
    }

    /**
     * Finds candidates. Who is to do it does not count at a gate, or if nobody is named.
     *
     * @param part a term in normal form, neither "and" nor "or"
     * @return all values whose terms it contains, and others
     */
    public Stream<T> maybeIn(Term part) {
        Map<String, List<T>> ofKind = byKind.getOrDefault(Literals.kind(part), Map.of());
        boolean open = !(part instanceof SimpleTerm term)
                || term instanceof Process
                || term.obligors().isEmpty();
        Set<String> doers = new LinkedHashSet<>(
                open ? ofKind.keySet() : part.leaves().get(0).obligors());
        doers.add(ANYBODY);
        List<T> found = new ArrayList<>();
        doers.forEach(doer -> found.addAll(ofKind.getOrDefault(doer, List.of())));
        return found.stream();
    }
}
