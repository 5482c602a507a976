package io.github.parley4j.merge;

import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The parties and people of all negotiations, those that are the same made one, under their fullest name. */
final class Cast {
    final List<Party> parties = new ArrayList<>();
    final List<Person> people = new ArrayList<>();
    private final Map<Known<String>, String> partyIds = new HashMap<>();
    private final Map<Known<String>, String> personIds = new HashMap<>();

    Cast(List<Negotiation> negotiations) {
        addParties(SameParties.among(Known.all(negotiations, Negotiation::parties)));
        List<Known<Person>> all = Known.all(negotiations, Negotiation::people).stream()
                .map(p -> new Known<>(
                        p.in(), renaming(p.in(), Function.identity()).affiliations(p.value())))
                .toList();
        addPeople(SamePeople.among(all));
    }

    /** What they are called now; the documents' new ids are given from elsewhere. */
    Renaming renaming(int negotiation, Function<String, String> document) {
        return new Renaming(
                id -> partyIds.getOrDefault(new Known<>(negotiation, id), id),
                id -> personIds.getOrDefault(new Known<>(negotiation, id), id),
                document::apply);
    }

    private void addParties(List<List<Known<Party>>> groups) {
        Ids ids = new Ids();
        List<List<Known<Party>>> named = inOrder(groups, Party::name, Party::id);
        for (List<Known<Party>> group : named) {
            String id = ids.free(group.get(0).value().id());
            group.forEach(p -> partyIds.put(new Known<>(p.in(), p.value().id()), id));
        }
        for (List<Known<Party>> group : named) {
            parties.add(group.stream().map(this::renamed).reduce(Party::plus).orElseThrow());
        }
    }

    private Party renamed(Known<Party> p) {
        Renaming renaming = renaming(p.in(), Function.identity());
        return Party.builder()
                .copy(p.value())
                .id(renaming.party().apply(p.value().id()))
                .memberOf(p.value().memberOf().map(renaming.party()))
                .build();
    }

    private void addPeople(List<List<Known<Person>>> groups) {
        Ids ids = new Ids();
        for (List<Known<Person>> group : inOrder(groups, Person::name, Person::id)) {
            String id = ids.free(group.get(0).value().id());
            group.forEach(p -> personIds.put(new Known<>(p.in(), p.value().id()), id));
            people.add(group.stream()
                    .map(p -> Person.builder().copy(p.value()).id(id).build())
                    .reduce(Person::plus)
                    .orElseThrow());
        }
    }

    /** In each group the fullest name first, with accents and hyphens rather than without; the groups by id. */
    private static <T> List<List<Known<T>>> inOrder(
            List<List<Known<T>>> groups, Function<T, String> name, Function<T, String> id) {
        Comparator<Known<T>> fullest = Comparator.<Known<T>>comparingInt(
                        k -> -NameForms.words(name.apply(k.value())).size())
                .thenComparing(k -> -name.apply(k.value()).length())
                .thenComparing(k -> name.apply(k.value()), Comparator.reverseOrder())
                .thenComparing(k -> id.apply(k.value()))
                .thenComparing(k -> k.value().toString());
        return groups.stream()
                .map(group -> group.stream().sorted(fullest).toList())
                .sorted(Comparator.<List<Known<T>>, String>comparing(
                                group -> id.apply(group.get(0).value()))
                        .thenComparing(group -> name.apply(group.get(0).value()))
                        .thenComparing(group -> group.get(0).value().toString()))
                .toList();
    }
}
