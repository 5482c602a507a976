package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.Extraction;
import io.github.parley4j.json.NegotiationJsonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run over all inputs: what fails is kept for the end, and the rest is delivered, in the order of the inputs. */
final class ExtractRun {
    /** What became of an article, or of what should have been one. */
    private record Outcome(
            @Nullable Extraction extraction, @Nullable Failure failure) {}

    private final Streams streams;
    private final Function<Article, Extraction> reader;
    private final Delivery delivery;
    private final Settings settings;
    private final Failures failures = new Failures();
    private final Ids ids = new Ids();

    ExtractRun(Streams streams, Function<Article, Extraction> reader, Delivery delivery, Settings settings) {
        this.streams = streams;
        this.reader = reader;
        this.delivery = delivery;
        this.settings = settings;
    }

    Failures of(List<String> paths) {
        Inputs inputs = Inputs.of(paths);
        inputs.failures().forEach(failures::add);
        if (!inputs.found().isEmpty()) {
            try {
                deliver(inputs.found());
            } catch (UncheckedIOException e) {
                failures.add(delivery.failure(Objects.requireNonNull(e.getCause())));
            } catch (IOException e) {
                failures.add(delivery.failure(e));
            } finally {
                delivery.close();
            }
        }
        return failures;
    }

    private void deliver(List<Input> inputs) throws IOException {
        boolean many = inputs.stream().anyMatch(settings::holdsMany);
        try (Progress progress = new Progress(streams, many ? Progress.UNKNOWN : inputs.size());
                InOrder<Outcome> outcomes = new InOrder<>(settings.threads(), outcome -> take(outcome, progress))) {
            Reader inputReader =
                    new Reader(streams.in(), settings, failure -> give(outcomes, new Outcome(null, failure)));
            for (Input input : inputs) {
                try (Stream<Article> articles = inputReader.articles(input)) {
                    for (Iterator<Article> each = articles.iterator(); each.hasNext(); ) {
                        Article article = named(each.next());
                        outcomes.give(() -> extract(article));
                    }
                }
            }
            outcomes.finish();
        }
        delivery.finish();
    }

    private static void give(InOrder<Outcome> outcomes, Outcome outcome) {
        try {
            outcomes.give(() -> outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Article named(Article article) {
        return new Article(ids.unique(article.id()), article.text(), article.title(), article.date());
    }

    /** A fault of the reader in one article must not cost the results of the others. */
    private Outcome extract(Article article) {
        try {
            return new Outcome(reader.apply(article), null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(
                    null,
                    new Failure(article.id() + ": Parley failed on it (" + e
                            + "). That is a fault of Parley; please report it with the article."));
        }
    }

    private void take(Outcome outcome, Progress progress) throws IOException {
        Extraction extraction = outcome.extraction();
        if (outcome.failure() != null) {
            failures.add(outcome.failure());
        } else if (extraction != null) {
            try {
                delivery.deliver(extraction);
            } catch (NegotiationJsonException e) {
                failures.add(new Failure(String.valueOf(e.getMessage())));
            }
        }
        progress.step();
    }
}
