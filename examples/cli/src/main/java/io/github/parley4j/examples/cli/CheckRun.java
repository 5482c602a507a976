package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.Extraction;
import io.github.parley4j.json.NegotiationJson;
import io.github.parley4j.merge.Merger;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.rules.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One check: what cannot be read or written is kept for the end, and the rest is checked. */
final class CheckRun {
    private static final String ID = "merged";

    private final Streams streams;
    private final List<Negotiation> negotiations = new ArrayList<>();
    private final Failures failures = new Failures();

    CheckRun(Streams streams) {
        this.streams = streams;
    }

    /** Keeps what is read for the merge. */
    private final class Gathering implements Delivery {
        @Override
        public void deliver(Extraction extraction) {
            negotiations.add(extraction.negotiation());
        }

        @Override
        public void finish() {}

        @Override
        public Failure failure(IOException e) {
            return Failure.ofReading("the articles", e);
        }
    }

    void read(List<String> paths, Function<Article, Extraction> articles, Settings settings) {
        CheckInputs inputs = CheckInputs.of(paths);
        inputs.failures().forEach(failures::add);
        if (!inputs.articles().isEmpty()) {
            failures.addAll(new ExtractRun(streams, articles, new Gathering(), settings).of(inputs.articles()));
        }
        ModelReader reader = new ModelReader(failures);
        inputs.models().forEach(file -> negotiations.addAll(reader.read(file)));
    }

    /** The check, if there is anything to check. */
    Optional<Check> check(Rules rules) {
        return merged().map(negotiation -> Check.of(negotiation, rules));
    }

    private Optional<Negotiation> merged() {
        return negotiations.isEmpty() ? Optional.empty() : Optional.of(Merger.merge(ID, negotiations));
    }

    void print(String text) {
        try {
            streams.out().write(text);
            streams.out().flush();
        } catch (IOException e) {
            failures.add(Failure.ofWriting("standard output", e));
        }
    }

    /** Writes the merged negotiation. */
    void write(Path file) {
        merged().ifPresent(negotiation -> {
            try {
                NegotiationJson.standard().write(negotiation, file);
            } catch (IOException e) {
                failures.add(Failure.ofWriting(file.toString(), e));
            }
        });
    }

    /** Tells of what failed. */
    int exitCode() {
        failures.lines().forEach(streams.err()::println);
        return failures.none() ? 0 : 1;
    }
}
