package io.github.parley4j.analysis;

import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Term;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tries every order in which preconditions could be met, any number of them in one step: the naive meaning of a deadlock.
 * For obligors that are all named.
 */
final class BruteForce {
    private final List<Precondition> acts;

    private BruteForce(Negotiation negotiation) {
        acts = negotiation.preconditions().stream()
                .filter(p -> p.logic() != Precondition.Logic.SUFFICIENT)
                .toList();
    }

    static List<Precondition> blocked(Negotiation negotiation) {
        BruteForce world = new BruteForce(negotiation);
        int everMet = 0;
        Set<Integer> seen = new HashSet<>(Set.of(0));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            int met = open.pop();
            everMet |= met;
            for (int step = 1; step < 1 << world.acts.size(); step++) {
                if ((step & met) == 0 && world.possible(met, step) && seen.add(met | step)) {
                    open.push(met | step);
                }
            }
        }
        BitSet met = BitSet.valueOf(new long[] {everMet});
        return IntStream.range(0, world.acts.size())
                .filter(i -> !met.get(i))
                .mapToObj(world.acts::get)
                .toList();
    }

    private boolean possible(int met, int step) {
        return IntStream.range(0, acts.size()).filter(i -> (step >> i & 1) == 1).allMatch(i -> {
            Precondition act = acts.get(i);
            return holds(act.condition(), act.order() == Precondition.Order.BEFORE ? met : met | step);
        });
    }

    private boolean holds(Term condition, int met) {
        if (condition instanceof AllOf all) {
            return all.terms().stream().allMatch(t -> holds(t, met));
        }
        if (condition instanceof AnyOf any) {
            return any.terms().stream().anyMatch(t -> holds(t, met));
        }
        return IntStream.range(0, acts.size())
                .filter(i -> Subsumption.matches(condition, acts.get(i).consequent()))
                .allMatch(i -> (met >> i & 1) == 1);
    }
}
