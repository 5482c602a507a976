package io.github.parley4j.analysis;

import io.github.parley4j.analysis.Convergence.Pair;
import io.github.parley4j.analysis.Convergence.Point;
import io.github.parley4j.analysis.Convergence.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/** How alike two parties are on each issue: now, and from each day on; not a number where it cannot be told. */
final class Course {
    private static final double NOTHING = 1e-9;

    final Map<String, Double> now = new TreeMap<>();
    final Map<String, NavigableMap<LocalDate, Double>> then = new TreeMap<>();

    Pair pair(String first, String second) {
        OptionalDouble distance = mean(now.values().stream().mapToDouble(s -> 1 - s));
        return new Pair(first, second, distance, List.copyOf(now.keySet()), points(), trend());
    }

    private List<Point> points() {
        List<NavigableMap<LocalDate, Double>> issues = List.copyOf(then.values());
        TreeSet<LocalDate> days = new TreeSet<>();
        issues.forEach(issue -> days.addAll(issue.keySet()));
        double[] now = new double[issues.size()];
        Arrays.fill(now, Double.NaN);
        List<Point> points = new ArrayList<>();
        for (LocalDate day : days) {
            for (int i = 0; i < now.length; i++) {
                now[i] = issues.get(i).getOrDefault(day, now[i]);
            }
            double[] apart = DoubleStream.of(now)
                    .filter(s -> !Double.isNaN(s))
                    .map(s -> 1 - s)
                    .toArray();
            mean(DoubleStream.of(apart)).ifPresent(d -> add(points, new Point(day, d, apart.length)));
        }
        return points;
    }

    private static void add(List<Point> points, Point point) {
        Point last = points.isEmpty() ? null : points.get(points.size() - 1);
        if (last == null || last.distance() != point.distance() || last.issues() != point.issues()) {
            points.add(point);
        }
    }

    private Trend trend() {
        OptionalDouble change = mean(then.values().stream()
                .map(issue -> issue.values().stream().filter(s -> !s.isNaN()).toList())
                .filter(known -> known.size() > 1)
                .mapToDouble(known -> known.get(known.size() - 1) - known.get(0)));
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
