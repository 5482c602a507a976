package io.github.parley4j.merge;

import io.github.parley4j.model.Party;
import io.github.parley4j.model.PartyKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognises a party by its ids in other registers, by its name, by an alias that is a name, and by its acronym: the last
 * two only where they can mean one party alone. Kinds, registers and the parties they are part of must not differ.
 */
final class SameParties {
    private final Map<Known<Party>, String> parents;

    private SameParties(Map<Known<Party>, String> parents) {
        this.parents = parents;
    }

    /** The parties, those that are the same together. */
    static List<List<Known<Party>>> among(List<Known<Party>> parties) {
        SameParties same = new SameParties(parents(parties));
        Clusters<Known<Party>> clusters = new Clusters<>(parties, same::canBeOne);
        clusters.joinBy(
                p -> List.of(List.of(p.value().id(), p.value().name(), p.value().kind())));
        clusters.joinBy(same::sureKeys);
        clusters.joinBy(p -> p.value().externalIds().entrySet());
        clusters.joinBy(p -> List.of(name(p.value())));
        clusters.joinShort(p -> List.of(name(p.value())), SameParties::aliases);
        clusters.joinShort(p -> acronym(p.value()), p -> initials(p.value()));
        return clusters.groups();
    }

    private static Map<Known<Party>, String> parents(List<Known<Party>> parties) {
        Map<Known<String>, String> names = new HashMap<>();
        parties.forEach(p -> names.put(
                new Known<>(p.in(), p.value().id()), NameForms.normal(p.value().name())));
        Map<Known<Party>, String> parents = new HashMap<>();
        parties.forEach(p ->
                p.value().memberOf().ifPresent(id -> parents.put(p, names.getOrDefault(new Known<>(p.in(), id), id))));
        return parents;
    }

    private List<Object> sureKeys(Known<Party> p) {
        return List.of(List.of(name(p.value()), p.value().kind(), Optional.ofNullable(parents.get(p))));
    }

    /** A name that means several parties says who it is only together with the id. */
    private static String name(Party party) {
        String name = NameForms.normal(party.name());
        return NameWords.isAmbiguous(name) ? name + " " + party.id() : name;
    }

    private static List<String> aliases(Party party) {
        return party.aliases().stream()
                .filter(NameForms::isName)
                .map(NameForms::normal)
                .filter(alias -> !NameWords.isAmbiguous(alias))
                .distinct()
                .toList();
    }

    private static List<String> aliases(Known<Party> party) {
        return aliases(party.value());
    }

    private static List<String> acronym(Party party) {
        return NameForms.acronym(party.name()).stream().toList();
    }

    private static List<String> initials(Party party) {
        return NameForms.initials(party.name()).stream().toList();
    }

    private boolean canBeOne(List<Known<Party>> parties) {
        return oneEach(parties)
                && atMostOne(parties.stream().map(p -> p.value().kind()).filter(k -> k != PartyKind.UNIDENTIFIED))
                && atMostOne(parties.stream().flatMap(p -> Stream.ofNullable(parents.get(p))))
                && sameRegisters(parties);
    }

    private static boolean sameRegisters(List<Known<Party>> parties) {
        Map<String, String> ids = new HashMap<>();
        return parties.stream()
                .flatMap(p -> p.value().externalIds().entrySet().stream())
                .allMatch(id -> id.getValue().equals(ids.merge(id.getKey(), id.getValue(), (old, next) -> old)));
    }

    /** Whether each comes from a negotiation of its own. */
    static <T> boolean oneEach(List<Known<T>> things) {
        Set<Integer> seen = new HashSet<>();
        return things.stream().allMatch(t -> seen.add(t.in()));
    }

    private static boolean atMostOne(Stream<?> values) {
        return new ArrayList<>(values.distinct().limit(2).toList()).size() < 2;
    }
}
