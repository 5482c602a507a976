package io.github.parley4j.analysis;

import io.github.parley4j.analysis.ContradictoryReports.Contradiction;
import io.github.parley4j.analysis.ContradictoryReports.Kind;
import io.github.parley4j.logic.Balance;
import io.github.parley4j.logic.Figures;
import io.github.parley4j.model.Figure;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds figures that no reading reconciles. */
final class FigureReports {
    private FigureReports() {}

    static Stream<Contradiction> disjoint(List<Figure> figures) {
        Set<List<Object>> told = new HashSet<>();
        return Figures.pairs(figures)
                .filter(pair -> {
                    Figure a = pair.get(0);
                    Figure b = pair.get(1);
                    return a.quantity().fullUnit().equals(b.quantity().fullUnit())
                            && Figures.meant(a.quantity()).apart(Figures.meant(b.quantity()));
                })
                .filter(pair -> told.add(List.of(what(pair.get(0)), what(pair.get(1)))))
                .map(pair -> disjoint(pair.get(0), pair.get(1)));
    }

    private static List<Object> what(Figure f) {
        return List.of(Figures.lower(Figures.name(f)), f.interval(), f.quantity());
    }

    private static Contradiction disjoint(Figure a, Figure b) {
        boolean sure = Figures.lower(a.measure()).equals(Figures.lower(b.measure()))
                && a.subject().isPresent()
                && lower(a.subject()).equals(lower(b.subject()))
                && a.interval().isPresent()
                && a.interval().equals(b.interval());
        String open = sure ? "." : ", if both count the same.";
        String sentence = "No number fits both " + said(a) + " and " + said(b) + open;
        return new Contradiction(
                Kind.FIGURES, sure, Figures.ids(List.of(a, b)), sentence, Figures.evidence(List.of(a, b)));
    }

    private static Optional<String> lower(Optional<String> text) {
        return text.map(Figures::lower);
    }

    private static String said(Figure f) {
        return Figures.say(f) + f.interval().map(i -> " in " + i).orElse("");
    }

    static Stream<Contradiction> residuals(List<Figure> figures) {
        return Balance.of(figures)
                .filter(Balance::isOff)
                .map(b -> new Contradiction(
                        Kind.STOCK_AND_FLOW,
                        false,
                        Figures.ids(b.figures()),
                        b.sentence(),
                        Figures.evidence(b.figures())));
    }
}
