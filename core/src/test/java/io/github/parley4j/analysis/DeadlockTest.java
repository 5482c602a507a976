package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Withdrawal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeadlockTest {
    private static final Cessation STOP = Cessation.ceasefire().by("south");
    private static final Release FREE = Release.of("hostages").by("north");

    @Test
    void hamasAndIsraelWaitForEachOtherThoughTheirWordsDiffer() {
        Deadlock deadlock = Deadlock.of(Gaza.TALKS);
        assertThat(deadlock.blocked()).containsExactly(Gaza.NO_RELEASE, Gaza.NO_STOP);
        assertThat(deadlock.cores()).singleElement().satisfies(core -> {
            assertThat(core.acts()).containsExactly(Gaza.NO_RELEASE, Gaza.NO_STOP);
            assertThat(core.parties()).containsExactly("hamas", "israel");
            assertThat(core.evidence()).extracting(e -> e.document()).containsExactly("d3", "d2");
            assertThat(core.waivers()).containsExactly(List.of(Gaza.NO_RELEASE), List.of(Gaza.NO_STOP));
        });
        assertThat(deadlock)
                .hasToString("Hamas and Israel wait for each other: Hamas holds back release of captives by Hamas until"
                        + " ceasefire by Israel; Israel holds back ceasefire until “Hamas is destroyed” and release of"
                        + " all hostages by Hamas. It comes free if Hamas stops waiting for ceasefire by Israel, or if"
                        + " Israel stops waiting for “Hamas is destroyed” and release of all hostages by Hamas.");
    }

    @Test
    void twoWhoSayUnlessCanActAtOneMoment() {
        Precondition a = Precondition.builder()
                .copy(Precondition.of("a", FREE, STOP).by("north"))
                .order(Precondition.Order.NOT_LATER)
                .build();
        Precondition b = Precondition.builder()
                .copy(Precondition.of("b", STOP, FREE).by("south"))
                .order(Precondition.Order.NOT_LATER)
                .build();
        Deadlock deadlock = Deadlock.of(Negotiation.of("n").with(a, b));
        assertThat(deadlock.isFree()).isTrue();
        assertThat(deadlock.handshakes())
                .singleElement()
                .satisfies(h -> assertThat(h.acts()).containsExactly(a, b));
        assertThat(deadlock.toString()).endsWith("both can be done at the same moment.");
    }

    @Test
    void anOtherWayOutBreaksTheCircle() {
        Withdrawal withdrawal = Withdrawal.from("valley").by("south");
        Precondition a = Precondition.of("a", FREE, AnyOf.of(STOP, withdrawal)).by("north");
        Precondition b = Precondition.of("b", STOP, FREE).by("south");
        assertThat(Deadlock.of(Negotiation.of("n").with(a, b)).isFree()).isTrue();
    }

    @Test
    void partOfAPopulationFreesNobodyWhoWaitsForAllAndTheOtherWayRound() {
        Precondition some = Precondition.of("a", Release.ofAll("hostages").by("north"), STOP)
                .by("north");
        Precondition b = Precondition.of("b", STOP, FREE).by("south");
        assertThat(Deadlock.of(Negotiation.of("n").with(some, b)).isFree())
                .as("some hostages may go before the rest")
                .isTrue();
    }

    @Test
    void noTalksMeansNoAgreement() {
        Precondition gate = Precondition.of("a", Process.talks(), STOP).by("north");
        Precondition deal = Precondition.of("b", STOP, Process.agreement()).by("south");
        assertThat(Deadlock.of(Negotiation.of("n").with(gate, deal)).cores()).hasSize(1);
    }

    @Test
    void whileTheAttackGoesOnIsUntilItStops() {
        Precondition gate = Precondition.of(
                        "a",
                        Process.talks(),
                        Not.of(Other.of("military-action", "the offensive").by("south")))
                .by("north");
        Precondition stop = Precondition.of("b", STOP, Process.talks()).by("south");
        assertThat(Deadlock.of(Negotiation.of("n").with(gate, stop)).cores()).hasSize(1);
    }

    @Test
    void aRepeatedStanceIsWaivedAsOne() {
        Precondition again =
                Precondition.builder().copy(Gaza.NO_RELEASE).id("again").build();
        assertThat(Deadlock.of(Gaza.TALKS.with(again)).cores().get(0).waivers())
                .containsExactlyInAnyOrder(List.of(Gaza.NO_RELEASE, again), List.of(Gaza.NO_STOP));
    }

    @Test
    void whatWaitsForACircleIsBlockedButNoCore() {
        Precondition aid = Precondition.of("c", Measure.of("tariffs", Measure.Direction.LIFT), STOP)
                .by("east");
        Negotiation talks = Negotiation.of("n")
                .with(
                        Precondition.of("a", FREE, STOP).by("north"),
                        Precondition.of("b", STOP, FREE).by("south"),
                        aid);
        Deadlock deadlock = Deadlock.of(talks);
        assertThat(deadlock.blocked()).hasSize(3).contains(aid);
        assertThat(deadlock.cores())
                .singleElement()
                .satisfies(c -> assertThat(c.acts()).hasSize(2));
    }

    @Test
    void aLongChainIsNoCircleAndAClosedOneIs() {
        Negotiation open = Negotiation.of("n").with(chain(3_000));
        assertThat(Deadlock.of(open).isFree()).isTrue();
        Deadlock closed = Deadlock.of(open.with(Precondition.of("last", step(3_000), step(0))));
        assertThat(closed.blocked()).hasSize(3_001);
        assertThat(closed.cores().get(0).waivers()).as("too many to try").isEmpty();
        assertThat(closed.cores().get(0).tried()).isZero();
        assertThat(closed.toString()).endsWith(" It is too large to try what would free it.");
    }

    @Test
    void anyOneOfAMiddlingCircleFreesIt() {
        Negotiation circle = Negotiation.of("n").with(chain(30)).with(Precondition.of("last", step(30), step(0)));
        assertThat(Deadlock.of(circle).cores().get(0).waivers()).hasSize(31).allMatch(w -> w.size() == 1);
    }

    private static Precondition[] chain(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> Precondition.of("p" + i, step(i), step(i + 1)))
                .toArray(Precondition[]::new);
    }

    private static Other step(int number) {
        return Other.of("issue-" + number, "step " + number);
    }
}
