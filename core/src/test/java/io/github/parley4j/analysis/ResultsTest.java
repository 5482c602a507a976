package io.github.parley4j.analysis;

import static io.github.parley4j.analysis.Cases.raise;
import static io.github.parley4j.analysis.Cases.talks;
import static io.github.parley4j.analysis.Cases.toldBy;
import static io.github.parley4j.analysis.Cases.voice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Phase;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.TermDuration;
import io.github.parley4j.model.Threat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every result reads as its sentence and carries the words it rests on. */
class ResultsTest {
    private static final Evidence SAID = Evidence.of("d", 0, "so they said");
    private static final Demand NEVER = Demand.builder()
            .copy(Demand.redLine("never", raise(5)))
            .addEvidence(SAID)
            .build();
    private static final Demand RISE = Demand.of("rise", raise(5));

    private record Result(Object result, String sentence, List<Evidence> evidence) {}

    static Stream<Result> results() {
        Feasibility.Conflict conflict =
                Feasibility.of(talks(RISE, NEVER)).conflicts().get(0);
        IntraPartySpread.Spread spread = IntraPartySpread.of(
                        talks(voice("port", "ada", RISE), voice("port", "ben", NEVER)))
                .spreads()
                .get(0);
        TemporalFeasibility.Conflict late =
                TemporalFeasibility.of(talks(staged(), first())).conflicts().get(0);
        Credibility belief = Credibility.of(talks(strike(), Proposal.of("offer", Cessation.pause(7, "day"))));
        Pressure.Push push = Pressure.of(talks(press())).pushes().get(0);
        Deadlock.Core core = Deadlock.of(talks(self())).cores().get(0);
        ContradictoryReports.Contradiction figures =
                ContradictoryReports.of(counted()).contradictions().get(0);
        return Stream.of(
                new Result(conflict, conflict.sentence(), conflict.evidence()),
                new Result(spread, spread.sentence(), spread.evidence()),
                new Result(late, late.sentence(), late.evidence()),
                new Result(
                        belief.defeats().get(0),
                        belief.defeats().get(0).sentence(),
                        belief.defeats().get(0).evidence()),
                new Result(
                        belief.fears().get(0),
                        belief.fears().get(0).sentence(),
                        belief.fears().get(0).evidence()),
                new Result(push, push.sentence(), push.evidence()),
                new Result(core, core.sentence(), core.evidence()),
                new Result(figures, figures.sentence(), figures.evidence()));
    }

    @ParameterizedTest
    @MethodSource("results")
    void aResultReadsAsItsSentenceAndKeepsItsWords(Result one) {
        assertThat(one.result).hasToString(one.sentence);
        assertThat(one.sentence).endsWith(".").hasSizeGreaterThan(20);
        assertThat(one.evidence).isNotEmpty();
    }

    private static Proposal staged() {
        return Proposal.builder()
                .id("plan")
                .addLegs(Leg.of(Release.of("crews").by("port"), 1), Leg.of(raise(5), 2))
                .addPhases(Phase.of(1, TermDuration.of(3, "day")), Phase.of(2, TermDuration.of(3, "day")))
                .addEvidence(SAID)
                .build();
    }

    private static Act first() {
        return Precondition.of("first", Release.of("crews").by("port"), raise(5))
                .by("port");
    }

    /** The pause is to be followed by a permanent halt in any case, as the port alone foretells. */
    private static Act strike() {
        return Commitment.builder()
                .id("strike")
                .term(Cessation.permanent())
                .regardlessOf(Process.agreement())
                .addEvidence(toldBy("port"))
                .build()
                .by("union");
    }

    private static Act press() {
        return Threat.builder()
                .id("press")
                .term(raise(3).by("port"))
                .trigger(Release.of("crews").by("union"))
                .addEvidence(SAID)
                .build()
                .by("bank");
    }

    private static Act self() {
        return Precondition.builder()
                .id("self")
                .consequent(Release.of("crews").by("port"))
                .condition(Release.of("crews").by("port"))
                .addEvidence(SAID)
                .build()
                .by("port");
    }

    private static Negotiation counted() {
        Figure ten = Figure.builder()
                .id("ten")
                .measure("crews held")
                .quantity(Quantity.exactly(10, "person"))
                .addEvidence(SAID)
                .build();
        return Negotiation.builder()
                .id("n")
                .addFigures(
                        ten,
                        Figure.builder()
                                .copy(ten)
                                .id("six")
                                .quantity(Quantity.exactly(6, "person"))
                                .build())
                .build();
    }
}
