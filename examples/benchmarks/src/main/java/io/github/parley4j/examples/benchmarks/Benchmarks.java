package io.github.parley4j.examples.benchmarks;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, with the memory that each operation takes ({@code gc.alloc.rate.norm}). */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param args the options of JMH; without any, all benchmarks are run
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
