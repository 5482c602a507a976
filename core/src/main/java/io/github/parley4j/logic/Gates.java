package io.github.parley4j.logic;

import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which preconditions hold back what others wait for.
 *
 * <p>Only what is necessary holds back: until, unless, only if; "once" does not. A precondition holds back each part of
 * its consequent; where that names nobody, its holder's part. Whatever contains it ({@link Subsumption#matches}) is held
 * back too.
 */
final class Gates {
    final List<Precondition> acts;
    /** What each act waits for, in normal form. */
    final List<Term> conditions = new ArrayList<>();
    /** What is waited for, each once. */
    final List<Term> atoms;

    private final Map<Term, Integer> numbers = new LinkedHashMap<>();
    /** The atoms that each act waits for. */
    final List<int[]> waits = new ArrayList<>();
    /** The acts that hold each atom back. */
    final List<int[]> holds = new ArrayList<>();

    Gates(List<Precondition> all) {
        acts = all.stream()
                .filter(p -> p.logic() != Precondition.Logic.SUFFICIENT)
                .toList();
        for (Precondition act : acts) {
            Term condition = Literals.normal(act.condition());
            conditions.add(condition);
            waits.add(Literals.in(condition)
                    .mapToInt(a -> numbers.computeIfAbsent(a, k -> numbers.size()))
                    .distinct()
                    .toArray());
        }
        atoms = List.copyOf(numbers.keySet());
        link();
    }

    int atom(Term literal) {
        return Objects.requireNonNull(numbers.get(literal));
    }

    private void link() {
        Map<String, Map<Term, Set<Integer>>> byKind = new LinkedHashMap<>();
        for (int act = 0; act < acts.size(); act++) {
            int number = act;
            Precondition p = acts.get(act);
            Literals.in(Literals.normal(p.consequent()))
                    .map(c -> owned(c, p))
                    .forEach(c -> byKind.computeIfAbsent(Literals.kind(c), k -> new LinkedHashMap<>())
                            .computeIfAbsent(c, k -> new LinkedHashSet<>())
                            .add(number));
        }
        for (Term atom : atoms) {
            holds.add(byKind.getOrDefault(Literals.kind(atom), Map.of()).entrySet().stream()
                    .filter(held -> Subsumption.matches(atom, held.getKey()))
                    .flatMap(held -> held.getValue().stream())
                    .mapToInt(Integer::intValue)
                    .distinct()
                    .sorted()
                    .toArray());
        }
    }

    /** What the holder holds back is its own part, unless somebody is named. */
    private static Term owned(Term consequent, Precondition act) {
        if (!(consequent instanceof SimpleTerm term) || !term.obligors().isEmpty()) {
            return consequent;
        }
        String[] holders = act.holders().stream()
                .map(Holder::party)
                .flatMap(Optional::stream)
                .distinct()
                .toArray(String[]::new);
        return term.by(holders);
    }

    /** Whether a condition holds. */
    boolean holds(int act, IntPredicate free) {
        return holds(conditions.get(act), free);
    }

    private boolean holds(Term condition, IntPredicate free) {
        if (condition instanceof AllOf all) {
            return all.terms().stream().allMatch(t -> holds(t, free));
        }
        return condition instanceof AnyOf any
                ? any.terms().stream().anyMatch(t -> holds(t, free))
                : free.test(atom(condition));
    }

    /** The atoms for want of which a condition does not hold; none if it holds. */
    Set<Integer> missing(int act, IntPredicate free) {
        return missing(conditions.get(act), free);
    }

    private Set<Integer> missing(Term condition, IntPredicate free) {
        if (condition instanceof AllOf all) {
            return union(all.terms().stream().map(t -> missing(t, free)).toList());
        }
        if (condition instanceof AnyOf any) {
            List<Set<Integer>> parts =
                    any.terms().stream().map(t -> missing(t, free)).toList();
            return parts.stream().anyMatch(Set::isEmpty) ? Set.of() : union(parts);
        }
        int atom = atom(condition);
        return free.test(atom) ? Set.of() : Set.of(atom);
    }

    private static Set<Integer> union(List<Set<Integer>> sets) {
        Set<Integer> union = new LinkedHashSet<>();
        sets.forEach(union::addAll);
        return union;
    }
}
