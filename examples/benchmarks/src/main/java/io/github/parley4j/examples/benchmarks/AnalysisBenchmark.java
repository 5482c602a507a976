package io.github.parley4j.examples.benchmarks;

import io.github.parley4j.analysis.Survey;
import io.github.parley4j.arbitraries.ManyActs;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.rules.Finding;
import io.github.parley4j.rules.Rules;
import java.util.List;
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

/** The rules and analyses over negotiations of very many acts; the first of the three times is that of a cold start. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class AnalysisBenchmark {
    private static final long SEED = 2003;

    /** How many acts. */
    @Param({"1000", "10000", "100000"})
    public int acts = 1000;

    private final Rules rules = Rules.all();
    private Negotiation negotiation = Negotiation.of("empty");

    /** Makes the acts, the same in every run. */
    @Setup
    public void negotiate() {
        negotiation = ManyActs.of(acts, SEED);
    }

    /** All rules. */
    @Benchmark
    public List<Finding> rules() {
        return rules.check(negotiation);
    }

    /** Every analysis. */
    @Benchmark
    public Survey analyses() {
        return Survey.of(negotiation);
    }

    /** Both. */
    @Benchmark
    public List<Object> rulesAndAnalyses() {
        return List.of(rules(), analyses());
    }
}
