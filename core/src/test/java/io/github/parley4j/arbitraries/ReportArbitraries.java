package io.github.parley4j.arbitraries;

import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Factuality;
import io.github.parley4j.model.Reality;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Documents, and evidence in them. */
final class ReportArbitraries {
    private ReportArbitraries() {}

    static Arbitrary<Document> documents() {
        return Combinators.combine(
                        Ids.document(),
                        ValueArbitraries.texts().optional(0.4),
                        ValueArbitraries.days().optional(0.4),
                        ValueArbitraries.texts().optional(0.2),
                        ValueArbitraries.texts().optional(0.4))
                .as((id, title, date, source, text) -> Document.builder()
                        .id(id)
                        .title(title)
                        .date(date)
                        .source(source)
                        .text(text)
                        .build());
    }

    static Arbitrary<Attribution> attributions() {
        return Combinators.combine(
                        ValueArbitraries.texts().optional(),
                        Arbitraries.of(Attribution.Type.class),
                        Ids.person().optional(0.3),
                        Ids.party().optional(0.3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Attribution.RecordStatus.class),
                        ValueArbitraries.texts().optional(0.2))
                .as((source, type, person, party, direct, record, outlet) -> Attribution.builder()
                        .source(source)
                        .type(type)
                        .person(person)
                        .party(party)
                        .direct(direct)
                        .record(record)
                        .toOutlet(outlet)
                        .build());
    }

    static Arbitrary<Evidence> evidence() {
        Arbitrary<Evidence> bare = Combinators.combine(
                        Ids.document(),
                        Arbitraries.integers().between(0, 10_000),
                        ValueArbitraries.texts().filter(t -> !t.isEmpty()))
                .as(Evidence::of);
        return reported(bare);
    }

    static Arbitrary<Evidence> evidenceIn(Document document) {
        int length = document.text().map(String::length).orElse(0);
        if (length == 0) {
            throw new IllegalArgumentException("The document (" + document + ") must have a text to be quoted.");
        }
        Arbitrary<Integer> offset = Arbitraries.integers().between(0, length);
        Arbitrary<Evidence> bare = Combinators.combine(offset, offset)
                .filter((a, b) -> !a.equals(b))
                .as((a, b) -> document.quote(Math.min(a, b), Math.max(a, b)));
        return reported(bare);
    }

    private static Arbitrary<Evidence> reported(Arbitrary<Evidence> bare) {
        return Combinators.combine(
                        bare,
                        attributions().list().ofMaxSize(2),
                        Arbitraries.of(Factuality.class),
                        Arbitraries.of(Reality.class),
                        Arbitraries.of("rule-a", "rule-b").optional(0.3))
                .as((evidence, attribution, factuality, reality, rule) -> Evidence.builder()
                        .copy(evidence)
                        .attribution(attribution)
                        .factuality(factuality)
                        .reality(reality)
                        .rule(rule)
                        .build());
    }
}
