package io.github.parley4j.extract.pipeline.model;

import io.github.parley4j.extract.pipeline.Judged;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression with a ridge, by Newton's method: the points of the traits under which what was judged right and
 * wrong is most likely, drawn towards 0 as far as there is little to go by.
 */
final class LogisticFit {
    private static final double RIDGE = 2;
    private static final int STEPS = 25;
    private static final List<Trait> TRAITS = List.of(Trait.values());
    private static final int SIZE = TRAITS.size();

    private LogisticFit() {}

    static Map<Trait, Double> of(List<Judged> acts) {
        double[] points = new double[SIZE];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[SIZE][SIZE + 1];
            for (int i = 0; i < SIZE; i++) {
                double ridge = i == at(Trait.ANY) ? RIDGE / 100 : RIDGE;
                system[i][i] = ridge;
                system[i][SIZE] = -ridge * points[i];
            }
            for (Judged act : acts) {
                double sum = act.traits().stream()
                        .mapToDouble(trait -> points[at(trait)])
                        .sum();
                double p = 1 / (1 + StrictMath.exp(-sum));
                for (Trait one : act.traits()) {
                    system[at(one)][SIZE] += (act.right() ? 1 : 0) - p;
                    for (Trait other : act.traits()) {
                        system[at(one)][at(other)] += p * (1 - p);
                    }
                }
            }
            double[] change = solve(system);
            Arrays.setAll(points, i -> points[i] + change[i]);
        }
        Map<Trait, Double> fitted = new EnumMap<>(Trait.class);
        for (Trait trait : TRAITS) {
            fitted.put(trait, StrictMath.rint(100 * points[at(trait)]) / 100);
        }
        return fitted;
    }

    private static int at(Trait trait) {
        return TRAITS.indexOf(trait);
    }

    /** Gauss's elimination; the ridge keeps the pivots from 0. */
    private static double[] solve(double[][] system) {
        for (int pivot = 0; pivot < SIZE; pivot++) {
            for (int row = pivot + 1; row < SIZE; row++) {
                double factor = system[row][pivot] / system[pivot][pivot];
                for (int column = pivot; column <= SIZE; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
            }
        }
        double[] solution = new double[SIZE];
        for (int row = SIZE - 1; row >= 0; row--) {
            double rest = system[row][SIZE];
            for (int column = row + 1; column < SIZE; column++) {
                rest -= system[row][column] * solution[column];
            }
            solution[row] = rest / system[row][row];
        }
        return solution;
    }
}
