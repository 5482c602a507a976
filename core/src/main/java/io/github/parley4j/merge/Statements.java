package io.github.parley4j.merge;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Participation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What all negotiations report, each thing once with all its evidence. */
final class Statements {
    private final List<Negotiation> negotiations;
    private final List<Renaming> renamings;
    private final Documents documents;

    Statements(List<Negotiation> negotiations, List<Renaming> renamings, Documents documents) {
        this.negotiations = negotiations;
        this.renamings = renamings;
        this.documents = documents;
    }

    List<Act> acts() {
        List<Known<Act>> all = renamed(Negotiation::acts, Renaming::act);
        List<List<Known<Act>>> groups = inOrder(SameActs.among(all), Act::evidence);
        Ids ids = new Ids();
        Map<Known<String>, String> newIds = new HashMap<>();
        for (List<Known<Act>> group : groups) {
            Act first = group.get(0).value();
            String id = ids.free(qualified(first.id(), first.evidence()));
            group.forEach(a -> newIds.put(new Known<>(a.in(), a.value().id()), id));
        }
        return groups.stream()
                .map(group -> JoinedAct.of(group, newIds, documents))
                .toList();
    }

    List<Participation> participations() {
        Map<Participation, List<Participation>> same = new LinkedHashMap<>();
        renamed(Negotiation::participations, Renaming::participation).stream()
                .map(Known::value)
                .forEach(p -> same.computeIfAbsent(with(p, List.of()), k -> new ArrayList<>())
                        .add(p));
        return same.entrySet().stream()
                .map(e ->
                        with(e.getKey(), documents.inOrder(e.getValue().stream().flatMap(p -> p.evidence().stream()))))
                .sorted(Comparator.comparing(Participation::party)
                        .thenComparing(Participation::role)
                        .thenComparing(Participation::toString))
                .toList();
    }

    private static Participation with(Participation p, List<Evidence> evidence) {
        return Participation.builder().copy(p).evidence(evidence).build();
    }

    <T> List<T> joined(Function<Negotiation, List<T>> list, BiFunction<Renaming, T, T> rename, Sort<T> sort) {
        List<Known<T>> all = renamed(list, rename);
        Clusters<Known<T>> clusters = new Clusters<>(all, SameParties::oneEach);
        clusters.joinBy(k -> List.of(k.value()));
        clusters.joinBy(k -> sort.known().test(k.value())
                ? List.of(sort.copy().of(sort.bare().apply(k.value()), "same", List.of()))
                : List.of());
        Ids ids = new Ids();
        return inOrder(clusters.groups(), sort.evidence()).stream()
                .map(group -> {
                    T first = group.get(0).value();
                    String id = ids.free(
                            qualified(sort.id().apply(first), sort.evidence().apply(first)));
                    return sort.copy()
                            .of(
                                    first,
                                    id,
                                    documents.inOrder(
                                            group.stream().flatMap(k -> sort.evidence().apply(k.value()).stream())));
                })
                .toList();
    }

    private <T> List<Known<T>> renamed(Function<Negotiation, List<T>> list, BiFunction<Renaming, T, T> rename) {
        return Known.all(negotiations, list).stream()
                .map(k -> new Known<>(k.in(), rename.apply(renamings.get(k.in()), k.value())))
                .toList();
    }

    /** The group that is quoted first comes first, and in each group what is quoted first; what a user entered, last. */
    private <T> List<List<Known<T>>> inOrder(List<List<Known<T>>> groups, Function<T, List<Evidence>> evidence) {
        Comparator<Known<T>> byEvidence = Comparator.comparing(
                k -> evidence.apply(k.value()).stream().min(documents.order()).orElse(null),
                Comparator.nullsLast(documents.order()));
        return groups.stream()
                .map(group -> group.stream().sorted(byEvidence).toList())
                .sorted(Comparator.comparing(group -> group.get(0), byEvidence))
                .toList();
    }

    private String qualified(String id, List<Evidence> evidence) {
        return evidence.stream()
                .min(documents.order())
                .map(Evidence::document)
                .filter(document -> !id.startsWith(document + "/"))
                .map(document -> document + "/" + id)
                .orElse(id);
    }
}
