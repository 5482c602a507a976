package io.github.parley4j.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Points evidence to documents whose ids have changed. */
final class Repoint {
    private Repoint() {}

    static Negotiation evidence(Negotiation n, Map<String, String> newIds) {
        if (newIds.entrySet().stream().allMatch(e -> e.getKey().equals(e.getValue()))) {
            return n;
        }
        Function<List<Evidence>, List<Evidence>> move =
                all -> all.stream().map(e -> evidence(e, newIds)).toList();
        return Negotiation.builder()
                .copy(n)
                .participations(map(
                        n.participations(),
                        p -> Participation.builder()
                                .copy(p)
                                .evidence(move.apply(p.evidence()))
                                .build()))
                .acts(map(n.acts(), a -> a.accept(new ActEdit(a.id(), move.apply(a.evidence()), a.refersTo()))))
                .meetings(map(
                        n.meetings(),
                        m -> Meeting.builder()
                                .copy(m)
                                .evidence(move.apply(m.evidence()))
                                .build()))
                .figures(map(
                        n.figures(),
                        f -> Figure.builder()
                                .copy(f)
                                .evidence(move.apply(f.evidence()))
                                .build()))
                .agreements(map(
                        n.agreements(),
                        a -> Agreement.builder()
                                .copy(a)
                                .evidence(move.apply(a.evidence()))
                                .build()))
                .stickingPoints(map(
                        n.stickingPoints(),
                        p -> StickingPoint.builder()
                                .copy(p)
                                .evidence(move.apply(p.evidence()))
                                .build()))
                .build();
    }

    private static Evidence evidence(Evidence e, Map<String, String> newIds) {
        String id = newIds.getOrDefault(e.document(), e.document());
        return id.equals(e.document())
                ? e
                : Evidence.builder().copy(e).document(id).build();
    }

    private static <T> List<T> map(List<T> values, Function<T, T> change) {
        return values.stream().map(change).toList();
    }
}
