package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.ArticleException;
import io.github.parley4j.extract.Articles;
import io.github.parley4j.extract.Extraction;
import io.github.parley4j.json.NegotiationJsonException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One run over all inputs: what fails is kept for the end, and the rest is delivered. */
final class ExtractRun {
    private final Streams streams;
    private final Function<Article, Extraction> reader;
    private final Delivery delivery;
    private final Optional<LocalDate> date;
    private final List<Failure> failures = new ArrayList<>();

    ExtractRun(Streams streams, Function<Article, Extraction> reader, Delivery delivery, Optional<LocalDate> date) {
        this.streams = streams;
        this.reader = reader;
        this.delivery = delivery;
        this.date = date;
    }

    List<Failure> of(List<String> paths) {
        Inputs inputs = Inputs.of(paths);
        failures.addAll(inputs.failures());
        if (!inputs.found().isEmpty()) {
            try {
                deliver(inputs.found());
            } catch (IOException e) {
                failures.add(delivery.failure(e));
            }
        }
        return failures;
    }

    private void deliver(List<Input> inputs) throws IOException {
        try (Progress progress = new Progress(streams, inputs.size())) {
            for (Input input : inputs) {
                Optional<Article> article = read(input);
                if (article.isPresent()) {
                    deliver(article.get());
                }
                progress.step();
            }
        }
        delivery.finish();
    }

    /** A fault of the reader in one article must not cost the results of the others. */
    private void deliver(Article article) throws IOException {
        try {
            delivery.deliver(reader.apply(article));
        } catch (NegotiationJsonException e) {
            failures.add(new Failure(String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            failures.add(new Failure(article.id() + ": Parley failed on it (" + e
                    + "). That is a fault of Parley; please report it with the article."));
        }
    }

    private Optional<Article> read(Input input) {
        try {
            Article article = input.path().isPresent()
                    ? Articles.read(input.path().get())
                    : Articles.read(input.id(), streams.in().readAllBytes());
            return Optional.of(new Article(input.id(), article.text(), article.title(), date));
        } catch (ArticleException e) {
            failures.add(new Failure(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            failures.add(Failure.ofReading("standard input", e));
        }
        return Optional.empty();
    }
}
