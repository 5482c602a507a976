package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Names;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Term;
import io.github.parley4j.rules.Finding.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is listed under a deal has accepted the proposal that became it. */
final class R6NeverAccepted extends Standard {
    R6NeverAccepted() {
        super("R6", Severity.WARNING);
    }

    private record Offer(Proposal proposal, Term terms) {}

    @Override
    Stream<Finding> find(Scene scene) {
        Map<Set<String>, List<Offer>> byIssues = scene.negotiation.proposals().stream()
                .filter(p -> p.linkage() != Proposal.Linkage.ALTERNATIVES)
                .map(p -> new Offer(p, all(p.contents())))
                .collect(Collectors.groupingBy(o -> issues(o.proposal.contents())));
        Map<String, Set<String>> backers = backers(scene);
        return scene.negotiation.agreements().stream()
                .filter(a -> since(a).isPresent() && !a.terms().isEmpty())
                .flatMap(a -> {
                    Term agreed = all(a.terms());
                    return byIssues.getOrDefault(issues(a.terms()), List.of()).stream()
                            .filter(o -> became(o, a, agreed))
                            .flatMap(o ->
                                    unsigned(scene, a, o.proposal, backers.getOrDefault(o.proposal.id(), Set.of())));
                });
    }

    private Stream<Finding> unsigned(Scene scene, Agreement deal, Proposal proposal, Set<String> backers) {
        List<String> missing = deal.parties().stream()
                .filter(party -> !backers.contains(party))
                .toList();
        return missing.isEmpty() ? Stream.of() : Stream.of(finding(scene, deal, proposal, missing));
    }

    private Finding finding(Scene scene, Agreement deal, Proposal proposal, List<String> missing) {
        return finding(
                "The deal " + deal.name().orElse(deal.id()) + " lists " + scene.names.of(missing)
                        + ", but no acceptance of " + scene.names.the(proposal) + " is reported.",
                List.of(deal.id(), proposal.id()),
                Stream.concat(deal.evidence().stream(), proposal.evidence().stream())
                        .toList());
    }

    /** Who made or accepted each proposal. */
    private static Map<String, Set<String>> backers(Scene scene) {
        Map<String, Set<String>> backers = new HashMap<>();
        scene.negotiation.proposals().forEach(p -> back(backers, p, p));
        scene.answers()
                .filter(a -> a.response().kind() == Response.Kind.ACCEPT)
                .forEach(a -> back(backers, a.to(), a.response()));
        return backers;
    }

    private static void back(Map<String, Set<String>> backers, Act proposal, Act by) {
        backers.computeIfAbsent(proposal.id(), k -> new HashSet<>()).addAll(Names.parties(by));
    }

    /** Whether the deal says what the proposal says, and does not surely come before it. */
    private static boolean became(Offer offer, Agreement deal, Term agreed) {
        return !Contents.before(since(deal), offer.proposal.when())
                && Subsumption.matches(offer.terms, agreed)
                && Subsumption.matches(agreed, offer.terms);
    }

    private static Optional<PartialDate> since(Agreement deal) {
        return deal.signed().or(deal::effective);
    }

    private static Term all(List<Term> terms) {
        return Literals.normal(AllOf.builder().terms(terms).build());
    }

    private static Set<String> issues(List<Term> terms) {
        return terms.stream().flatMap(t -> t.issues().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
