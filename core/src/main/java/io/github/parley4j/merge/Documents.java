package io.github.parley4j.merge;

import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The documents of all negotiations. What has the same id is one document unless both give a title, date, source or text
 * that differs; a date that one alone gives is taken over.
 */
final class Documents {
    /** In order: by date, those without one last, then by id. */
    final List<Document> merged = new ArrayList<>();

    private final Map<Known<String>, String> newIds = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    Documents(List<Known<Document>> documents) {
        Clusters<Known<Document>> clusters = new Clusters<>(documents, Documents::canBeOne);
        clusters.joinBy(d -> List.of(d.value()));
        clusters.joinBy(d -> List.of(d.value().id()));
        Ids ids = new Ids();
        clusters.groups().stream()
                .sorted(Comparator.comparing(group -> union(group).toString()))
                .forEach(group -> {
                    Document one = Document.builder()
                            .copy(union(group))
                            .id(ids.free(group.get(0).value().id()))
                            .build();
                    group.forEach(d -> newIds.put(new Known<>(d.in(), d.value().id()), one.id()));
                    merged.add(one);
                });
        merged.sort(Comparator.<Document>comparingInt(d -> d.date().isPresent() ? 0 : 1)
                .thenComparing(d -> d.date().map(Object::toString).orElse(""))
                .thenComparing(Document::id));
        merged.forEach(d -> places.put(d.id(), places.size()));
    }

    private static Document union(List<Known<Document>> group) {
        return Document.builder()
                .id(group.get(0).value().id())
                .title(first(group, Document::title))
                .date(first(group, Document::date))
                .source(first(group, Document::source))
                .text(first(group, Document::text))
                .build();
    }

    private static <T> Optional<T> first(List<Known<Document>> group, Function<Document, Optional<T>> field) {
        return said(group, field).findFirst();
    }

    private static <T> Stream<T> said(List<Known<Document>> group, Function<Document, Optional<T>> field) {
        return group.stream().flatMap(d -> field.apply(d.value()).stream()).distinct();
    }

    private static boolean canBeOne(List<Known<Document>> group) {
        return SameParties.oneEach(group)
                && said(group, Document::title).count() < 2
                && said(group, Document::date).count() < 2
                && said(group, Document::source).count() < 2
                && said(group, Document::text).count() < 2;
    }

    String newId(int negotiation, String id) {
        return newIds.getOrDefault(new Known<>(negotiation, id), id);
    }

    /** The evidence, each piece once, in order of the documents and of the text. */
    List<Evidence> inOrder(Stream<Evidence> evidence) {
        return evidence.distinct().sorted(order()).toList();
    }

    /** By document, then by place in the text. */
    Comparator<Evidence> order() {
        return Comparator.<Evidence>comparingInt(e -> places.getOrDefault(e.document(), Integer.MAX_VALUE))
                .thenComparing(Evidence::document)
                .thenComparingInt(Evidence::begin)
                .thenComparingInt(Evidence::end)
                .thenComparing(Evidence::toString);
    }
}
