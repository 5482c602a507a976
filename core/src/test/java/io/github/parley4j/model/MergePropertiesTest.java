package io.github.parley4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every merge of negotiations whose references resolve. */
class MergePropertiesTest {
    private static final int TRIES = 200;

    @Provide
    Arbitrary<Negotiation> any() {
        return ParleyArbitraries.negotiations();
    }

    @Property(tries = TRIES)
    void mergingIsAssociative(
            @ForAll("any") Negotiation a, @ForAll("any") Negotiation b, @ForAll("any") Negotiation c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property(tries = TRIES)
    void mergingWithItselfOrNothingChangesNothing(@ForAll("any") Negotiation a) {
        assertThat(a.plus(a)).isEqualTo(a);
        assertThat(a.plus(Negotiation.of("nothing"))).isEqualTo(a);
    }

    @Property(tries = TRIES)
    void everyActOfTheFirstIsKeptAsItIs(@ForAll("any") Negotiation a, @ForAll("any") Negotiation b) {
        assertThat(a.plus(b).acts().subList(0, a.acts().size())).isEqualTo(a.acts());
    }

    @Property(tries = TRIES)
    void everyActOfTheSecondIsKeptButForItsIds(@ForAll("any") Negotiation a, @ForAll("any") Negotiation b) {
        Negotiation both = a.plus(b);

        assertThat(both.acts().stream().map(MergePropertiesTest::withoutNumbers))
                .containsAll(b.acts().stream()
                        .map(MergePropertiesTest::withoutNumbers)
                        .toList());
        assertThat(both.acts())
                .hasSizeLessThanOrEqualTo(a.acts().size() + b.acts().size());
    }

    @Property(tries = TRIES)
    void referencesResolveAfterMergingIfTheyDidBefore(@ForAll("any") Negotiation a, @ForAll("any") Negotiation b) {
        Negotiation both = a.plus(b);

        assertThat(both.acts()).allSatisfy(act -> {
            act.refersTo().ifPresent(id -> assertThat(both.act(id)).isPresent());
            assertThat(act.evidence())
                    .allSatisfy(e -> assertThat(both.documents())
                            .extracting(Document::id)
                            .contains(e.document()));
        });
    }

    private static Act withoutNumbers(Act act) {
        Optional<String> reference = act.refersTo().map(Families::familyOf);
        return act.accept(new ActEdit(
                Families.familyOf(act.id()),
                act.evidence().stream()
                        .map(e -> Evidence.builder()
                                .copy(e)
                                .document(Families.familyOf(e.document()))
                                .build())
                        .toList(),
                reference));
    }
}
