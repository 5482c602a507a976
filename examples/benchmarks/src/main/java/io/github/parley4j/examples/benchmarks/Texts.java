package io.github.parley4j.examples.benchmarks;

import io.github.parley4j.extract.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** What is read: our own briefs and corpus, dense with positions, and made-up news without a negotiation. */
public enum Texts {
    /** The briefs of {@code seeds} and the development corpus: nearly every sentence holds a position. */
    DENSE,
    /** Sport, weather, courts, markets, culture: many words of a negotiation in other senses, and no position. */
    ORDINARY,
    /** The same without the words that the reader looks out for. */
    CUELESS;

    private static final int ARTICLES = 60;
    private static final int PARAGRAPHS = 8;
    private static final int SENTENCES = 3;
    private static final long SEED = 2003;

    /** The articles, the same in every run. */
    List<Article> articles() {
        return this == DENSE ? dense() : madeUp();
    }

    /** How many words and marks a text has, by the rules of Unicode (UAX 29), spaces aside. */
    static long tokens(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        long tokens = 0;
        int begin = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            tokens += Character.isWhitespace(text.charAt(begin)) ? 0 : 1;
            begin = end;
        }
        return tokens;
    }

    private static List<Article> dense() {
        try {
            URI folder =
                    Objects.requireNonNull(Texts.class.getResource("dense")).toURI();
            List<Article> articles = new ArrayList<>();
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    articles.add(Article.of("dense-" + articles.size(), Files.readString(file)));
                }
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Article> madeUp() {
        List<String> sentences = sentences();
        Random random = new Random(SEED);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < PARAGRAPHS * SENTENCES; k++) {
                text.append(sentences.get(random.nextInt(sentences.size())));
                text.append(k % SENTENCES == SENTENCES - 1 ? "\n\n" : " ");
            }
            articles.add(Article.of("news-" + i, text.toString()));
        }
        return articles;
    }

    private List<String> sentences() {
        String name = name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
