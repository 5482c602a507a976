package io.github.parley4j.logic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A simple temporal network: moments, and bounds on how long after one another follows (Dechter, Meiri and Pearl 1991,
 * "Temporal constraint networks"). It can be kept if and only if its distance graph has no negative cycle.
 *
 * <p>Time is counted in whole units of the caller's choice, as a rule seconds: strictly later is "at least 1".
 *
 * @param <P> what names a moment; compared by {@code equals}
 * @param <R> what names the reason of a bound
 */
public final class TemporalNetwork<P, R> {
    /** A bound beyond this (in seconds, thirty thousand years) is loosened, so that no sum overflows. */
    private static final long FAR = 1_000_000_000_000L;

    private final Map<P, Integer> numbers = new LinkedHashMap<>();
    private final List<List<Edge<R>>> edges = new ArrayList<>();

    /** The target comes at most {@code most} after the source. */
    private record Edge<R>(int from, int to, long most, R reason) {}

    /**
     * Adds bounds: {@code least ≤ to − from ≤ most}.
     *
     * @param from a moment
     * @param to another
     * @param least how long after at least; negative: it may come before; absent: open
     * @param most how long after at most; absent: open
     * @param reason why
     */
    public void require(P from, P to, OptionalLong least, OptionalLong most, R reason) {
        int a = number(from);
        int b = number(to);
        least.ifPresent(n -> add(b, a, -Math.max(n, -Long.MAX_VALUE), reason));
        most.ifPresent(n -> add(a, b, n, reason));
    }

    /** {@return whether all bounds can be kept at once} */
    public boolean feasible() {
        return conflicts().isEmpty();
    }

    /**
     * Explains why the bounds cannot be kept.
     *
     * @return the reasons of a negative cycle, in the order of the cycle, for each knot of moments that has one; none of
     *     its reasons can be left out, as long as none excludes itself; empty if all bounds can be kept
     */
    public List<List<R>> conflicts() {
        int[] knots = new int[edges.size()];
        List<int[]> to = edges.stream()
                .map(out -> out.stream().mapToInt(Edge::to).toArray())
                .toList();
        List<int[]> components = Components.of(edges.size(), to::get);
        for (int knot = 0; knot < components.size(); knot++) {
            for (int node : components.get(knot)) {
                knots[node] = knot;
            }
        }
        return components.stream().flatMap(nodes -> cycle(nodes, knots)).toList();
    }

    /** Bellman and Ford's search within one knot, from all its moments at once. */
    private Stream<List<R>> cycle(int[] nodes, int[] knots) {
        if (nodes.length == 1 && edges.get(nodes[0]).stream().allMatch(edge -> edge.from != edge.to)) {
            return Stream.of();
        }
        List<Edge<R>> inside = Arrays.stream(nodes)
                .boxed()
                .flatMap(node -> edges.get(node).stream())
                .filter(edge -> knots[edge.from] == knots[edge.to])
                .toList();
        Map<Integer, Edge<R>> into = new LinkedHashMap<>();
        long[] distance = new long[edges.size()];
        for (int round = 0; round < nodes.length; round++) {
            int node = relax(inside, distance, into);
            if (node < 0) {
                return Stream.of();
            }
            if (round == nodes.length - 1) {
                return Stream.of(around(back(node, nodes.length, into), into));
            }
        }
        return Stream.of();
    }

    /** Shortens what can be shortened; tells the last node that was, or -1. */
    private int relax(List<Edge<R>> inside, long[] distance, Map<Integer, Edge<R>> into) {
        int last = -1;
        for (Edge<R> edge : inside) {
            if (distance[edge.from] + edge.most < distance[edge.to]) {
                distance[edge.to] = distance[edge.from] + edge.most;
                into.put(edge.to, edge);
                last = edge.to;
            }
        }
        return last;
    }

    /** After as many steps back as there are nodes one stands on the cycle. */
    private int back(int node, int steps, Map<Integer, Edge<R>> into) {
        int at = node;
        for (int step = 0; step < steps; step++) {
            at = before(at, into).from;
        }
        return at;
    }

    private List<R> around(int start, Map<Integer, Edge<R>> into) {
        Deque<R> reasons = new ArrayDeque<>();
        int at = start;
        do {
            Edge<R> edge = before(at, into);
            reasons.push(edge.reason);
            at = edge.from;
        } while (at != start);
        return reasons.stream().distinct().toList();
    }

    private Edge<R> before(int node, Map<Integer, Edge<R>> into) {
        return Objects.requireNonNull(into.get(node));
    }

    private void add(int from, int to, long most, R reason) {
        if (most <= FAR) {
            edges.get(from).add(new Edge<>(from, to, Math.max(most, -FAR), reason));
        }
    }

    private int number(P moment) {
        return numbers.computeIfAbsent(moment, k -> {
            edges.add(new ArrayList<>());
            return edges.size() - 1;
        });
    }
}
