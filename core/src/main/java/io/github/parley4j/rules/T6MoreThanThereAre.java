package io.github.parley4j.rules;

import io.github.parley4j.logic.Figures;
import io.github.parley4j.logic.Flow;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Selection;
import io.github.parley4j.rules.Finding.Severity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Nobody is to release more people than any source counts. */
final class T6MoreThanThereAre extends Standard {
    T6MoreThanThereAre() {
        super("T6", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        List<Figure> counts = scene.negotiation.figures().stream()
                .filter(f -> f.quantity().fullUnit().equals("person"))
                .filter(f ->
                        Flow.of(f.measure()).filter(flow -> flow != Flow.OUT).isPresent())
                .toList();
        Map<List<Object>, Optional<Figure>> known = new HashMap<>();
        return scene.said().filter(said -> said.term() instanceof Release).flatMap(said -> {
            Selection who = ((Release) said.term()).selection();
            return known
                    .computeIfAbsent(
                            List.of(Figures.lower(who.population()), who.heldBy()),
                            k -> greatest(of(who, counts, scene)))
                    .filter(figure -> isMore(who, figure))
                    .map(figure -> finding(scene, said.act(), who, figure))
                    .stream();
        });
    }

    /** The greatest count, unless one is open upwards. */
    private static Optional<Figure> greatest(List<Figure> counts) {
        boolean open =
                counts.stream().anyMatch(f -> Figures.meant(f.quantity()).max().isEmpty());
        return counts.stream()
                .max(Comparator.comparing(T6MoreThanThereAre::most)
                        .thenComparing(Figure::id, Comparator.reverseOrder()))
                .filter(f -> !open);
    }

    private static boolean isMore(Selection who, Figure figure) {
        return who.quantity()
                .filter(q -> q.fullUnit().equals("person"))
                .flatMap(q -> Figures.meant(q).min())
                .filter(n -> n.compareTo(most(figure)) > 0)
                .isPresent();
    }

    private static BigDecimal most(Figure f) {
        return Figures.meant(f.quantity()).max().orElse(BigDecimal.ZERO);
    }

    private static boolean mayBeThoseOf(Selection who, Figure f, Scene scene) {
        Optional<String> holder = who.heldBy().map(scene.names::of).map(Figures::lower);
        Optional<String> subject =
                f.subject().map(Figures::lower).filter(s -> !s.equals(Figures.lower(who.population())));
        return holder.isEmpty() || subject.isEmpty() || holder.equals(subject);
    }

    private static List<Figure> of(Selection who, List<Figure> counts, Scene scene) {
        String population = Figures.lower(who.population());
        return counts.stream()
                .filter(f -> Stream.concat(Stream.of(f.measure()), f.subject().stream())
                        .flatMap(words -> Arrays.stream(Figures.lower(words).split("[^\\p{L}]+")))
                        .anyMatch(population::equals))
                .filter(f -> mayBeThoseOf(who, f, scene))
                .toList();
    }

    private Finding finding(Scene scene, Act act, Selection who, Figure figure) {
        String number = who.quantity().map(Quantity::toString).orElse("");
        return finding(
                "In " + scene.names.the(act) + " " + number + " are more " + who.population()
                        + " than any source counts: " + Figures.say(figure) + ".",
                List.of(act.id(), figure.id()),
                Stream.concat(act.evidence().stream(), figure.evidence().stream())
                        .toList());
    }
}
