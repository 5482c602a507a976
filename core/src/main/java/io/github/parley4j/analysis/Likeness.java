package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Side;
import io.github.parley4j.model.SimpleTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Numbers stances, so that each two of them are compared once only. */
final class Likeness {
    private record Stance(Side side, SimpleTerm term) {}

    private final Gower gower;
    private final Kinship kinship = new Kinship();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<Stance> stances = new ArrayList<>();
    private final Map<Long, OptionalDouble> known = new HashMap<>();

    Likeness(Gower gower) {
        this.gower = gower;
    }

    int number(Side side, SimpleTerm term) {
        long key = (long) kinship.number(term) * Change.SIDES + Change.rank(side);
        return numbers.computeIfAbsent(key, k -> {
            stances.add(new Stance(side, term));
            return stances.size() - 1;
        });
    }

    /** The mean over the pairs of stances on one thing. */
    OptionalDouble of(List<Integer> a, List<Integer> b) {
        double sum = 0;
        int count = 0;
        for (int x : a) {
            for (int y : b) {
                OptionalDouble s = known.computeIfAbsent(
                        (long) Math.min(x, y) << Integer.SIZE | Math.max(x, y),
                        k -> compare(stances.get(x), stances.get(y)));
                if (s.isPresent()) {
                    sum += s.getAsDouble();
                    count++;
                }
            }
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }

    private OptionalDouble compare(Stance a, Stance b) {
        return gower.similarity(a.side, a.term, b.side, b.term);
    }
}
