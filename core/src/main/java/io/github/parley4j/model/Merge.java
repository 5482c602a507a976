package io.github.parley4j.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Merges negotiations: see {@link Negotiation#plus}. Documents come first, because evidence points to them. */
final class Merge {
    private final Negotiation first;
    private final Negotiation second;
    private final Map<String, Document> documents = new LinkedHashMap<>();

    private Merge(Negotiation first, Negotiation second) {
        this.first = first;
        this.second = second;
    }

    static Negotiation of(Negotiation first, Negotiation second) {
        return new Merge(first, second).merged();
    }

    private Negotiation merged() {
        Families families = new Families();
        Negotiation a = withNewDocumentIds(first, families);
        Negotiation b = withNewDocumentIds(second, families);
        MergedActs acts = new MergedActs();
        acts.add(a.acts());
        acts.add(b.acts());
        return Negotiation.builder()
                .id(a.id())
                .title(a.title().or(b::title))
                .documents(documents.values())
                .parties(Union.byId(a.parties(), b.parties(), Party::id, Union::of))
                .people(Union.byId(a.people(), b.people(), Person::id, Union::of))
                .participations(Union.distinct(a.participations(), b.participations()))
                .acts(acts.merged())
                .meetings(all(a.meetings(), b.meetings(), Meeting::id, Merge::withId))
                .figures(all(a.figures(), b.figures(), Figure::id, Merge::withId))
                .agreements(all(a.agreements(), b.agreements(), Agreement::id, Merge::withId))
                .stickingPoints(all(a.stickingPoints(), b.stickingPoints(), StickingPoint::id, Merge::withId))
                .build();
    }

    private Negotiation withNewDocumentIds(Negotiation negotiation, Families families) {
        Map<String, String> newIds = new HashMap<>();
        for (Document document : negotiation.documents()) {
            Document said = withId(document, Families.familyOf(document.id()));
            String id = families.assign(document.id(), said);
            newIds.put(document.id(), id);
            documents.putIfAbsent(id, withId(document, id));
        }
        return Repoint.evidence(negotiation, newIds);
    }

    private static <T> List<T> all(
            List<T> first, List<T> second, Function<T, String> id, BiFunction<T, String, T> withId) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        Families families = new Families();
        Map<String, T> merged = new LinkedHashMap<>();
        for (T value : both) {
            T said = withId.apply(value, Families.familyOf(id.apply(value)));
            String newId = families.assign(id.apply(value), said);
            merged.putIfAbsent(newId, withId.apply(value, newId));
        }
        return List.copyOf(merged.values());
    }

    private static Document withId(Document document, String id) {
        return Document.builder().copy(document).id(id).build();
    }

    private static Meeting withId(Meeting meeting, String id) {
        return Meeting.builder().copy(meeting).id(id).build();
    }

    private static Figure withId(Figure figure, String id) {
        return Figure.builder().copy(figure).id(id).build();
    }

    private static StickingPoint withId(StickingPoint point, String id) {
        return StickingPoint.builder().copy(point).id(id).build();
    }

    private static Agreement withId(Agreement agreement, String id) {
        return Agreement.builder().copy(agreement).id(id).build();
    }
}
