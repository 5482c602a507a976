package io.github.parley4j.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Items that turn out to be the same, joined stage by stage, the surest reason first. A stage whose reasons together would
 * join what cannot be one leaves all that concerns it as it was; so the order of the items never matters.
 *
 * @param <T> the sort of item
 */
final class Clusters<T> {
    private final List<T> items;
    private final Predicate<List<T>> possible;
    private final int[] cluster;

    /**
     * Starts with every item on its own.
     *
     * @param items the items
     * @param possible whether some items can all be one
     */
    Clusters(List<T> items, Predicate<List<T>> possible) {
        this.items = List.copyOf(items);
        this.possible = possible;
        this.cluster = IntStream.range(0, items.size()).toArray();
    }

    /** Joins what shares a key. */
    void joinBy(Function<T, ? extends Collection<?>> keys) {
        join(List.copyOf(byKey(keys).values()));
    }

    /** Joins what has a key for its name to what answers to it, where both are only one. */
    void joinShort(Function<T, ? extends Collection<?>> names, Function<T, ? extends Collection<?>> answersTo) {
        Map<Object, Set<Integer>> others = byKey(answersTo);
        List<Set<Integer>> links = new ArrayList<>();
        byKey(names).forEach((key, named) -> {
            Set<Integer> answering = others.getOrDefault(key, Set.of());
            if (named.size() == 1 && answering.size() == 1) {
                Set<Integer> both = new LinkedHashSet<>(named);
                both.addAll(answering);
                links.add(both);
            }
        });
        join(links);
    }

    private Map<Object, Set<Integer>> byKey(Function<T, ? extends Collection<?>> keys) {
        Map<Object, Set<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (Object key : keys.apply(items.get(i))) {
                byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cluster[i]);
            }
        }
        return byKey;
    }

    /** Joins the items of each set, by their places in the list; sets that overlap become one. */
    void join(List<? extends Collection<Integer>> links) {
        int[] next = cluster.clone();
        for (Collection<Integer> link : links) {
            int first = -1;
            for (int item : link) {
                int root = root(next, item);
                first = first < 0 ? root : first;
                next[Math.max(first, root)] = Math.min(first, root);
                first = Math.min(first, root);
            }
        }
        for (int i = 0; i < next.length; i++) {
            next[i] = root(next, i);
        }
        groups(next).values().stream()
                .filter(group -> !isOne(group))
                .filter(group -> possible.test(group.stream().map(items::get).toList()))
                .forEach(group -> group.forEach(i -> cluster[i] = group.get(0)));
    }

    private boolean isOne(List<Integer> group) {
        return group.stream().allMatch(i -> cluster[i] == cluster[group.get(0)]);
    }

    private static int root(int[] links, int item) {
        int root = item;
        while (links[root] != root) {
            links[root] = links[links[root]];
            root = links[root];
        }
        return root;
    }

    private static Map<Integer, List<Integer>> groups(int[] clusters) {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < clusters.length; i++) {
            groups.computeIfAbsent(clusters[i], k -> new ArrayList<>()).add(i);
        }
        return groups;
    }

    /** {@return what is one, in order of first appearance} */
    List<List<T>> groups() {
        return groups(cluster).values().stream()
                .map(group -> group.stream().map(items::get).toList())
                .toList();
    }
}
