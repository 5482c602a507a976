package io.github.parley4j.rules;

import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Person;
import io.github.parley4j.rules.Finding.Severity;
import java.util.stream.Stream;

/** Whoever speaks for a party has a tie to it. */
final class P4NoTie extends Standard {
    P4NoTie() {
        super("P4", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.acts()
                .flatMap(a -> a.holders().stream()
                        .flatMap(h -> h.person().flatMap(scene::person).stream()
                                .flatMap(p -> h.party().filter(party -> !tied(scene, p, party)).stream()
                                        .map(party -> finding(
                                                p.name() + " speaks for " + scene.names.of(party)
                                                        + ", but nothing ties them.",
                                                a)))));
    }

    private static boolean tied(Scene scene, Person person, String party) {
        return person.affiliations().stream().map(Affiliation::party).anyMatch(own -> scene.related(own, party));
    }
}
