package io.github.parley4j.rules;

import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response.Kind;
import io.github.parley4j.model.Term;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Who accepts a proposal finds its own preconditions met in it. */
final class R5AcceptsTooSoon extends Standard {
    R5AcceptsTooSoon() {
        super("R5", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        List<Precondition> gates = scene.negotiation.preconditions().stream()
                .filter(g -> g.logic() != Precondition.Logic.SUFFICIENT)
                .toList();
        return scene.answers()
                .filter(a -> a.response().kind() == Kind.ACCEPT && a.to() instanceof Proposal)
                .flatMap(a -> gates.stream()
                        .filter(g -> Replies.oneParty(g, a.response()) && concerns(g, a.to()))
                        .filter(g -> !Subsumption.matches(all(a.to()), Literals.normal(g.condition())))
                        .map(g -> finding(
                                scene.names.holders(a.response(), "accepts ") + scene.names.the(a.to())
                                        + ", which does not hold what it had made its precondition: "
                                        + scene.names.say(g.condition()) + ".",
                                a.response(),
                                a.to(),
                                g)));
    }

    private static boolean concerns(Precondition gate, Act proposal) {
        return gate.consequent().leaves().stream()
                .anyMatch(c -> Subsumption.matches(Process.agreement(), c) || Subsumption.matches(all(proposal), c));
    }

    private static Term all(Act proposal) {
        return Literals.normal(AllOf.builder().terms(proposal.contents()).build());
    }
}
