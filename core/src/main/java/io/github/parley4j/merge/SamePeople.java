package io.github.parley4j.merge;

import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Recognises a person by the full name, with middle names, particles and short given names as sources differ in them, and
 * by the last name alone where only one person of the same party can be meant. Parties must not differ.
 */
final class SamePeople {
    private SamePeople() {}

    /** The people, their affiliations naming the merged parties; those who are the same together. */
    static List<List<Known<Person>>> among(List<Known<Person>> people) {
        Clusters<Known<Person>> clusters = new Clusters<>(people, SamePeople::canBeOne);
        clusters.joinBy(p -> List.of(List.of(p.value().id(), p.value().name(), parties(p.value()))));
        clusters.joinBy(p -> keys(p.value(), NameForms.normal(p.value().name())));
        clusters.joinBy(p -> isFull(p.value()) ? keys(p.value(), ends(p.value())) : List.of());
        clusters.joinBy(p -> isFull(p.value()) ? List.of(ends(p.value())) : List.of());
        clusters.joinShort(
                p -> isFull(p.value()) ? List.of() : keys(p.value(), last(p.value())), SamePeople::shortKeys);
        return clusters.groups();
    }

    private static List<List<String>> keys(Person person, String name) {
        return parties(person).stream().map(party -> List.of(party, name)).toList();
    }

    private static List<List<String>> shortKeys(Known<Person> known) {
        Person person = known.value();
        if (!isFull(person)) {
            return List.of();
        }
        Stream<String> aliases = person.aliases().stream()
                .map(SamePeople::words)
                .filter(words -> words.size() == 1)
                .map(words -> words.get(0));
        return Stream.concat(Stream.of(last(person)), aliases)
                .distinct()
                .flatMap(name -> keys(person, name).stream())
                .toList();
    }

    private static List<String> parties(Person person) {
        return person.affiliations().stream()
                .map(Affiliation::party)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> words(String name) {
        List<String> all = NameForms.words(name);
        List<String> kept = all.stream().filter(w -> !NameWords.isOptional(w)).toList();
        List<String> words = new ArrayList<>(kept.isEmpty() ? all : kept);
        words.set(0, NameWords.full(words.get(0)));
        return words;
    }

    private static boolean isFull(Person person) {
        return words(person.name()).size() > 1;
    }

    private static String last(Person person) {
        List<String> words = words(person.name());
        return words.get(words.size() - 1);
    }

    private static String ends(Person person) {
        return words(person.name()).get(0) + " " + last(person);
    }

    private static boolean canBeOne(List<Known<Person>> people) {
        return SameParties.oneEach(people) && shareAParty(people) && namesAgree(people);
    }

    private static boolean shareAParty(List<Known<Person>> people) {
        List<List<String>> known = people.stream()
                .map(p -> parties(p.value()))
                .filter(parties -> !parties.isEmpty())
                .toList();
        return known.isEmpty()
                || known.get(0).stream().anyMatch(party -> known.stream().allMatch(all -> all.contains(party)));
    }

    /** Whether each full name leaves out words of the fullest at most: John Smith is John Adam Smith or John Brian Smith. */
    private static boolean namesAgree(List<Known<Person>> people) {
        List<List<String>> names = people.stream()
                .map(p -> words(p.value().name()))
                .filter(words -> words.size() > 1)
                .toList();
        return names.stream()
                .max(Comparator.comparingInt(List::size))
                .map(fullest -> names.stream().allMatch(words -> isWithin(words, fullest)))
                .orElse(true);
    }

    private static boolean isWithin(List<String> words, List<String> fuller) {
        int found = 0;
        for (String word : fuller) {
            found += found < words.size() && agree(words.get(found), word) ? 1 : 0;
        }
        return found == words.size();
    }

    /** An initial agrees with what it may stand for. */
    private static boolean agree(String word, String fuller) {
        return word.equals(fuller) || (word.length() == 1 && fuller.startsWith(word));
    }
}
