package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Side;
import io.github.parley4j.analysis.Timelines.Entry;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Term;
import java.util.List;

/**
 * How a party's later stance on a thing differs from its earlier one, by what both contain: who asks for a ceasefire asks
 * for less than who asks for a permanent one. Numbers that differ are {@link #MOVED}: which way is better for the party is
 * not known.
 */
public enum Change {
    /** The same again. */
    SAME,
    /** The later demand is contained in the earlier, or less is ruled out. */
    SOFTER,
    /** The earlier demand is contained in the later, or more is ruled out. */
    HARDER,
    /** It was against it or held it back, and is no longer so. */
    OPENED,
    /** It was for it or held it back, and is less so now. */
    CLOSED,
    /** Another value. */
    MOVED,
    /** The two cannot be compared. */
    UNKNOWN;

    private static final List<Side> RANKED = List.of(Side.AGAINST, Side.NOT_YET, Side.FOR);

    /** How many sides {@link #rank} tells apart. */
    static final int SIDES = RANKED.size();

    /** From NOT_YET in the middle: AGAINST 0, NOT_YET 1, FOR 2. */
    static int rank(Side side) {
        return RANKED.indexOf(side);
    }

    static Side side(int rank) {
        return RANKED.get(rank);
    }

    static Change between(Entry from, Entry to) {
        Term a = Literals.normal(from.term());
        Term b = Literals.normal(to.term());
        if (a.equals(b) && from.side() == to.side()) {
            return SAME;
        }
        boolean down = Subsumption.matches(a, b);
        boolean up = Subsumption.matches(b, a);
        if (from.side() != to.side()) {
            int turn = Integer.compare(rank(to.side()), rank(from.side()));
            return down || up ? (turn > 0 ? OPENED : CLOSED) : UNKNOWN;
        }
        if (down != up) {
            return down == (to.side() == Side.FOR) ? SOFTER : HARDER;
        }
        boolean other = !down && Values.exclusive(from.term(), to.term());
        return other && to.side() == Side.FOR ? MOVED : UNKNOWN;
    }
}
