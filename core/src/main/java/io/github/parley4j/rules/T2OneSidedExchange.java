package io.github.parley4j.rules;

import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** An exchange has two legs, of two sides. */
final class T2OneSidedExchange extends Standard {
    T2OneSidedExchange() {
        super("T2", Severity.ERROR);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.negotiation.proposals().stream()
                .filter(p -> p.linkage() == Proposal.Linkage.EXCHANGE)
                .flatMap(p -> {
                    if (p.legs().size() < 2) {
                        return Stream.of(finding(scene.names.the(p) + " has only one leg.", p));
                    }
                    List<List<String>> sides = p.contents().stream()
                            .flatMap(t -> t.leaves().stream())
                            .map(SimpleTerm::obligors)
                            .toList();
                    boolean known = sides.stream().noneMatch(List::isEmpty);
                    return known
                                    && sides.stream()
                                                    .flatMap(List::stream)
                                                    .distinct()
                                                    .count()
                                            == 1
                            ? Stream.of(finding(
                                    "In " + scene.names.the(p) + " only " + scene.names.of(sides.get(0)) + " gives.",
                                    p))
                            : Stream.of();
                });
    }
}
