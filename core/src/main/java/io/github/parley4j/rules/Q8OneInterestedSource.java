package io.github.parley4j.rules;

import io.github.parley4j.logic.Figures;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A figure rests on more than one party's own body or one voice without a name. */
final class Q8OneInterestedSource extends Standard {
    Q8OneInterestedSource() {
        super("Q8", Severity.INFO);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.negotiation.figures().stream()
                .filter(f -> !f.evidence().isEmpty() && (ownBodies(f) || oneNameless(f)))
                .map(f -> finding(
                        "The figure of " + Figures.say(f) + " rests only on "
                                + (ownBodies(f) ? "a body of one side" : "one source without a name")
                                + sources(f) + ".",
                        List.of(f.id()),
                        f.evidence()));
    }

    private static boolean ownBodies(Figure figure) {
        return figure.evidence().stream()
                .allMatch(e ->
                        innermost(e).filter(Attribution.Type.PARTY_BODY::equals).isPresent());
    }

    private static boolean oneNameless(Figure figure) {
        return figure.evidence().size() == 1
                && innermost(figure.evidence().get(0))
                        .filter(Sources::isNameless)
                        .isPresent();
    }

    private static String sources(Figure figure) {
        List<String> names = figure.evidence().stream()
                .flatMap(e -> last(e).flatMap(Attribution::source).stream())
                .distinct()
                .toList();
        return names.isEmpty() ? "" : " (" + String.join("; ", names) + ")";
    }

    private static Optional<Attribution.Type> innermost(Evidence e) {
        return last(e).map(Attribution::type);
    }

    private static Optional<Attribution> last(Evidence e) {
        return e.attribution().stream().reduce((outer, inner) -> inner);
    }
}
