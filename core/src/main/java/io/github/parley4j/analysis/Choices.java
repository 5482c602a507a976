package io.github.parley4j.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/**
 * Sets of numbers that hang together: from any one of a set a path of neighbours within it leads to every other. Each is
 * made once, in no order, by adding neighbours to smaller ones, until there are too many.
 */
final class Choices {
    /** How many sets are made at most. */
    static final int MOST = 20_000;

    private final List<Integer> among;
    private final BiPredicate<Integer, Integer> neighbours;
    private boolean complete = true;

    Choices(List<Integer> among, BiPredicate<Integer, Integer> neighbours) {
        this.among = among;
        this.neighbours = neighbours;
    }

    /** Whether none was left out so far. */
    boolean isComplete() {
        return complete;
    }

    /** The sets of three and more up to a size that hold one of the seeds, the smaller first, then in order of numbers. */
    List<List<Integer>> sets(IntPredicate seed, int largest) {
        List<List<Integer>> found = new ArrayList<>();
        Collection<List<Integer>> sets =
                among.stream().filter(seed::test).map(List::of).toList();
        for (int size = 2; size <= largest; size++) {
            sets = larger(sets);
            if (size > 2) {
                found.addAll(sets);
            }
        }
        return found;
    }

    private SortedSet<List<Integer>> larger(Collection<List<Integer>> sets) {
        SortedSet<List<Integer>> larger = new TreeSet<>(Choices::compare);
        for (List<Integer> set : sets) {
            for (int next : among) {
                if (!set.contains(next) && set.stream().anyMatch(i -> neighbours.test(i, next))) {
                    if (larger.size() == MOST) {
                        complete = false;
                        return larger;
                    }
                    List<Integer> more = new ArrayList<>(set);
                    more.add(next);
                    larger.add(more.stream().sorted().toList());
                }
            }
        }
        return larger;
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = Integer.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
