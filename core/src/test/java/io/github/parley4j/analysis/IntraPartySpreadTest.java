package io.github.parley4j.analysis;

import static io.github.parley4j.analysis.Cases.on;
import static io.github.parley4j.analysis.Cases.raise;
import static io.github.parley4j.analysis.Cases.talks;
import static io.github.parley4j.analysis.Cases.tariff;
import static io.github.parley4j.analysis.Cases.voice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Interval;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import org.junit.jupiter.api.Test;

class IntraPartySpreadTest {
    private static final Demand NO = voice("israel", "netanyahu", Demand.redLine("no", Cessation.ceasefire()));
    private static final Proposal YES = Proposal.builder()
            .copy(Proposal.of("yes", Cessation.pause(2, "week")))
            .addHolders(Holder.of("israel", "herzog"))
            .build();
    private static final Response PENDING = Response.builder()
            .id("pending")
            .kind(Response.Kind.PENDING)
            .term(Cessation.ceasefire())
            .addHolders(Holder.of("israel", "gantz"))
            .build();

    private static final Proposal DRAFT =
            Proposal.of("draft", Cessation.pause(40, "day")).by("egypt");

    @Test
    void thePrimeMinisterRefusesWhatThePresidentOffers() {
        Negotiation talks = Negotiation.builder()
                .copy(talks(NO, YES))
                .addParties(Party.state("Israel"))
                .addPeople(
                        Person.builder()
                                .id("netanyahu")
                                .name("Benjamin Netanyahu")
                                .build(),
                        Person.builder().id("herzog").name("Isaac Herzog").build())
                .build();
        IntraPartySpread spread = IntraPartySpread.of(talks);
        assertThat(spread.spreads()).singleElement().satisfies(s -> {
            assertThat(s.party()).isEqualTo("israel");
            assertThat(s.issue()).isEqualTo("ceasefire");
            assertThat(s.acts()).containsExactly(YES, NO);
        });
        assertThat(spread)
                .hasToString("Israel speaks with several voices on ceasefire: Israel (Isaac Herzog) is for"
                        + " 2-week ceasefire; Israel (Benjamin Netanyahu) is against ceasefire.");
    }

    @Test
    void whoHasYetToAnswerDiffersFromWhoRefuses() {
        assertThat(IntraPartySpread.of(talks(YES, NO, PENDING)).spreads())
                .singleElement()
                .satisfies(s -> assertThat(s.acts()).containsExactly(YES, NO, PENDING));
        assertThat(IntraPartySpread.of(talks(PENDING, NO)))
                .hasToString("israel speaks with several voices on ceasefire: israel (netanyahu) is against ceasefire;"
                        + " israel (gantz) is undecided on ceasefire.");
        assertThat(IntraPartySpread.of(talks(answer("gantz", Response.Kind.UNDER_REVIEW, "draft"), NO, DRAFT))
                        .spreads())
                .as("what the answered offer holds")
                .hasSize(1);
    }

    @Test
    void whoHasYetToAnswerDiffersFromWhoAcceptsNotFromWhoOffers() {
        assertThat(IntraPartySpread.of(talks(PENDING, YES))).hasToString("Every party speaks with one voice.");
        assertThat(IntraPartySpread.of(talks(DRAFT, PENDING, answer("herzog", Response.Kind.ACCEPT, "draft")))
                        .spreads())
                .hasSize(1);
        assertThat(IntraPartySpread.of(talks(PENDING, answer("lapid", Response.Kind.PENDING, "draft"), DRAFT))
                        .spreads())
                .as("both undecided")
                .isEmpty();
    }

    @Test
    void anAnswerThatIsSurelyGivenLaterIsNoLongerOpen() {
        assertThat(IntraPartySpread.of(talks(on("2024-05-01", PENDING), on("2024-05-03", NO)))
                        .spreads())
                .isEmpty();
        assertThat(IntraPartySpread.of(talks(on("2024-05-03", PENDING), on("2024-05-01", NO)))
                        .spreads())
                .hasSize(1);
        assertThat(IntraPartySpread.of(talks(
                                on("2024-05-03", PENDING),
                                on("2024-05-01", NO),
                                on(
                                        "2024-05-02",
                                        voice("israel", "netanyahu", Demand.of("yes", Cessation.ceasefire())))))
                        .spreads())
                .as("taken back")
                .isEmpty();
    }

    private static Response answer(String person, Response.Kind kind, String to) {
        return Response.builder()
                .copy(Response.of(person, kind, to))
                .addHolders(Holder.of("israel", person))
                .build();
    }

    @Test
    void chairAndTreasurerOfAUnionWantDifferentRises() {
        Demand chair = voice("union", "chair", Demand.of("a", raise(8)));
        Demand treasurer = voice("union", "treasurer", Demand.of("b", raise(4)));
        assertThat(IntraPartySpread.of(talks(chair, treasurer)).spreads()).hasSize(1);
        assertThat(IntraPartySpread.of(talks(chair, voice("union", "treasurer", Demand.of("b", raise(8)))))
                        .spreads())
                .isEmpty();
        assertThat(IntraPartySpread.of(talks(chair, voice("port", "treasurer", Demand.of("b", raise(4)))))
                        .spreads())
                .as("two parties")
                .isEmpty();
    }

    @Test
    void oneMinisterAcceptsTheTariffsThatAnotherRejects() {
        Proposal draft = Proposal.of("draft", tariff(5)).by("south");
        Response yes = Response.builder()
                .copy(Response.of("yes", Response.Kind.ACCEPT, "draft"))
                .addHolders(Holder.of("north", "trade"))
                .build();
        Response no = Response.builder()
                .copy(Response.of("no", Response.Kind.REJECT, "draft"))
                .addHolders(Holder.of("north", "finance"))
                .build();
        assertThat(IntraPartySpread.of(talks(draft, yes, no)).spreads())
                .singleElement()
                .satisfies(s -> assertThat(s.acts()).containsExactly(yes, no));
        Proposal wide = Proposal.of("draft", tariff(5), Process.talks()).by("south");
        assertThat(IntraPartySpread.of(talks(wide, yes, no)).spreads())
                .as("who rejects a package may want part of it")
                .isEmpty();
    }

    @Test
    void aWindowLeavesOutWhatSurelyLiesOutside() {
        Negotiation talks = talks(on("2024-01-10", NO), on("2024-03-01", YES));
        assertThat(IntraPartySpread.of(talks, window("2024-01-01", "2024-03-02"))
                        .spreads())
                .hasSize(1);
        assertThat(IntraPartySpread.of(talks, window("2024-01-01", "2024-03-01"))
                        .spreads())
                .as("the end does not belong to it")
                .isEmpty();
        assertThat(IntraPartySpread.of(talks, window("2024-01-11", "2024-03-02"))
                        .spreads())
                .isEmpty();
        assertThat(IntraPartySpread.of(talks(NO, YES), window("2024-01-11", "2024-03-02"))
                        .spreads())
                .as("no date")
                .hasSize(1);
    }

    private static Interval window(String start, String end) {
        return Interval.of(PartialDate.parse(start), PartialDate.parse(end));
    }
}
