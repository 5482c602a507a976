package io.github.parley4j.logic;

import io.github.parley4j.model.Precondition;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which preconditions can never be met.
 *
 * <p>What nobody holds back is free. A precondition is met when its condition holds of what is free, and what it held back
 * becomes free when all that hold it back are met: the least fixpoint. A condition that need only hold at the same time
 * ({@code NOT_LATER}, {@code DURING}, {@code CONCURRENT}) may be met in one step with others, so within each step the
 * greatest set that supports itself is taken: two sides who say "unless" can act at one moment, two who say "until" cannot.
 */
public final class Blockage {
    private static final int[] NOTHING = {};

    private final Gates gates;
    private final BitSet blocked;

    private Blockage(Gates gates) {
        this.gates = gates;
        blocked = blocked(everything());
    }

    /**
     * Works out what is blocked.
     *
     * @param preconditions the preconditions of a negotiation
     * @return what can never be met
     */
    public static Blockage of(List<Precondition> preconditions) {
        return new Blockage(new Gates(preconditions));
    }

    /**
     * Tells whether giving some up frees the rest.
     *
     * @param waived the preconditions that are given up
     * @return whether all others can be met then
     */
    public boolean freeWithout(Collection<Precondition> waived) {
        BitSet rest = everything();
        IntStream.range(0, gates.acts.size())
                .filter(act -> waived.contains(gates.acts.get(act)))
                .forEach(rest::clear);
        return blocked(rest).isEmpty();
    }

    /** {@return the preconditions that can never be met, in order} */
    public List<Precondition> blocked() {
        return blocked.stream().mapToObj(gates.acts::get).toList();
    }

    /**
     * {@return the knots: preconditions that wait for each other, directly or through others, and would block each other
     * even if all else were met; there is one wherever something is blocked}
     */
    public List<List<Precondition>> cores() {
        IntPredicate free = atom -> isFree(atom, blocked);
        List<int[]> waits = IntStream.range(0, gates.acts.size())
                .mapToObj(act -> blocked.get(act)
                        ? gates.missing(act, free).stream()
                                .mapToInt(Integer::intValue)
                                .toArray()
                        : new int[0])
                .toList();
        return circles(waits, blocked)
                .filter(acts -> !blocked(acts).isEmpty())
                .map(this::named)
                .toList();
    }

    /** {@return preconditions that wait for each other and could all be met at one moment} */
    public List<List<Precondition>> handshakes() {
        return circles(gates.waits, everything())
                .filter(acts -> acts.cardinality() > 1 && acts.stream().noneMatch(this::isStrict))
                .map(this::named)
                .toList();
    }

    private List<Precondition> named(BitSet acts) {
        return acts.stream().mapToObj(gates.acts::get).toList();
    }

    private Stream<BitSet> circles(List<int[]> waits, BitSet active) {
        return components(waits, active)
                .filter(c -> c.length > 1)
                .map(this::actsOf)
                .filter(acts -> !acts.isEmpty());
    }

    private BitSet actsOf(int[] component) {
        BitSet acts = new BitSet();
        for (int node : component) {
            if (node < gates.acts.size()) {
                acts.set(node);
            }
        }
        return acts;
    }

    /** Acts come first, atoms after them. */
    private Stream<int[]> components(List<int[]> waits, BitSet active) {
        int acts = gates.acts.size();
        int[][] to = new int[acts + gates.atoms.size()][];
        for (int act = 0; act < acts; act++) {
            to[act] = active.get(act) ? shifted(waits.get(act), acts) : NOTHING;
        }
        for (int atom = 0; atom < gates.atoms.size(); atom++) {
            to[acts + atom] = within(gates.holds.get(atom), active);
        }
        return Components.of(to.length, node -> to[node]).stream();
    }

    private static int[] shifted(int[] numbers, int by) {
        int[] shifted = numbers.clone();
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] += by;
        }
        return shifted;
    }

    private static int[] within(int[] numbers, BitSet set) {
        int[] within = new int[numbers.length];
        int size = 0;
        for (int number : numbers) {
            if (set.get(number)) {
                within[size++] = number;
            }
        }
        return size == within.length ? within : Arrays.copyOf(within, size);
    }

    private BitSet everything() {
        BitSet all = new BitSet();
        all.set(0, gates.acts.size());
        return all;
    }

    /** Those of the active acts that are never met, when all others are. */
    private BitSet blocked(BitSet active) {
        BitSet unmet = (BitSet) active.clone();
        components(gates.waits, active).map(this::actsOf).forEach(circle -> meet(circle, unmet));
        return unmet;
    }

    /** Takes out of {@code unmet} what can be met within one circle, all it points to being decided. */
    private void meet(BitSet circle, BitSet unmet) {
        circle.and(unmet);
        while (true) {
            BitSet stillUnmet = atBest(circle, unmet);
            if (stillUnmet.equals(unmet)) {
                return;
            }
            unmet.and(stillUnmet);
        }
    }

    /** What stays unmet when as many as can support each other are met in one step. */
    private BitSet atBest(BitSet circle, BitSet unmet) {
        BitSet left = (BitSet) unmet.clone();
        left.andNot(circle);
        boolean changed = true;
        while (changed) {
            BitSet assumed = (BitSet) left.clone();
            for (int act = circle.nextSetBit(0); act >= 0; act = circle.nextSetBit(act + 1)) {
                if (!assumed.get(act) && !holds(act, isStrict(act) ? unmet : assumed)) {
                    left.set(act);
                }
            }
            changed = !left.equals(assumed);
        }
        return left;
    }

    private boolean holds(int act, BitSet unmet) {
        return gates.holds(act, atom -> isFree(atom, unmet));
    }

    private boolean isFree(int atom, BitSet unmet) {
        for (int act : gates.holds.get(atom)) {
            if (unmet.get(act)) {
                return false;
            }
        }
        return true;
    }

    private boolean isStrict(int act) {
        return gates.acts.get(act).order() == Precondition.Order.BEFORE;
    }
}
