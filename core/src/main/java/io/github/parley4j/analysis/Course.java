package io.github.parley4j.analysis;

import io.github.parley4j.analysis.Convergence.Pair;
import io.github.parley4j.analysis.Convergence.Point;
import io.github.parley4j.analysis.Convergence.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** How alike two parties are on each issue: now, and from each day on; not a number where it cannot be told. */
final class Course {
    private static final double NOTHING = 1e-9;

    final Map<String, Double> now = new TreeMap<>();
    final Map<String, Curve> then = new TreeMap<>();

    Pair pair(String first, String second) {
        OptionalDouble distance = mean(now.values().stream().mapToDouble(s -> 1 - s));
        return new Pair(first, second, distance, List.copyOf(now.keySet()), points(), trend());
    }

    /** Goes through the days of all issues in order. */
    private List<Point> points() {
        List<Curve> issues = List.copyOf(then.values());
        int[] at = new int[issues.size()];
        double[] alike = new double[issues.size()];
        Arrays.fill(alike, Double.NaN);
        List<Point> points = new ArrayList<>();
        for (long day = next(issues, at); day < Long.MAX_VALUE; day = next(issues, at)) {
            for (int i = 0; i < at.length; i++) {
                if (issues.get(i).day(at[i]) == day) {
                    alike[i] = issues.get(i).value(at[i]++);
                }
            }
            DoubleSummaryStatistics apart = new DoubleSummaryStatistics();
            for (double likeness : alike) {
                if (!Double.isNaN(likeness)) {
                    apart.accept(1 - likeness);
                }
            }
            if (apart.getCount() > 0) {
                add(points, new Point(LocalDate.ofEpochDay(day), apart.getAverage(), (int) apart.getCount()));
            }
        }
        return points;
    }

    private static long next(List<Curve> issues, int[] at) {
        long next = Long.MAX_VALUE;
        for (int i = 0; i < at.length; i++) {
            next = Math.min(next, issues.get(i).day(at[i]));
        }
        return next;
    }

    private static void add(List<Point> points, Point point) {
        Point last = points.isEmpty() ? null : points.get(points.size() - 1);
        if (last == null || last.distance() != point.distance() || last.issues() != point.issues()) {
            points.add(point);
        }
    }

    private Trend trend() {
        OptionalDouble change = mean(then.values().stream().map(Curve::change).flatMapToDouble(OptionalDouble::stream));
        if (change.isEmpty()) {
            return Trend.UNKNOWN;
        }
        double gain = change.getAsDouble();
        return Math.abs(gain) < NOTHING ? Trend.STEADY : gain > 0 ? Trend.CONVERGING : Trend.DIVERGING;
    }

    private static OptionalDouble mean(DoubleStream values) {
        return values.average();
    }
}
