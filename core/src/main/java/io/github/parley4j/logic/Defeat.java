package io.github.parley4j.logic;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Threat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody is bound or set, whatever is agreed, to do what a leg of a proposal excludes.
 *
 * @param act the commitment or threat, which stands even if there is a deal
 * @param deed what it announces
 * @param proposal the proposal
 * @param leg what the deed leaves void in it
 */
public record Defeat(Act act, SimpleTerm deed, Proposal proposal, SimpleTerm leg) {
    /**
     * Finds them.
     *
     * @param negotiation the negotiation
     * @return each pair of a deed and a leg, in the order of the acts
     */
    public static Stream<Defeat> in(Negotiation negotiation) {
        List<Offer> offers = negotiation.proposals().stream()
                .flatMap(p -> p.contents().stream().flatMap(Contents::sure).map(leg -> new Offer(p, leg)))
                .toList();
        Map<String, List<Offer>> byIssue = offers.stream().collect(Collectors.groupingBy(o -> o.leg.issue()));
        return negotiation.acts().stream()
                .filter(a -> a instanceof Commitment || a instanceof Threat)
                .filter(a -> a.regardlessOf().isPresent())
                .flatMap(a -> a.contents().stream()
                        .flatMap(Contents::sure)
                        .flatMap(deed -> defeated(a, deed, byIssue).map(o -> new Defeat(a, deed, o.proposal, o.leg))));
    }

    private record Offer(Proposal proposal, SimpleTerm leg) {}

    /** The legs that cannot be kept if the deed is done; where they take place is said in the sentence. */
    private static Stream<Offer> defeated(Act act, SimpleTerm deed, Map<String, List<Offer>> byIssue) {
        SimpleTerm own = Contents.ownedBy(Names.parties(List.of(act)), deed);
        Term left = Literals.normal(Not.of(own));
        Term spite = Literals.normal(act.regardlessOf().orElse(own));
        boolean ofAny = Subsumption.matches(spite, Process.agreement());
        if (left instanceof Cessation stop) {
            Cessation anywhere =
                    Cessation.builder().copy(stop).place(Optional.empty()).build();
            return byIssue.getOrDefault(stop.issue(), List.of()).stream()
                    .filter(o -> o.leg instanceof Cessation && Subsumption.matches(o.leg, anywhere))
                    .filter(o -> ofAny || holds(o.proposal, spite));
        }
        return byIssue.getOrDefault(own.issue(), List.of()).stream()
                .filter(o -> Exclusion.between(own, o.leg))
                .filter(o -> ofAny || holds(o.proposal, spite));
    }

    private static boolean holds(Proposal p, Term spite) {
        return p.contents().stream().anyMatch(t -> Subsumption.matches(Literals.normal(t), spite));
    }

    /**
     * Says it.
     *
     * @param names the names of the parties
     * @return a sentence
     */
    public String sentence(Names names) {
        String places = deed.place().isPresent()
                        && leg.place().isPresent()
                        && !deed.place().equals(leg.place())
                ? ", if " + deed.place().get() + " lies in " + leg.place().get()
                : "";
        return names.holders(act, "is set on ") + names.say(deed)
                + act.regardlessOf().map(t -> " in spite of " + names.say(t)).orElse("") + ": this defeats "
                + names.say(leg) + " in " + names.the(proposal) + places + ".";
    }
}
