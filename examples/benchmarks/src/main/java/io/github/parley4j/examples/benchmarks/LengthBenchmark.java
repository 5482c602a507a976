package io.github.parley4j.examples.benchmarks;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.Extraction;
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

/** Time and memory for one article, ten and a hundred times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 2, time = 5)
public class LengthBenchmark {
    /** How many times as long. */
    @Param({"1", "10", "100"})
    public int times = 1;

    private final Extractor extractor = Extractor.english();
    private Article article = Article.of("long", "");

    /** Joins dense articles, as many as it takes; the shortest is five of them. */
    @Setup
    public void join() {
        List<Article> dense = Texts.DENSE.articles();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5 * times; i++) {
            text.append(dense.get(i % 5).text()).append("\n\n");
        }
        article = Article.of("long", text.toString());
    }

    /** Reads the article. */
    @Benchmark
    public Extraction parley() {
        return extractor.extract(article);
    }
}
