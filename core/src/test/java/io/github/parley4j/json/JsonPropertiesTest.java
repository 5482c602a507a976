package io.github.parley4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Interval;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.TermDuration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every document that is written. */
class JsonPropertiesTest {
    private static final int TRIES = 150;
    private final NegotiationJson json = NegotiationJson.standard();

    @Provide
    Arbitrary<Negotiation> negotiations() {
        return ParleyArbitraries.negotiations();
    }

    /** A negotiation around a single value of each type, so that each shrinks by itself. */
    @Provide
    Arbitrary<Negotiation> single() {
        return Arbitraries.oneOf(List.of(
                ParleyArbitraries.acts().map(JsonPropertiesTest::with),
                ParleyArbitraries.terms().map(JsonPropertiesTest::with),
                ParleyArbitraries.durations().map(JsonPropertiesTest::with),
                ParleyArbitraries.quantities().map(JsonPropertiesTest::with),
                ParleyArbitraries.holders().map(JsonPropertiesTest::with),
                ParleyArbitraries.evidence().map(JsonPropertiesTest::with),
                ParleyArbitraries.partialDates().map(JsonPropertiesTest::with),
                ParleyArbitraries.intervals().map(JsonPropertiesTest::with),
                ParleyArbitraries.documents().map(v -> empty().addDocuments(v).build()),
                ParleyArbitraries.parties().map(v -> empty().addParties(v).build()),
                ParleyArbitraries.people().map(v -> empty().addPeople(v).build()),
                ParleyArbitraries.participations()
                        .map(v -> empty().addParticipations(v).build()),
                ParleyArbitraries.meetings().map(v -> empty().addMeetings(v).build()),
                ParleyArbitraries.figures().map(v -> empty().addFigures(v).build()),
                ParleyArbitraries.stickingPoints()
                        .map(v -> empty().addStickingPoints(v).build()),
                ParleyArbitraries.agreements().map(v -> empty().addAgreements(v).build())));
    }

    @Property(tries = TRIES)
    void whatIsReadEqualsWhatWasWritten(@ForAll("negotiations") Negotiation negotiation) {
        assertThat(json.read(json.write(negotiation))).isEqualTo(negotiation);
    }

    @Property(tries = 10 * TRIES)
    void everyTypeIsReadAsItWasWrittenAndValid(@ForAll("single") Negotiation negotiation) {
        String written = json.write(negotiation);
        assertThat(json.read(written)).isEqualTo(negotiation);
        assertThat(Validator.errors(written)).isEmpty();
    }

    @Property(tries = TRIES)
    void everyDocumentIsValid(@ForAll("negotiations") Negotiation negotiation) {
        assertThat(Validator.errors(json.write(negotiation))).isEmpty();
    }

    @Property(tries = TRIES)
    void writingAgainGivesTheSameBytes(@ForAll("negotiations") Negotiation negotiation) {
        String written = json.write(negotiation);
        assertThat(json.write(json.read(written))).isEqualTo(written);
    }

    @Property(tries = TRIES)
    void manyAreReadFromLinesAsTheyWereWritten(@ForAll("negotiations") Negotiation a, @ForAll("single") Negotiation b)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeLines(List.of(a, b, a).stream(), out);
        assertThat(json.readLines(new ByteArrayInputStream(out.toByteArray()))).containsExactly(a, b, a);
    }

    @Property
    void anyCharactersSurviveAStream(@ForAll String anything) throws IOException {
        Negotiation negotiation = empty().title(anything).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(negotiation, out);
        assertThat(json.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(negotiation);
    }

    private static Negotiation.Builder empty() {
        return Negotiation.builder().id("n");
    }

    private static Negotiation with(Act act) {
        return empty().addActs(act).build();
    }

    private static Negotiation with(Term term) {
        return with(Demand.of("d", term));
    }

    private static Negotiation with(TermDuration duration) {
        return with(Cessation.builder().duration(duration).build());
    }

    private static Negotiation with(Quantity quantity) {
        return with(Measure.of("funds", Measure.Direction.KEEP, quantity));
    }

    private static Negotiation with(Holder holder) {
        return with(Demand.builder()
                .id("d")
                .term(Cessation.ceasefire())
                .addHolders(holder)
                .build());
    }

    private static Negotiation with(Evidence evidence) {
        return with(Demand.builder()
                .id("d")
                .term(Cessation.ceasefire())
                .addEvidence(evidence)
                .build());
    }

    private static Negotiation with(PartialDate date) {
        return with(Cessation.builder().deadline(date).build());
    }

    private static Negotiation with(Interval interval) {
        return empty().addParticipations(Participation.builder()
                        .party("p")
                        .role(ParticipationRole.HOST)
                        .valid(interval)
                        .build())
                .build();
    }
}
