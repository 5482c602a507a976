package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.model.Response.Kind;
import io.github.parley4j.rules.Finding.Severity;
import java.util.HashSet;
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
        return scene.negotiation.proposals().stream()
                .filter(p -> !closed.contains(p.id()))
                .flatMap(p -> scene.acts()
                        .filter(a -> Contents.before(p.validUntil(), a.when()))
                        .limit(1)
                        .map(a -> finding(
                                scene.names.the(p) + " was open until "
                                        + p.validUntil().get() + ", and nobody has closed it, though talks went on: "
                                        + scene.names.the(a) + ".",
                                p,
                                a)));
    }
}
