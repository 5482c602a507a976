package io.github.parley4j.logic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Strongly connected components of a directed graph (Tarjan 1972, "Depth-first search and linear graph algorithms"),
 * without recursion, so that long chains do no harm.
 */
public final class Components {
    private final IntFunction<int[]> successors;
    private final int[] index;
    private final int[] low;
    private final int[] next;
    private final boolean[] open;
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final Deque<Integer> path = new ArrayDeque<>();
    private final List<int[]> found = new ArrayList<>();
    private int count;

    private Components(int nodes, IntFunction<int[]> successors) {
        this.successors = successors;
        index = new int[nodes];
        low = new int[nodes];
        next = new int[nodes];
        open = new boolean[nodes];
    }

    /**
     * Finds the components.
     *
     * @param nodes how many nodes there are, numbered from 0
     * @param successors the nodes that a node points to
     * @return the components, each sorted; what a component points to comes before it
     */
    public static List<int[]> of(int nodes, IntFunction<int[]> successors) {
        Components search = new Components(nodes, successors);
        for (int node = 0; node < nodes; node++) {
            if (search.index[node] == 0) {
                search.walk(node);
            }
        }
        return search.found;
    }

    private void walk(int root) {
        enter(root);
        while (!path.isEmpty()) {
            int node = path.peek();
            int[] to = successors.apply(node);
            if (next[node] < to.length) {
                int target = to[next[node]++];
                if (index[target] == 0) {
                    enter(target);
                } else if (open[target]) {
                    low[node] = Math.min(low[node], index[target]);
                }
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        index[node] = ++count;
        low[node] = count;
        open[node] = true;
        stack.push(node);
        path.push(node);
    }

    private void leave(int node) {
        path.pop();
        if (!path.isEmpty()) {
            low[path.peek()] = Math.min(low[path.peek()], low[node]);
        }
        if (low[node] != index[node]) {
            return;
        }
        int size = 0;
        int member;
        int[] members = new int[4];
        do {
            member = stack.pop();
            open[member] = false;
            members = size == members.length ? Arrays.copyOf(members, 2 * size) : members;
            members[size++] = member;
        } while (member != node);
        int[] component = Arrays.copyOf(members, size);
        Arrays.sort(component);
        found.add(component);
    }
}
