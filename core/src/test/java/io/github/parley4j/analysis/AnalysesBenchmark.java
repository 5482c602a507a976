package io.github.parley4j.analysis;

import io.github.parley4j.model.Negotiation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Measures the processor time of each analysis at 100, 1,000 and 10,000 acts; run {@code main} by hand. */
final class AnalysesBenchmark {
    private static final Map<String, Function<Negotiation, Object>> ANALYSES = new LinkedHashMap<>();

    static {
        ANALYSES.put("deadlock", Deadlock::of);
        ANALYSES.put("feasibility", Feasibility::of);
        ANALYSES.put("temporal feasibility", TemporalFeasibility::of);
        ANALYSES.put("credibility", Credibility::of);
        ANALYSES.put("sticking points", StickingPoints::of);
        ANALYSES.put("zone", Zone::ofStated);
        ANALYSES.put("timelines", Timelines::of);
        ANALYSES.put("drift", Drift::of);
        ANALYSES.put("concessions", Concessions::of);
        ANALYSES.put("convergence", Convergence::of);
        ANALYSES.put("contradictory reports", ContradictoryReports::of);
        ANALYSES.put("intra-party spread", IntraPartySpread::of);
        ANALYSES.put("pressure", Pressure::of);
    }

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private AnalysesBenchmark() {}

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        for (int acts : List.of(100, 1_000, 10_000)) {
            Negotiation talks = ManyActs.of(acts, 7);
            double all = 0;
            for (Map.Entry<String, Function<Negotiation, Object>> analysis : ANALYSES.entrySet()) {
                double least = Double.MAX_VALUE;
                String result = "";
                for (int round = 0; round < rounds; round++) {
                    long start = CPU.getCurrentThreadCpuTime();
                    result = analysis.getValue().apply(talks).getClass().getSimpleName();
                    least = Math.min(least, (CPU.getCurrentThreadCpuTime() - start) / 1e6);
                }
                all += least;
                System.out.printf(
                        Locale.ROOT, "%6d acts  %-22s %9.1f ms (%s)%n", acts, analysis.getKey(), least, result);
            }
            System.out.printf(Locale.ROOT, "%6d acts  %-22s %9.1f ms%n", acts, "all", all);
        }
    }
}
