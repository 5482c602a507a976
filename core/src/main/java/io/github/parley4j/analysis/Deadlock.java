package io.github.parley4j.analysis;

import io.github.parley4j.logic.Blockage;
import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Precondition;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Preconditions that can never be met as they stand, because they wait for each other.
 *
 * <p>What can be met is the least fixpoint over the conditions, their "and" and "or", where releasing all contains
 * releasing some, a permanent ceasefire is a ceasefire, and an agreement needs talks. Circles are strongly connected
 * components (Tarjan 1972); a circle with a way out by an "or" is none. Conditions that need only hold at the same time
 * ("unless", "while", "in exchange for") can be met in one step with others: such circles are {@link #handshakes}.
 *
 * @param blocked every precondition that can never be met, in order
 * @param cores the circles that block it and all the rest; none only if nothing is blocked
 * @param handshakes circles that both sides could undo by acting at the same moment
 */
public record Deadlock(List<Precondition> blocked, List<Core> cores, List<Core> handshakes) {
    /** The most stances that {@link Core#waivers} looks at together. */
    public static final int MOST_WAIVED = 3;

    /**
     * Copies the lists.
     *
     * @param blocked every precondition that can never be met, in order
     * @param cores the circles that block it and all the rest
     * @param handshakes circles that both sides could undo by acting at the same moment
     */
    public Deadlock {
        blocked = List.copyOf(blocked);
        cores = List.copyOf(cores);
        handshakes = List.copyOf(handshakes);
    }

    /**
     * Works out what is blocked, and why.
     *
     * @param negotiation the negotiation
     * @return its deadlocks
     */
    public static Deadlock of(Negotiation negotiation) {
        return of(new Ground(negotiation));
    }

    static Deadlock of(Ground ground) {
        Blockage blockage = Blockage.of(ground.negotiation.preconditions());
        Names names = ground.names;
        return new Deadlock(
                blockage.blocked(),
                blockage.cores().stream().map(acts -> core(acts, names)).toList(),
                blockage.handshakes().stream()
                        .map(acts -> new Core(acts, List.of(), MOST_WAIVED, CoreWords.handshake(acts, names)))
                        .toList());
    }

    private static Core core(List<Precondition> acts, Names names) {
        Waivers waivers = Waivers.of(acts);
        return new Core(acts, waivers.found(), waivers.most(), CoreWords.deadlock(acts, waivers, names));
    }

    /** {@return whether nothing is blocked} */
    public boolean isFree() {
        return blocked.isEmpty();
    }

    /** One sentence for each circle. */
    @Override
    public String toString() {
        return isFree() && handshakes.isEmpty()
                ? "No deadlock."
                : Stream.concat(cores.stream(), handshakes.stream())
                        .map(Core::toString)
                        .collect(Collectors.joining("\n"));
    }

    /**
     * Preconditions that wait for each other.
     *
     * @param acts the preconditions, in order
     * @param waivers the smallest sets of them that, given up, free the rest; repeated statements of one stance are given
     *     up together; complete for sets of as many stances as were tried
     * @param tried how many stances at most were tried together: {@value #MOST_WAIVED}, but single ones only in circles of
     *     more than 24 stances, and none (0) in those of more than 200
     * @param sentence what a mediator needs to know: who waits for whom, and who could free it
     */
    public record Core(List<Precondition> acts, List<List<Precondition>> waivers, int tried, String sentence) {
        /**
         * Copies the lists.
         *
         * @param acts the preconditions, in order
         * @param waivers the smallest sets of them that, given up, free the rest
         * @param tried how many stances at most were tried together
         * @param sentence what a mediator needs to know, in one sentence
         */
        public Core {
            acts = List.copyOf(acts);
            waivers = waivers.stream().map(List::copyOf).toList();
        }

        /** {@return the ids of the parties that hold them, each once} */
        public List<String> parties() {
            return Names.parties(acts);
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
