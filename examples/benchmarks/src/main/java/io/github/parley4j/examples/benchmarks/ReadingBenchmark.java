package io.github.parley4j.examples.benchmarks;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.Extractor;
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
import org.openjdk.jmh.infra.Blackhole;

/** Articles and tokens a second on one thread, beside the word breaker of the JDK over the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class ReadingBenchmark {
    /** What is read. */
    @Param({"DENSE", "ORDINARY", "CUELESS"})
    public Texts text = Texts.DENSE;

    private final Extractor extractor = Extractor.english();
    private List<Article> articles = List.of();
    private long tokens;

    /** Makes the texts. */
    @Setup
    public void read() {
        articles = text.articles();
        tokens = articles.stream()
                .mapToLong(article -> Texts.tokens(article.text()))
                .sum();
    }

    /** Reads all articles. */
    @Benchmark
    public void parley(Counts counts, Blackhole hole) {
        articles.forEach(article -> hole.consume(extractor.extract(article)));
        count(counts);
    }

    /** Finds the words in all articles. */
    @Benchmark
    public void breakIterator(Counts counts, Blackhole hole) {
        articles.forEach(article -> hole.consume(Texts.tokens(article.text())));
        count(counts);
    }

    private void count(Counts counts) {
        counts.articles += articles.size();
        counts.tokens += tokens;
    }
}
