package io.github.parley4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two situations from news of early 2024, built by hand: the draft of a forty-day truce, and the two preconditions that
 * keep each other from ever being met.
 */
class GazaExamplesTest {
    private static final Party ISRAEL = Party.state("Israel");
    private static final Party HAMAS = Party.armedGroup("Hamas");

    private static final Proposal DRAFT = Proposal.exchange(
                    "draft",
                    Cessation.pause(40, "day").by("israel").in("Gaza"),
                    Release.of("hostages").by("hamas"),
                    Release.of(Selection.builder()
                                    .population("prisoners")
                                    .addAttribute("Palestinian")
                                    .heldBy("israel")
                                    .build())
                            .by("israel"))
            .by("egypt", "qatar")
            .addressedTo("israel", "hamas");

    private static final Precondition NO_RELEASE = Precondition.of(
                    "hamas-gate",
                    Release.of("hostages").by("hamas"),
                    Cessation.builder().activity("bombing").addObligor("israel").build())
            .by("hamas")
            .addressedTo("israel");

    private static final Precondition NO_STOP = Precondition.of(
                    "israel-gate",
                    Cessation.ceasefire().by("israel"),
                    AllOf.of(
                            Other.of("disarmament", "Hamas is destroyed"),
                            Release.ofAll("hostages").by("hamas")))
            .by("israel");

    private static final Negotiation TALKS =
            Negotiation.of("gaza-2024").with(ISRAEL, HAMAS).with(DRAFT, NO_RELEASE, NO_STOP);

    @Test
    void theDraftHasThreeLegsAndReadsSideBySide() {
        assertThat(DRAFT.legs()).hasSize(3);
        assertThat(DRAFT)
                .hasToString("Proposal[Egypt and Qatar to Israel, Hamas: 40-day ceasefire by Israel in Gaza and release"
                        + " of Palestinian prisoners held by Israel by Israel in exchange for release of hostages by"
                        + " Hamas]");
        assertThat(DRAFT.contents().stream().flatMap(t -> t.issues().stream()))
                .containsExactly("ceasefire", "hostage-release", "prisoner-release");
    }

    @Test
    void eachPreconditionHoldsBackWhatTheOtherWaitsFor() {
        assertThat(NO_RELEASE.condition().issues())
                .isSubsetOf(NO_STOP.consequent().issues());
        assertThat(NO_STOP.condition().issues())
                .containsAll(NO_RELEASE.consequent().issues());
        assertThat(NO_STOP)
                .hasToString("Precondition[Israel: ceasefire by Israel only after Hamas is destroyed and release of all"
                        + " hostages by Hamas]");
    }

    @Test
    void everyActOfTheTalksPassesBetweenTheTwoSidesButTheMediators() {
        assertThat(TALKS.between(ISRAEL, HAMAS)).containsExactly(NO_RELEASE, NO_STOP);
        assertThat(TALKS.preconditions()).containsExactly(NO_RELEASE, NO_STOP);
        assertThat(TALKS.proposals()).isEqualTo(List.of(DRAFT));
        assertThat(TALKS.between("egypt", "hamas")).containsExactly(DRAFT);
    }
}
