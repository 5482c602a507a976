package io.github.parley4j.analysis;

import io.github.parley4j.model.Negotiation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every analysis of a negotiation. Takes less time than one after the other: stances are read and put in order of time
 * once for all.
 *
 * @param deadlock which preconditions can never be met
 * @param feasibility which demands no agreement can satisfy together
 * @param timing which proposals no calendar fits
 * @param credibility who is set on defeating an offer, or expected to
 * @param stickingPoints who stands where on which issue
 * @param zones where stated positions meet, by issue
 * @param timelines what each party said on each issue, in order of time
 * @param drift how far each party has come from where it began
 * @param concessions whom each step served
 * @param convergence how far apart each two parties are
 * @param reports what sources contradict each other in
 * @param spread voices of one party that differ
 * @param pressure who presses whom
 */
public record Survey(
        Deadlock deadlock,
        Feasibility feasibility,
        TemporalFeasibility timing,
        Credibility credibility,
        StickingPoints stickingPoints,
        List<Zone> zones,
        Timelines timelines,
        Drift drift,
        Concessions concessions,
        Convergence convergence,
        ContradictoryReports reports,
        IntraPartySpread spread,
        Pressure pressure) {
    /**
     * Copies the list of zones.
     *
     * @param deadlock which preconditions can never be met
     * @param feasibility which demands no agreement can satisfy together
     * @param timing which proposals no calendar fits
     * @param credibility who is set on defeating an offer, or expected to
     * @param stickingPoints who stands where on which issue
     * @param zones where stated positions meet, by issue
     * @param timelines what each party said on each issue, in order of time
     * @param drift how far each party has come from where it began
     * @param concessions whom each step served
     * @param convergence how far apart each two parties are
     * @param reports what sources contradict each other in
     * @param spread voices of one party that differ
     * @param pressure who presses whom
     */
    public Survey {
        zones = List.copyOf(zones);
    }

    /**
     * Makes every analysis.
     *
     * @param negotiation the negotiation
     * @return the results, each the same as by itself
     */
    public static Survey of(Negotiation negotiation) {
        Ground ground = new Ground(negotiation);
        return new Survey(
                Deadlock.of(ground),
                Feasibility.of(ground),
                TemporalFeasibility.of(ground),
                Credibility.of(negotiation),
                StickingPoints.of(ground),
                Zone.ofStated(ground),
                Timelines.of(ground),
                Drift.of(ground),
                Concessions.of(ground),
                Convergence.of(ground),
                ContradictoryReports.of(negotiation),
                IntraPartySpread.of(ground),
                Pressure.of(negotiation));
    }

    /** Each analysis in its words, with an empty line between. */
    @Override
    public String toString() {
        String values = zones.isEmpty()
                ? "No values stated on any issue."
                : zones.stream().map(Zone::toString).collect(Collectors.joining("\n"));
        return Stream.of(
                        deadlock,
                        feasibility,
                        timing,
                        credibility,
                        stickingPoints,
                        values,
                        timelines,
                        drift,
                        concessions,
                        convergence,
                        reports,
                        spread,
                        pressure)
                .map(Object::toString)
                .collect(Collectors.joining("\n\n"));
    }
}
