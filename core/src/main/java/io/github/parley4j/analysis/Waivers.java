package io.github.parley4j.analysis;

import io.github.parley4j.logic.Blockage;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Precondition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The smallest sets of stances whose waiving frees a circle: minimal hitting sets, tried out by size. */
final class Waivers {
    private static final int LARGEST_FOR_SETS = 24;
    private static final int LARGEST_FOR_ONE = 200;

    /** The acts of each stance: same holders, content and condition. */
    private final List<List<Precondition>> stances;

    private final Blockage blockage;
    private final List<List<Integer>> found = new ArrayList<>();

    private Waivers(List<Precondition> acts) {
        Map<List<Object>, List<Precondition>> groups = new LinkedHashMap<>();
        acts.forEach(
                a -> groups.computeIfAbsent(stance(a), k -> new ArrayList<>()).add(a));
        stances = List.copyOf(groups.values());
        blockage = Blockage.of(stances.stream().map(s -> s.get(0)).toList());
    }

    static Waivers of(List<Precondition> acts) {
        Waivers waivers = new Waivers(acts);
        for (int size = 1; size <= waivers.most(); size++) {
            waivers.search(List.of(), 0, size);
        }
        return waivers;
    }

    List<List<Precondition>> found() {
        return found.stream()
                .map(set -> set.stream().flatMap(s -> stances.get(s).stream()).toList())
                .toList();
    }

    /** How many stances at most were given up together; in large circles there are too many sets to try. */
    int most() {
        int one = stances.size() > LARGEST_FOR_ONE ? 0 : 1;
        return stances.size() > LARGEST_FOR_SETS ? one : Deadlock.MOST_WAIVED;
    }

    private static List<Object> stance(Precondition act) {
        return List.of(
                Names.parties(act), Literals.normal(act.consequent()), Literals.normal(act.condition()), act.order());
    }

    private void search(List<Integer> chosen, int from, int size) {
        if (found.stream().anyMatch(chosen::containsAll)) {
            return;
        }
        if (size == 0) {
            if (frees(chosen)) {
                found.add(chosen);
            }
            return;
        }
        for (int stance = from; stance <= stances.size() - size; stance++) {
            List<Integer> more = new ArrayList<>(chosen);
            more.add(stance);
            search(List.copyOf(more), stance + 1, size - 1);
        }
    }

    private boolean frees(List<Integer> waived) {
        return blockage.freeWithout(
                waived.stream().map(stance -> stances.get(stance).get(0)).toList());
    }
}
