package io.github.parley4j.analysis;

import io.github.parley4j.logic.Names;
import io.github.parley4j.logic.Requirements;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Demand.Mode;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether an agreement could hold all that must be in and nothing that must be out.
 *
 * <p>Whoever refuses a term outright, not one offer of it, rules it out as by a demand. The demands are formulas over
 * simple terms; a term that must be in conflicts with one that must be out if it contains it, and with another that must
 * be in if both exclude each other; what a holder has surely replaced by a later stance does not count. A conflict is a minimal unsatisfiable set: without any one of its stances the rest
 * could be agreed. Sets of up to {@value #LARGEST} stances are looked for; those of three and more, which need an "or",
 * with bounded work, and {@link #complete} says whether the bound was reached.
 *
 * @param conflicts the minimal sets of demands that no agreement satisfies together
 * @param complete whether no conflict of up to {@value #LARGEST} stances is missing; false if more sets of stances hang
 *     together than can be tried, or a demand leaves more than 64 choices and was passed over
 */
public record Feasibility(List<Conflict> conflicts, boolean complete) {
    /** The most stances in one conflict. */
    public static final int LARGEST = 4;

    /**
     * Copies the list.
     *
     * @param conflicts the minimal sets of demands that no agreement satisfies together
     * @param complete whether no conflict of up to {@value #LARGEST} stances is missing
     */
    public Feasibility {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Works out which demands conflict.
     *
     * @param negotiation the negotiation
     * @return its conflicts
     */
    public static Feasibility of(Negotiation negotiation) {
        return of(new Ground(negotiation));
    }

    static Feasibility of(Ground ground) {
        Clashes clashes = Clashes.among(standing(ground));
        return new Feasibility(
                clashes.found().stream()
                        .map(demands -> new Conflict(demands, sentence(demands, ground.names)))
                        .toList(),
                clashes.isComplete());
    }

    /** The demands that their holders have not surely replaced since: who came down from eight to six wants six. */
    private static List<Demand> standing(Ground ground) {
        Set<List<Object>> now = ground.present().values().stream()
                .flatMap(List::stream)
                .map(Stand::stance)
                .collect(Collectors.toSet());
        return Requirements.of(ground.negotiation).stream()
                .filter(demand -> {
                    List<List<Object>> stances =
                            Stand.cells(demand).map(Stand::stance).toList();
                    return stances.isEmpty() || stances.stream().anyMatch(now::contains);
                })
                .toList();
    }

    /** {@return whether no conflict was found} */
    public boolean isFeasible() {
        return conflicts.isEmpty();
    }

    private static String sentence(List<Demand> demands, Names names) {
        return "No agreement satisfies all of these: "
                + demands.stream()
                        .map(d -> names.holders(d)
                                + (d.mode() == Mode.MUST_EXCLUDE ? " rules out " : " must have ")
                                + names.say(d.term()))
                        .distinct()
                        .collect(Collectors.joining("; "))
                + ".";
    }

    @Override
    public String toString() {
        String all = isFeasible()
                ? "No demand rules out another."
                : conflicts.stream().map(Conflict::sentence).collect(Collectors.joining("\n"));
        return complete ? all : all + "\nNot every set of demands could be tried: more may conflict.";
    }

    /**
     * Demands that no agreement satisfies together.
     *
     * @param demands the demands, repeated statements of one stance together; a refusal as a red line under its own id
     * @param sentence what a mediator needs to know, in one sentence
     */
    public record Conflict(List<Demand> demands, String sentence) {
        /**
         * Copies the list.
         *
         * @param demands the demands, repeated statements of one stance together
         * @param sentence what a mediator needs to know, in one sentence
         */
        public Conflict {
            demands = List.copyOf(demands);
        }

        /** {@return the ids of the parties that hold them, each once} */
        public List<String> parties() {
            return Names.parties(demands);
        }

        /** {@return the words it rests on} */
        public List<Evidence> evidence() {
            return Names.evidence(demands);
        }

        @Override
        public String toString() {
            return sentence;
        }
    }
}
