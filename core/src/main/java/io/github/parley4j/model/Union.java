package io.github.parley4j.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes one party or person of two that share an id: the first has precedence, nothing that either says is lost. */
final class Union {
    private Union() {}

    static <T> List<T> byId(List<T> first, List<T> second, Function<T, String> id, BinaryOperator<T> union) {
        Map<String, T> all = new LinkedHashMap<>();
        Stream.concat(first.stream(), second.stream()).forEach(value -> all.merge(id.apply(value), value, union));
        return List.copyOf(all.values());
    }

    static Party of(Party a, Party b) {
        if (a.equals(b)) {
            return a;
        }
        Map<String, String> externalIds = new TreeMap<>(b.externalIds());
        externalIds.putAll(a.externalIds());
        return Party.builder()
                .copy(a)
                .kind(a.kind() == PartyKind.UNIDENTIFIED ? b.kind() : a.kind())
                .aliases(aliases(a.name(), a.aliases(), b.name(), b.aliases()))
                .memberOf(a.memberOf().or(b::memberOf))
                .externalIds(externalIds)
                .build();
    }

    static Person of(Person a, Person b) {
        if (a.equals(b)) {
            return a;
        }
        return Person.builder()
                .copy(a)
                .aliases(aliases(a.name(), a.aliases(), b.name(), b.aliases()))
                .titles(distinct(a.titles(), b.titles()))
                .affiliations(distinct(a.affiliations(), b.affiliations()))
                .build();
    }

    private static List<String> aliases(String name, List<String> own, String otherName, List<String> others) {
        List<String> all = new ArrayList<>(own);
        all.add(otherName);
        all.addAll(others);
        return all.stream().distinct().filter(alias -> !alias.equals(name)).toList();
    }

    static <T> List<T> distinct(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
