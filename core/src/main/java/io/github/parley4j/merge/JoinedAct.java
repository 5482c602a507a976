package io.github.parley4j.merge;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One act of several that report the same: the terms of the first, the evidence, speakers and addressees of all. */
final class JoinedAct {
    private JoinedAct() {}

    static Act of(List<Known<Act>> group, Map<Known<String>, String> newIds, Documents documents) {
        Known<Act> first = group.get(0);
        String notes = all(group).flatMap(a -> a.note().stream()).distinct().collect(Collectors.joining("; "));
        OptionalDouble confidence =
                all(group).flatMapToDouble(a -> a.confidence().stream()).max();
        return first.value()
                .accept(new ActEdit(
                        newId(newIds, first, first.value().id()),
                        holders(group),
                        all(group)
                                .flatMap(a -> a.addressees().stream())
                                .distinct()
                                .toList(),
                        confidence,
                        documents.inOrder(all(group).flatMap(a -> a.evidence().stream())),
                        notes.isEmpty() ? Optional.empty() : Optional.of(notes),
                        new TermEdit(UnaryOperator.identity(), true),
                        id -> newId(newIds, first, id)));
    }

    private static Stream<Act> all(List<Known<Act>> group) {
        return group.stream().map(Known::value);
    }

    private static String newId(Map<Known<String>, String> newIds, Known<Act> in, String id) {
        return Objects.requireNonNullElse(newIds.get(new Known<>(in.in(), id)), id);
    }

    /** The holders of the first, with the person whom another names. */
    private static List<Holder> holders(List<Known<Act>> group) {
        List<Holder> holders = new ArrayList<>();
        for (Holder holder : group.get(0).value().holders()) {
            holders.add(all(group)
                    .flatMap(a -> a.holders().stream())
                    .filter(h -> h.person().isPresent())
                    .filter(h -> holder.person().isEmpty()
                            && h.party().equals(holder.party())
                            && h.faction().equals(holder.faction()))
                    .findFirst()
                    .orElse(holder));
        }
        return holders;
    }
}
