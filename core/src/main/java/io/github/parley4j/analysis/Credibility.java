package io.github.parley4j.analysis;

import io.github.parley4j.logic.Defeat;
import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.SimpleTerm;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a side may not believe in an offer: somebody is set on a course that defeats it whatever is agreed, or one side
 * expects another to turn on it. Both make up the commitment problem (Fearon 1995, "Rationalist explanations for war";
 * Powell 2004, "The inefficient use of power").
 *
 * @param defeats commitments and threats "even if", with the leg of an offer that each leaves void
 * @param fears what one side foretells that another will do
 */
public record Credibility(List<DefeatedOffer> defeats, List<Fear> fears) {
    /**
     * Copies the lists.
     *
     * @param defeats commitments and threats "even if", with the leg of an offer that each leaves void
     * @param fears what one side foretells that another will do
     */
    public Credibility {
        defeats = List.copyOf(defeats);
        fears = List.copyOf(fears);
    }

    /**
     * Looks for both.
     *
     * @param negotiation the negotiation
     * @return what speaks against its offers
     */
    public static Credibility of(Negotiation negotiation) {
        Names names = new Names(negotiation);
        return new Credibility(
                Defeat.in(negotiation)
                        .map(d -> new DefeatedOffer(d.act(), d.proposal(), d.leg(), d.sentence(names)))
                        .distinct()
                        .toList(),
                Fears.in(negotiation, names));
    }

    @Override
    public String toString() {
        return defeats.isEmpty() && fears.isEmpty()
                ? "Nothing speaks against the offers."
                : Stream.concat(
                                defeats.stream().map(DefeatedOffer::sentence),
                                fears.stream().map(Fear::sentence))
                        .collect(Collectors.joining("\n"));
    }

    /**
     * An offer that is void in part.
     *
     * @param act the commitment or threat, which stands even if there is a deal
     * @param proposal the offer
     * @param leg what the act leaves void in it
     * @param sentence what a mediator needs to know, in one sentence
     */
    public record DefeatedOffer(Act act, Proposal proposal, SimpleTerm leg, String sentence) {
        /** {@return the words it rests on, of both sides} */
        public List<Evidence> evidence() {
            return Names.evidence(List.of(act, proposal));
        }

        @Override
        public String toString() {
            return sentence;
        }
    }

    /**
     * A course of one side that nobody but another foretells.
     *
     * @param party the id of the party that fears it
     * @param of the id of the party that is expected to do it
     * @param act the commitment or threat, as the fearing side reports it
     * @param afterPerformance whether it is expected once the fearing side has done its part, or there is a deal: a fear of
     *     defection
     * @param sentence what a mediator needs to know, in one sentence
     */
    public record Fear(String party, String of, Act act, boolean afterPerformance, String sentence) {
        /** {@return the words it rests on} */
        public List<Evidence> evidence() {
            return act.evidence();
        }

        @Override
        public String toString() {
            return sentence;
        }
    }
}
