package io.github.parley4j.rules;

import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** No proposal both holds a term and rules it out. */
final class T3InAndOut extends Standard {
    T3InAndOut() {
        super("T3", Severity.ERROR);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.negotiation.proposals().stream()
                .filter(p -> p.linkage() != Proposal.Linkage.ALTERNATIVES)
                .flatMap(p -> {
                    List<Term> terms = p.contents().stream()
                            .map(Literals::normal)
                            .flatMap(t -> t instanceof AllOf all ? all.terms().stream() : Stream.of(t))
                            .toList();
                    return terms.stream()
                            .flatMap(t -> t instanceof Not not ? Stream.of(not.term()) : Stream.of())
                            .filter(out -> terms.stream()
                                    .anyMatch(in -> in instanceof SimpleTerm && Subsumption.entails(in, out)))
                            .map(out -> finding(
                                    scene.names.the(p) + " both holds and rules out " + scene.names.say(out) + ".", p));
                });
    }
}
