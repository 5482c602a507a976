package io.github.parley4j.rules;

import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Names;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Response.Kind;
import io.github.parley4j.model.Term;
import io.github.parley4j.rules.Finding.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who accepts a proposal finds its own preconditions met in it. */
final class R5AcceptsTooSoon extends Standard {
    R5AcceptsTooSoon() {
        super("R5", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Map<String, Set<Precondition>> gates = new HashMap<>();
        scene.negotiation.preconditions().stream()
                .filter(g -> g.logic() != Precondition.Logic.SUFFICIENT)
                .forEach(g -> parties(g)
                        .forEach(party -> gates.computeIfAbsent(party, k -> new LinkedHashSet<>())
                                .add(g)));
        return scene.answers()
                .flatMap(a -> a.response().kind() == Kind.ACCEPT && a.to() instanceof Proposal p
                        ? unmet(scene, a.response(), p, gates)
                        : Stream.of());
    }

    /** Each condition once, however often it is repeated. */
    private Stream<Finding> unmet(Scene scene, Response yes, Proposal proposal, Map<String, Set<Precondition>> gates) {
        Term offered =
                Literals.normal(AllOf.builder().terms(proposal.contents()).build());
        Set<Term> told = new HashSet<>();
        return parties(yes).stream()
                .flatMap(party -> gates.getOrDefault(party, Set.of()).stream())
                .filter(g -> concerns(g, offered) && !Subsumption.matches(offered, Literals.normal(g.condition())))
                .filter(g -> told.add(Literals.normal(g.condition())))
                .map(g -> finding(
                        scene.names.holders(yes, "accepts ") + scene.names.the(proposal)
                                + ", which does not hold what was made a precondition before: "
                                + scene.names.say(g.condition()) + ".",
                        yes,
                        proposal,
                        g));
    }

    private static boolean concerns(Precondition gate, Term offered) {
        return Literals.in(Literals.normal(gate.consequent()))
                .anyMatch(c -> Subsumption.matches(Process.agreement(), c) || Subsumption.matches(offered, c));
    }

    private static List<String> parties(Act act) {
        return Names.parties(act);
    }
}
