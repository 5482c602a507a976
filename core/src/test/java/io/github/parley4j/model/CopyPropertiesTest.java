package io.github.parley4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A builder that copies a value builds an equal one. */
class CopyPropertiesTest {
    record Pair(Object value, Object copy) {}

    @Provide
    Arbitrary<SimpleTerm> simpleTerms() {
        return ParleyArbitraries.simpleTerms();
    }

    @Provide
    Arbitrary<Act> acts() {
        return ParleyArbitraries.acts();
    }

    @Provide
    Arbitrary<Pair> others() {
        return Arbitraries.oneOf(
                ParleyArbitraries.agreements()
                        .map(v -> new Pair(v, Agreement.builder().copy(v).build())),
                ParleyArbitraries.attributions()
                        .map(v -> new Pair(v, Attribution.builder().copy(v).build())),
                ParleyArbitraries.documents()
                        .map(v -> new Pair(v, Document.builder().copy(v).build())),
                ParleyArbitraries.evidence()
                        .map(v -> new Pair(v, Evidence.builder().copy(v).build())),
                ParleyArbitraries.stickingPoints()
                        .map(v -> new Pair(v, StickingPoint.builder().copy(v).build())),
                ParleyArbitraries.figures()
                        .map(v -> new Pair(v, Figure.builder().copy(v).build())),
                ParleyArbitraries.holders()
                        .map(v -> new Pair(v, Holder.builder().copy(v).build())),
                ParleyArbitraries.intervals()
                        .map(v -> new Pair(v, Interval.builder().copy(v).build())),
                ParleyArbitraries.issues()
                        .map(v -> new Pair(v, Issue.builder().copy(v).build())),
                ParleyArbitraries.meetings()
                        .map(v -> new Pair(v, Meeting.builder().copy(v).build())),
                ParleyArbitraries.partialDates()
                        .map(v -> new Pair(v, PartialDate.builder().copy(v).build())),
                ParleyArbitraries.participations()
                        .map(v -> new Pair(v, Participation.builder().copy(v).build())),
                ParleyArbitraries.parties()
                        .map(v -> new Pair(v, Party.builder().copy(v).build())),
                ParleyArbitraries.people()
                        .map(v -> new Pair(v, Person.builder().copy(v).build())),
                ParleyArbitraries.quantities()
                        .map(v -> new Pair(v, Quantity.builder().copy(v).build())));
    }

    @Property
    void ofTerms(@ForAll("simpleTerms") SimpleTerm term) {
        SimpleTerm copy = term.by();

        assertThat(copy).isEqualTo(term).isNotSameAs(term).hasSameHashCodeAs(term);
    }

    @Property
    void ofActs(@ForAll("acts") Act act) {
        Act copy = act.by();

        assertThat(copy).isEqualTo(act).isNotSameAs(act).hasSameHashCodeAs(act);
    }

    @Property
    void ofEverythingElse(@ForAll("others") Pair pair) {
        assertThat(pair.copy())
                .isEqualTo(pair.value())
                .isNotSameAs(pair.value())
                .hasSameHashCodeAs(pair.value());
    }
}
