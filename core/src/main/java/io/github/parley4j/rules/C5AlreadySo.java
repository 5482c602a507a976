package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Reality;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.TermDuration;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Nobody demands what a deal in force already gives. */
final class C5AlreadySo extends Standard {
    private static final int IN_FULL = 3;

    C5AlreadySo() {
        super("C5", Severity.INFO);
    }

    private record InForce(Agreement deal, Term terms) {}

    @Override
    Stream<Finding> find(Scene scene) {
        List<InForce> deals = scene.negotiation.agreements().stream()
                .filter(C5AlreadySo::inForce)
                .map(a -> new InForce(
                        a, Literals.normal(AllOf.builder().terms(a.terms()).build())))
                .toList();
        return scene.negotiation.demands().stream()
                .filter(d -> d.mode() == Demand.Mode.MUST_INCLUDE)
                .flatMap(d -> deals.stream()
                        .filter(f -> !Contents.before(d.when(), f.deal.effective()))
                        .filter(f -> Subsumption.matches(f.terms, Literals.normal(d.term())))
                        .map(f -> finding(scene, d, f.deal)));
    }

    private Finding finding(Scene scene, Demand demand, Agreement deal) {
        return finding(
                scene.names.holders(demand, "demands ") + scene.names.say(demand.term()) + ", which the deal "
                        + deal.name().orElse(deal.id()) + " has given since "
                        + deal.effective().map(Object::toString).orElse("it was signed") + ".",
                List.of(demand.id(), deal.id()),
                Stream.concat(demand.evidence().stream(), deal.evidence().stream())
                        .toList());
    }

    /** In effect, not over, carried out as far as is known, and of no pause that ends by itself. */
    private static boolean inForce(Agreement a) {
        return a.effective().isPresent()
                && a.ended().isEmpty()
                && !a.terms().isEmpty()
                && a.implementation().orElse(IN_FULL) == IN_FULL
                && a.evidence().stream().noneMatch(e -> e.reality() != Reality.ACTUAL)
                && a.terms().stream().flatMap(t -> t.leaves().stream()).noneMatch(C5AlreadySo::ends);
    }

    private static boolean ends(Term term) {
        return term instanceof Cessation c
                && (c.duration() instanceof TermDuration.Fixed || c.duration() instanceof TermDuration.Until);
    }
}
