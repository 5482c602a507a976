package io.github.parley4j.analysis;

import static io.github.parley4j.analysis.Cases.raise;
import static io.github.parley4j.analysis.Cases.talks;
import static io.github.parley4j.analysis.Cases.tariff;
import static io.github.parley4j.analysis.Cases.toldBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Measure.Direction;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Threat;
import org.junit.jupiter.api.Test;

class CredibilityTest {
    private static final Commitment RAFAH = Commitment.builder()
            .copy(Commitment.of(
                            "rafah", Other.of("military-action", "an operation").in("Rafah"))
                    .by("israel"))
            .regardlessOf(Process.agreement())
            .build();

    @Test
    void theRafahOperationDefeatsTheFortyDays() {
        Credibility credibility = Credibility.of(Gaza.TALKS.with(RAFAH));
        assertThat(credibility.defeats()).singleElement().satisfies(d -> {
            assertThat(d.act()).isEqualTo(RAFAH);
            assertThat(d.proposal()).isEqualTo(Gaza.DRAFT);
            assertThat(d.leg()).isEqualTo(Cessation.pause(40, "day").by("israel"));
        });
        assertThat(credibility.toString()).contains("in spite of agreement", "this defeats");
        assertThat(Credibility.of(Gaza.TALKS)).hasToString("Nothing speaks against the offers.");
    }

    @Test
    void tariffsThatComeInAnyCaseDefeatTheOfferToLowerThem() {
        Proposal offer = Proposal.of("offer", tariff(5).by("north")).by("north");
        Threat any = Threat.builder()
                .id("any")
                .term(Measure.of("tariffs", Direction.RAISE))
                .regardlessOf(Process.agreement())
                .build()
                .by("north");
        assertThat(Credibility.of(talks(offer, any)).defeats()).hasSize(1);
        Threat unless = Threat.builder()
                .id("unless")
                .term(Measure.of("tariffs", Direction.RAISE))
                .build()
                .by("north");
        assertThat(Credibility.of(talks(offer, unless)).defeats()).isEmpty();
    }

    @Test
    void hamasExpectsTheWarToGoOnOnceTheHostagesAreFree() {
        Commitment attack = Commitment.builder()
                .copy(Commitment.of("attack", Other.of("military-action", "new attacks"))
                        .by("israel"))
                .antecedent(Release.of("hostages").by("hamas"))
                .addEvidence(toldBy("hamas"))
                .build();
        assertThat(Credibility.of(talks(attack)).fears()).singleElement().satisfies(f -> {
            assertThat(f.party()).isEqualTo("hamas");
            assertThat(f.of()).isEqualTo("israel");
            assertThat(f.afterPerformance()).isTrue();
            assertThat(f.sentence()).endsWith(", after its own part is done.");
        });
    }

    @Test
    void whatAUnionExpectsOfThePortIsNoDefectionBeforeItsOwnPart() {
        Threat lockout = Threat.builder()
                .copy(Threat.of("lockout", Other.of("strike-action", "a lockout"))
                        .by("port"))
                .addEvidence(toldBy("union"))
                .build();
        assertThat(Credibility.of(talks(lockout))).hasToString("union expects of port a lockout.");
        assertThat(Credibility.of(talks(lockout)).fears()).noneMatch(Credibility.Fear::afterPerformance);
    }

    @Test
    void whatASideSaysOfItselfOrNobodySaysIsNoFear() {
        Threat own = Threat.builder()
                .copy(Threat.of("own", Other.of("strike-action", "a strike")).by("union"))
                .addEvidence(toldBy("union"))
                .build();
        Commitment byHand = Commitment.of("hand", raise(3)).by("port");
        Negotiation both = talks(own, byHand);
        assertThat(Credibility.of(both).fears()).isEmpty();
        Threat twoTell = Threat.builder()
                .copy(Threat.of("two", Other.of("strike-action", "a lockout")).by("port"))
                .addEvidence(toldBy("union"), toldBy("port"))
                .build();
        assertThat(Credibility.of(talks(twoTell)).fears()).isEmpty();
    }
}
