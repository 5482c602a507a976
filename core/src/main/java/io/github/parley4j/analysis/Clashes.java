package io.github.parley4j.analysis;

import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Demand.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Minimal sets of demands that no agreement satisfies, tried out by size. */
final class Clashes {
    /** The statements of each stance, and what it asks of an agreement. */
    private final List<List<Demand>> stances;

    /** What each stance asks, as a number of {@link #worlds}: parties that ask the same share it. */
    private final List<Integer> kinds = new ArrayList<>();

    private final List<Worlds> worlds = new ArrayList<>();
    private final Map<List<Integer>, Boolean> possible = new HashMap<>();
    private final Set<List<Integer>> found = new LinkedHashSet<>();
    private final Set<Integer> absurd = new HashSet<>();
    private final PairTable together = new PairTable(this::canBeTogether);
    private final PairTable touching = new PairTable(this::touches);
    private boolean complete = true;

    private Clashes(List<Demand> demands) {
        Map<List<Object>, List<Demand>> groups = new LinkedHashMap<>();
        demands.stream()
                .filter(d -> d.mode() != Mode.PREFER)
                .forEach(d -> groups.computeIfAbsent(
                                List.of(Names.parties(d), d.mode(), Literals.normal(d.term())), k -> new ArrayList<>())
                        .add(d));
        stances = List.copyOf(groups.values());
        Map<List<Object>, Integer> contents = new LinkedHashMap<>();
        groups.forEach((key, s) -> kinds.add(contents.computeIfAbsent(key.subList(1, key.size()), k -> {
            worlds.add(Worlds.of(s.get(0)));
            return worlds.size() - 1;
        })));
    }

    static Clashes among(List<Demand> demands) {
        Clashes clashes = new Clashes(demands);
        clashes.complete = clashes.worlds.stream().noneMatch(Worlds::isCut);
        IntStream.range(0, clashes.stances.size()).forEach(clashes::alone);
        clashes.byIssue().forEach(clashes::pairs);
        clashes.byIssue().forEach(clashes::largerSets);
        return clashes;
    }

    List<List<Demand>> found() {
        return found.stream()
                .map(set -> set.stream().flatMap(i -> stances.get(i).stream()).toList())
                .toList();
    }

    /** Whether every set of up to {@link Feasibility#LARGEST} was looked at. */
    boolean isComplete() {
        return complete;
    }

    private List<List<Integer>> byIssue() {
        Map<String, Set<Integer>> issues = new LinkedHashMap<>();
        for (int i = 0; i < stances.size(); i++) {
            for (String issue : wants(i).issues()) {
                issues.computeIfAbsent(issue, k -> new LinkedHashSet<>()).add(i);
            }
        }
        return issues.values().stream().map(List::copyOf).toList();
    }

    private void alone(int stance) {
        if (!Worlds.possible(List.of(wants(stance)))) {
            absurd.add(stance);
            found.add(List.of(stance));
        }
    }

    private void pairs(List<Integer> group) {
        for (int i = 0; i < group.size(); i++) {
            int one = group.get(i);
            for (int other : group.subList(i + 1, group.size())) {
                if (!possible(one, other) && !absurd.contains(one) && !absurd.contains(other)) {
                    found.add(List.of(one, other));
                }
            }
        }
    }

    private boolean possible(int one, int other) {
        int a = kinds.get(one);
        int b = kinds.get(other);
        return together.get(Math.min(a, b), Math.max(a, b)) > 0;
    }

    private double canBeTogether(int a, int b) {
        List<Worlds> asked = a == b ? List.of(worlds.get(a)) : List.of(worlds.get(a), worlds.get(b));
        return Worlds.possible(asked) ? 1 : 0;
    }

    /** Only with an "or" can three conflict of which no two do. */
    private void largerSets(List<Integer> group) {
        Set<String> open = new LinkedHashSet<>();
        group.stream().filter(i -> wants(i).isOpen()).forEach(i -> open.addAll(wants(i).issues()));
        List<Integer> near = IntStream.range(0, stances.size())
                .filter(i -> wants(i).issues().stream().anyMatch(open::contains))
                .boxed()
                .toList();
        Choices choices = new Choices(near, this::touch);
        choices.sets(i -> wants(i).isOpen(), Feasibility.LARGEST).forEach(this::add);
        complete &= choices.isComplete();
    }

    /** Who has nothing against any of the others is in no minimal conflict with them. */
    private boolean touch(int a, int b) {
        return touching.get(kinds.get(a), kinds.get(b)) > 0;
    }

    private double touches(int a, int b) {
        return worlds.get(a).touches(worlds.get(b)) ? 1 : 0;
    }

    private Worlds wants(int stance) {
        return worlds.get(kinds.get(stance));
    }

    private void add(List<Integer> set) {
        List<Integer> asked = set.stream().map(kinds::get).distinct().sorted().toList();
        boolean canBe = possible.computeIfAbsent(
                asked, k -> Worlds.possible(k.stream().map(worlds::get).toList()));
        if (!canBe && minimal(set)) {
            found.add(set);
        }
    }

    /** Whether no smaller set of it was found. */
    private boolean minimal(List<Integer> set) {
        return found.stream().noneMatch(set::containsAll);
    }
}
