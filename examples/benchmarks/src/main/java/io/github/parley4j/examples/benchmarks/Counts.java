package io.github.parley4j.examples.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What has been read; JMH makes rates of it. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Counts {
    /** Articles read. */
    public long articles;

    /** Words and marks in them. */
    public long tokens;
}
