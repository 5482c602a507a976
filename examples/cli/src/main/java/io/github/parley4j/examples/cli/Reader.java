package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.ArticleException;
import io.github.parley4j.extract.Articles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads the articles of one input after the other, each when it is asked for.
 *
 * @param in standard input
 * @param settings how to read
 * @param failures told of what cannot be read
 */
record Reader(InputStream in, Settings settings, Consumer<Failure> failures) {
    /** The articles of an input; close the stream to close its file. */
    Stream<Article> articles(Input input) {
        try {
            return read(input).map(article -> article.date().isPresent() ? article : dated(article));
        } catch (ArticleException e) {
            note(e);
        } catch (UncheckedIOException e) {
            failures.accept(Failure.ofReading("standard input", Objects.requireNonNull(e.getCause())));
        }
        return Stream.empty();
    }

    private Article dated(Article article) {
        return new Article(
                article.id(), article.text(), article.title(), settings.dates().of(article.id()));
    }

    private void note(ArticleException e) {
        failures.accept(new Failure(String.valueOf(e.getMessage())));
    }

    private Stream<Article> read(Input input) {
        Optional<Path> file = input.path();
        return switch (settings.kind(input)) {
            case JSONL ->
                file.map(path -> Articles.jsonLines(path, settings.fields(), this::note))
                        .orElseGet(() -> Articles.jsonLines(input.id(), in, settings.fields(), this::note));
            case CSV ->
                file.map(path -> Articles.csv(path, settings.fields(), this::note))
                        .orElseGet(() -> Articles.csv(input.id(), in, settings.fields(), this::note));
            case HTML ->
                Stream.of(named(file.map(Articles::html).orElseGet(() -> Articles.html(input.id(), all())), input));
            case TEXT ->
                Stream.of(named(file.map(Articles::read).orElseGet(() -> Articles.read(input.id(), all())), input));
        };
    }

    private static Article named(Article article, Input input) {
        return new Article(input.id(), article.text(), article.title(), article.date());
    }

    private byte[] all() {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
