package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.rules.Finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whoever speaks for a party has the office at that time, and no party is part of itself. */
final class S5TieOutOfTime extends Standard {
    S5TieOutOfTime() {
        super("S5", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return Stream.concat(
                scene.negotiation.parties().stream()
                        .filter(p -> loops(scene, p))
                        .map(p -> finding(
                                p.name() + " is a member of itself, directly or through others.",
                                List.of(p.id()),
                                List.of())),
                scene.acts()
                        .flatMap(a -> a.holders().stream()
                                .flatMap(h -> h.person().flatMap(scene::person).stream()
                                        .filter(p -> h.party().isPresent()
                                                && outOfTime(p, h.party().get(), a))
                                        .map(p -> finding(
                                                p.name() + " speaks for "
                                                        + scene.names.of(
                                                                h.party().get())
                                                        + " at a time when no tie between them holds.",
                                                a)))));
    }

    private static boolean loops(Scene scene, Party party) {
        Set<String> seen = new HashSet<>();
        Optional<Party> above = Optional.of(party);
        while (above.isPresent() && seen.add(above.get().id())) {
            above = above.get().memberOf().flatMap(scene::party);
        }
        return above.filter(p -> p.id().equals(party.id())).isPresent();
    }

    private static boolean outOfTime(Person person, String party, Act act) {
        List<Affiliation> ties = person.affiliations().stream()
                .filter(t -> t.party().equals(party))
                .toList();
        return !ties.isEmpty()
                && ties.stream()
                        .allMatch(t -> t.valid()
                                .filter(v -> Contents.before(act.when(), v.start())
                                        || (v.end().isPresent()
                                                && act.when().isPresent()
                                                && !begunBy(
                                                        act.when().get(),
                                                        v.end().get())))
                                .isPresent());
    }

    /** The end is not part of an interval. */
    private static boolean begunBy(PartialDate when, PartialDate end) {
        return when.earliest().isEmpty()
                || end.latest().isEmpty()
                || when.earliest().get().isBefore(end.latest().get());
    }
}
