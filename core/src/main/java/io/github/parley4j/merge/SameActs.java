package io.github.parley4j.merge;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Recognises a statement that several articles report: the same parties hold it, its kind, terms and conditions are the
 * same but for their words, and the quotes are near to each other. A proposal that names a number is known by its terms.
 * What acts refer to must be the same in turn, so references are followed round by round.
 */
final class SameActs {
    private static final UnaryOperator<String> SAME = UnaryOperator.identity();

    private final List<Known<Act>> acts;
    private final List<List<List<String>>> quotes;
    private final Map<Known<String>, Integer> places = new HashMap<>();
    private Map<Integer, Integer> classes = Map.of();

    private SameActs(List<Known<Act>> acts) {
        this.acts = acts;
        quotes = acts.stream().map(a -> quotes(a.value())).toList();
        for (int i = 0; i < acts.size(); i++) {
            places.put(new Known<>(acts.get(i).in(), acts.get(i).value().id()), i);
        }
    }

    /** The acts, under the ids of merged parties, people and documents; those that are the same together. */
    static List<List<Known<Act>>> among(List<Known<Act>> acts) {
        SameActs same = new SameActs(acts);
        boolean refer = acts.stream().anyMatch(a -> a.value().refersTo().isPresent());
        List<List<Integer>> groups = same.round();
        int before = acts.size() + 1;
        while (refer && groups.size() < before) {
            before = groups.size();
            same.classes = classes(groups);
            groups = same.round();
        }
        return groups.stream()
                .map(group -> group.stream().map(acts::get).toList())
                .toList();
    }

    private static Map<Integer, Integer> classes(List<List<Integer>> groups) {
        Map<Integer, Integer> classes = new HashMap<>();
        groups.forEach(group -> group.forEach(i -> classes.put(i, group.get(0))));
        return classes;
    }

    private List<List<Integer>> round() {
        List<Integer> said = numbered(acts.stream().map(this::bare).toList());
        Clusters<Integer> clusters =
                new Clusters<>(IntStream.range(0, acts.size()).boxed().toList(), this::canBeOne);
        clusters.joinBy(i ->
                quotes.get(i).stream().map(words -> List.of(said.get(i), words)).toList());
        clusters.joinBy(i -> isKnownByItsTerms(acts.get(i).value()) ? List.of(said.get(i)) : List.of());
        clusters.join(near(said));
        return clusters.groups();
    }

    /** Equal acts get equal numbers. */
    private static List<Integer> numbered(List<Act> acts) {
        Map<Act, Integer> numbers = new HashMap<>();
        return acts.stream()
                .map(act -> {
                    int next = numbers.size();
                    return numbers.computeIfAbsent(act, k -> next);
                })
                .toList();
    }

    private List<List<Integer>> near(List<Integer> said) {
        Map<Integer, List<Integer>> bySaid = new LinkedHashMap<>();
        for (int i = 0; i < said.size(); i++) {
            bySaid.computeIfAbsent(said.get(i), k -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> links = new ArrayList<>();
        bySaid.values().stream().filter(same -> same.size() > 1).forEach(same -> {
            Map<List<String>, Integer> first = new LinkedHashMap<>();
            same.stream()
                    .filter(i -> !acts.get(i).value().evidence().isEmpty())
                    .forEach(i -> quotes.get(i).forEach(words -> first.putIfAbsent(words, i)));
            List<Integer> places = List.copyOf(first.values());
            Wording.near(List.copyOf(first.keySet()))
                    .forEach(pair -> links.add(pair.stream().map(places::get).toList()));
        });
        return links;
    }

    /** The words of each piece of evidence; of an act entered by hand its own, since it has none to compare. */
    private static List<List<String>> quotes(Act act) {
        return act.evidence().isEmpty()
                ? List.of(List.of(act.summary()))
                : act.evidence().stream()
                        .map(Evidence::exact)
                        .map(Wording::words)
                        .distinct()
                        .toList();
    }

    /** What an act says, without who in the party says it, to whom, where, and in which words. */
    private Act bare(Known<Act> known) {
        Act act = known.value();
        List<Holder> holders = act.holders().stream()
                .filter(h -> h.party().isPresent() || h.faction().isPresent())
                .map(h -> Holder.builder().copy(h).person(Optional.empty()).build())
                .distinct()
                .sorted(Comparator.comparing(Holder::summary))
                .toList();
        return act.accept(new ActEdit(
                "same",
                holders,
                List.of(),
                OptionalDouble.empty(),
                List.of(),
                Optional.empty(),
                new TermEdit(SAME, false),
                id -> target(new Known<>(known.in(), id))));
    }

    private String target(Known<String> reference) {
        Integer place = places.get(reference);
        return place == null ? "elsewhere " + reference.value() : "act " + classes.getOrDefault(place, place);
    }

    private static boolean isKnownByItsTerms(Act act) {
        boolean named =
                act.contents().stream().flatMap(t -> t.leaves().stream()).noneMatch(Other.class::isInstance);
        return act instanceof Proposal
                && named
                && act.contents().stream()
                        .flatMap(t -> t.leaves().stream())
                        .anyMatch(leaf -> !leaf.allQuantities().isEmpty());
    }

    private boolean canBeOne(List<Integer> group) {
        List<Act> some = group.stream().map(i -> acts.get(i).value()).toList();
        return SameParties.oneEach(group.stream().map(acts::get).toList())
                && agree(some.stream().map(SameActs::people).toList())
                && agree(some.stream().map(a -> Set.copyOf(a.addressees())).toList());
    }

    private static Set<String> people(Act act) {
        return act.holders().stream().flatMap(h -> h.person().stream()).collect(Collectors.toSet());
    }

    /** Whether those that say something say the same. */
    private static boolean agree(List<Set<String>> said) {
        return said.stream().filter(s -> !s.isEmpty()).distinct().limit(2).count() < 2;
    }
}
