package io.github.parley4j.examples.benchmarks;

import io.github.parley4j.analysis.Concessions;
import io.github.parley4j.analysis.ContradictoryReports;
import io.github.parley4j.analysis.Convergence;
import io.github.parley4j.analysis.Credibility;
import io.github.parley4j.analysis.Deadlock;
import io.github.parley4j.analysis.Drift;
import io.github.parley4j.analysis.Feasibility;
import io.github.parley4j.analysis.IntraPartySpread;
import io.github.parley4j.analysis.Pressure;
import io.github.parley4j.analysis.StickingPoints;
import io.github.parley4j.analysis.TemporalFeasibility;
import io.github.parley4j.analysis.Timelines;
import io.github.parley4j.analysis.Zone;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Threat;
import io.github.parley4j.rules.Finding;
import io.github.parley4j.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The rules and analyses over negotiations of very many acts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class AnalysisBenchmark {
    private static final long SEED = 2003;
    private static final int KINDS = 5;

    /** How many acts. */
    @Param({"1000", "10000", "100000"})
    public int acts = 1000;

    private final Rules rules = Rules.all();
    private Negotiation negotiation = Negotiation.of("empty");

    /** Makes the acts, of one party in fifty each, the same in every run. */
    @Setup
    public void negotiate() {
        Random random = new Random(SEED);
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < Math.max(10, acts / 50); i++) {
            parties.add(Party.armedGroup("Group " + i));
        }
        List<Act> all = new ArrayList<>();
        for (int i = 0; i < acts; i++) {
            all.add(act("a" + i, parties.get(i % parties.size()).id(), random));
        }
        negotiation =
                Negotiation.builder().id("large").parties(parties).acts(all).build();
    }

    private static Act act(String id, String holder, Random random) {
        Term term = term(random);
        return switch (random.nextInt(KINDS)) {
            case 0 -> Demand.of(id, term).by(holder);
            case 1 -> Precondition.of(id, term, term(random)).by(holder);
            case 2 -> Threat.of(id, term).by(holder);
            case 3 -> Response.of(id, Response.Kind.REJECT, term).by(holder);
            default -> Response.of(id, Response.Kind.ACCEPT, term).by(holder);
        };
    }

    private static Term term(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Cessation.pause(1 + random.nextInt(90), "day");
            case 1 -> Release.of(1 + random.nextInt(400), "prisoners");
            default -> Process.talks();
        };
    }

    /** All rules. */
    @Benchmark
    public List<Finding> rules() {
        return rules.check(negotiation);
    }

    /** Who waits for whom. */
    @Benchmark
    public Deadlock deadlock() {
        return Deadlock.of(negotiation);
    }

    /** What stands in the way most. */
    @Benchmark
    public StickingPoints stickingPoints() {
        return StickingPoints.of(negotiation);
    }

    /** Every other analysis, one after the other. */
    @Benchmark
    public List<Object> otherAnalyses() {
        return List.of(
                Feasibility.of(negotiation),
                TemporalFeasibility.of(negotiation),
                Credibility.of(negotiation),
                Zone.ofStated(negotiation),
                Timelines.of(negotiation),
                Drift.of(negotiation),
                Concessions.of(negotiation),
                Convergence.of(negotiation),
                ContradictoryReports.of(negotiation),
                IntraPartySpread.of(negotiation),
                Pressure.of(negotiation));
    }
}
