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
import java.util.Comparator;
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
     * @return each pair of a deed and a leg, in the order of the acts, the offers that a document tells of with the deed first
     */
    public static Stream<Defeat> in(Negotiation negotiation) {
        Offers offers = new Offers(negotiation.proposals());
        return negotiation.acts().stream()
                .filter(a -> a instanceof Commitment || a instanceof Threat)
                .flatMap(a -> a.regardlessOf().map(Literals::normal).stream()
                        .flatMap(spite -> a.contents().stream()
                                .flatMap(Contents::sure)
                                .flatMap(deed -> of(a, deed, spite, offers))));
    }

    private static Stream<Defeat> of(Act act, SimpleTerm deed, Term spite, Offers offers) {
        boolean anyDeal = Subsumption.matches(spite, Process.agreement());
        SimpleTerm own = Contents.ownedBy(Names.parties(act), deed);
        Term left = Literals.normal(Not.of(own));
        String issue = left instanceof Cessation stop ? stop.issue() : own.issue();
        return offers.with(issue, leg -> defeats(own, left, leg))
                .filter(offer -> anyDeal || inSpiteOf(spite, offer.proposal()))
                .sorted(Comparator.comparing(offer -> !toldTogether(act, offer.proposal())))
                .map(offer -> new Defeat(act, deed, offer.proposal(), offer.leg()));
    }

    /** Whether one document tells of both, so that they surely belong together. */
    private static boolean toldTogether(Act act, Act other) {
        return act.evidence().stream()
                .anyMatch(e ->
                        other.evidence().stream().anyMatch(o -> o.document().equals(e.document())));
    }

    /** Whether the act stands in spite of what the proposal holds. */
    private static boolean inSpiteOf(Term spite, Proposal p) {
        return p.contents().stream().anyMatch(t -> Subsumption.matches(Literals.normal(t), spite));
    }

    /** Whether keeping the leg means leaving the deed; where they take place is said in the sentence. */
    private static boolean defeats(SimpleTerm own, Term left, SimpleTerm leg) {
        if (left instanceof Cessation stop && leg instanceof Cessation) {
            Cessation anywhere =
                    Cessation.builder().copy(stop).place(leg.place()).build();
            return Subsumption.matches(leg, anywhere);
        }
        return left instanceof Not && Exclusion.between(own, leg);
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
