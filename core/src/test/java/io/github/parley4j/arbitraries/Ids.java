package io.github.parley4j.arbitraries;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small pools of ids, so that arbitrary values meet each other. */
final class Ids {
    private static final List<String> PARTIES = List.of("northland", "southland", "river-league", "dockers-union");
    private static final List<String> PEOPLE = List.of("ada-moor", "ben-okri", "chen-li");

    private Ids() {}

    static Arbitrary<String> party() {
        return Arbitraries.of(PARTIES);
    }

    static Arbitrary<List<String>> parties() {
        return party().list().uniqueElements().ofMaxSize(2);
    }

    static Arbitrary<String> person() {
        return Arbitraries.of(PEOPLE);
    }

    static Arbitrary<List<String>> people() {
        return person().list().uniqueElements().ofMaxSize(2);
    }

    static <T> Arbitrary<List<T>> everyParty(Function<String, Arbitrary<T>> withId) {
        return Combinators.combine(PARTIES.stream().map(withId).toList()).as(List::copyOf);
    }

    static <T> Arbitrary<List<T>> everyPerson(Function<String, Arbitrary<T>> withId) {
        return Combinators.combine(PEOPLE.stream().map(withId).toList()).as(List::copyOf);
    }

    static Arbitrary<String> document() {
        return Arbitraries.of("d1", "d2");
    }

    static Arbitrary<String> act() {
        return Arbitraries.of("a1", "a2", "a3", "a4");
    }

    static Arbitrary<String> other() {
        return Arbitraries.of("x1", "x2");
    }

    static Arbitrary<String> issue() {
        return Arbitraries.of("ceasefire", "tariffs", "wages", "other", "own-issue-7");
    }
}
