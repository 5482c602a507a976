package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Side;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Numbers terms, equal contents alike, and remembers which of them speak of one thing. */
final class Kinship {
    /** By the object, which is faster than by its fields: one is asked for again and again. */
    private final IdentityHashMap<SimpleTerm, Integer> numbers = new IdentityHashMap<>();

    private final Map<Term, Integer> contents = new HashMap<>();
    private final List<SimpleTerm> terms = new ArrayList<>();
    private final PairTable known = new PairTable(this::compare);

    int number(SimpleTerm term) {
        return numbers.computeIfAbsent(
                term,
                k -> contents.computeIfAbsent(Literals.normal(term), n -> {
                    terms.add(term);
                    return terms.size() - 1;
                }));
    }

    /** A number for the term and the side taken on it. */
    int number(Side side, SimpleTerm term) {
        return number(term) * Change.SIDES + Change.rank(side);
    }

    /** The side that a number stands for. */
    static Side side(int stance) {
        return Change.side(stance % Change.SIDES);
    }

    /** The term that a number of a stance stands for. */
    SimpleTerm term(int stance) {
        return terms.get(stance / Change.SIDES);
    }

    /** One number for each two (Cantor), in which neighbours do not collide as they do when one is shifted. */
    static long pair(int x, int y) {
        long sum = (long) x + y;
        return sum * (sum + 1) / 2 + y;
    }

    private double compare(int x, int y) {
        return Values.related(terms.get(x), terms.get(y)) ? 1 : 0;
    }

    /** Whether two numbered terms speak of one thing. */
    boolean related(int x, int y) {
        return x == y || known.get(Math.min(x, y), Math.max(x, y)) > 0;
    }
}
