package io.github.parley4j.analysis;

import io.github.parley4j.logic.Names;
import io.github.parley4j.logic.Orders;
import io.github.parley4j.logic.Timetable;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Proposal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the phases, orders and deadlines of each proposal can be kept at once, as it stands and in the order that the
 * sides want. A simple temporal network (Dechter, Meiri and Pearl 1991, "Temporal constraint networks"; orders after Allen
 * 1983): it cannot be kept if and only if its distance graph has a negative cycle, whose bounds are the explanation.
 *
 * @param conflicts the sets of bounds that exclude each other, by proposal
 */
public record TemporalFeasibility(List<Conflict> conflicts) {
    /**
     * Copies the list.
     *
     * @param conflicts the sets of bounds that exclude each other, by proposal
     */
    public TemporalFeasibility {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Works it out for each proposal.
     *
     * @param negotiation the negotiation
     * @return what cannot be kept
     */
    public static TemporalFeasibility of(Negotiation negotiation) {
        return of(new Ground(negotiation));
    }

    static TemporalFeasibility of(Ground ground) {
        Orders orders = new Orders(ground.negotiation.acts(), ground.names);
        return new TemporalFeasibility(ground.negotiation.proposals().stream()
                .flatMap(p -> conflicts(p, orders, ground.names))
                .toList());
    }

    private static Stream<Conflict> conflicts(Proposal proposal, Orders orders, Names names) {
        Timetable timetable = new Timetable(proposal, names);
        List<List<Timetable.Bound>> own = timetable.conflicts();
        List<List<Timetable.Bound>> all = own.isEmpty() && orders.addTo(timetable) ? timetable.conflicts() : own;
        return all.stream()
                .map(bounds -> new Conflict(
                        proposal,
                        !own.isEmpty(),
                        bounds.stream().map(Timetable.Bound::act).distinct().toList(),
                        "No calendar fits " + names.the(proposal) + ": "
                                + bounds.stream().map(Timetable.Bound::words).collect(Collectors.joining("; ")) + "."));
    }

    /** {@return whether every proposal could be carried out in time} */
    public boolean isFeasible() {
        return conflicts.isEmpty();
    }

    @Override
    public String toString() {
        return isFeasible()
                ? "Every proposal can be carried out in time."
                : conflicts.stream().map(Conflict::sentence).collect(Collectors.joining("\n"));
    }

    /**
     * Bounds that exclude each other, none of which can be left out.
     *
     * @param proposal the proposal
     * @param own whether the proposal excludes itself; if not, what the sides want of its order does
     * @param acts the acts that set the bounds
     * @param sentence what a mediator needs to know, in one sentence
     */
    public record Conflict(Proposal proposal, boolean own, List<Act> acts, String sentence) {
        /**
         * Copies the list.
         *
         * @param proposal the proposal
         * @param own whether the proposal excludes itself
         * @param acts the acts that set the bounds
         * @param sentence what a mediator needs to know, in one sentence
         */
        public Conflict {
            acts = List.copyOf(acts);
        }

        /** {@return the words it rests on} */
        public List<Evidence> evidence() {
            return Names.evidence(acts);
        }

        @Override
        public String toString() {
            return sentence;
        }
    }
}
