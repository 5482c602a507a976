package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Response.Kind;
import io.github.parley4j.rules.Finding.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposal whose time is over is closed, answered or replaced. */
final class T7Expired extends Standard {
    T7Expired() {
        super("T7", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Set<String> closed = scene.answers()
                .filter(a -> a.response().kind() == Kind.ACCEPT
                        || a.response().kind() == Kind.REJECT
                        || a.response().kind() == Kind.WITHDRAWN)
                .map(a -> a.to().id())
                .collect(Collectors.toCollection(HashSet::new));
        scene.negotiation.proposals().forEach(p -> p.supersedes().ifPresent(closed::add));
        Optional<Act> latest = scene.acts()
                .filter(a -> a.when().flatMap(PartialDate::earliest).isPresent())
                .max(Comparator.comparing(T7Expired::earliest).thenComparing(Act::id));
        return scene.negotiation.proposals().stream()
                .filter(p -> !closed.contains(p.id()))
                .flatMap(p -> latest.filter(a -> Contents.before(p.validUntil(), a.when())).stream()
                        .map(a -> finding(
                                scene.names.the(p) + " was open until "
                                        + p.validUntil().get() + ", and nobody has closed it, though talks went on: "
                                        + scene.names.the(a) + ".",
                                p,
                                a)));
    }

    private static LocalDate earliest(Act act) {
        return act.when().flatMap(PartialDate::earliest).orElse(LocalDate.MIN);
    }
}
