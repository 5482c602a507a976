package io.github.parley4j.examples.benchmarks;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.Extraction;
import io.github.parley4j.extract.Extractor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first article in a new JVM: loading the classes, the tables and the tag model, and reading. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdStartBenchmark {
    private final Article article = Texts.DENSE.articles().get(0);

    /** Loads and reads. */
    @Benchmark
    public Extraction parley() {
        return Extractor.english().extract(article);
    }
}
