package io.github.parley4j.extract.pipeline.model;

import io.github.parley4j.extract.pipeline.DevelopmentItem;
import io.github.parley4j.extract.pipeline.Judged;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well confidences keep their word: of the acts of a bin, as many are right as it says.
 *
 * @param acts the acts, with their confidence
 */
record Reliability(List<Sure> acts) {
    private static final double[] BINS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};

    /** An act and how sure the reader is of it. */
    record Sure(double confidence, Judged act) {}

    /** Each act by points that were fitted to the items of the other folds. */
    static Reliability heldOut(List<Judged> acts, int folds) {
        List<Sure> sure = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            Map<Trait, Double> points = LogisticFit.of(
                    acts.stream().filter(act -> act.item() % folds != held).toList());
            acts.stream()
                    .filter(act -> act.item() % folds == held)
                    .forEach(act -> sure.add(new Sure(confidence(act, points), act)));
        }
        return new Reliability(sure);
    }

    private static double confidence(Judged act, Map<Trait, Double> points) {
        double sum = act.traits().stream().mapToDouble(points::get).sum();
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Each act by the points that ship with Parley. */
    static Reliability shipped(List<Judged> acts) {
        return new Reliability(acts.stream()
                .map(act -> new Sure(Confidence.english().of(act.traits()), act))
                .toList());
    }

    /** A bin: from, to, how many, how sure on the mean, how many of them right. */
    record Bin(double from, double to, int count, double predicted, double observed) {}

    List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i + 1 < BINS.length; i++) {
            double from = BINS[i];
            double to = BINS[i + 1];
            List<Sure> inside = acts.stream()
                    .filter(act -> from <= act.confidence() && act.confidence() < to)
                    .toList();
            bins.add(new Bin(
                    from,
                    Math.min(1, to),
                    inside.size(),
                    inside.stream().mapToDouble(Sure::confidence).average().orElse(0),
                    inside.stream()
                            .mapToDouble(act -> act.act().right() ? 1 : 0)
                            .average()
                            .orElse(0)));
        }
        return bins;
    }

    /** The mean distance between what was predicted and observed, bin by bin, weighted by how many are in it. */
    double error() {
        return bins().stream()
                        .mapToDouble(bin -> bin.count() * Math.abs(bin.predicted() - bin.observed()))
                        .sum()
                / acts.size();
    }

    /** The share of the acts at least so sure that are right. */
    double precision(double least) {
        return acts.stream()
                .filter(act -> act.confidence() >= least)
                .mapToDouble(act -> act.act().right() ? 1 : 0)
                .average()
                .orElse(1);
    }

    /** The share of the required tuples that acts at least so sure find. */
    double recall(double least, List<DevelopmentItem> items) {
        int found = 0;
        for (int i = 0; i < items.size(); i++) {
            int item = i;
            Set<List<String>> tuples = new HashSet<>();
            acts.stream()
                    .filter(act -> act.confidence() >= least && act.act().item() == item)
                    .forEach(act -> tuples.addAll(act.act().found()));
            found += tuples.size();
        }
        return (double) found
                / items.stream().mapToInt(item -> item.required().size()).sum();
    }

    String table() {
        StringBuilder table = new StringBuilder("| confidence | positions | predicted | right |\n|---|---|---|---|\n");
        for (Bin bin : bins()) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %.2f–%.2f | %d | %.2f | %.2f |%n",
                    bin.from(),
                    bin.to(),
                    bin.count(),
                    bin.predicted(),
                    bin.observed()));
        }
        return table.toString();
    }
}
