package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.ArticleFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say what the inputs hold and how many articles are read at a time. */
final class InputOptions {
    private static final int MOST_THREADS = 256;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--date",
            paramLabel = "[NAME=]YYYY-MM-DD",
            description = {
                "When the article of that name, or every other without",
                "a date, was published: \"on Monday\" is read against it.",
                "May be given for each article."
            })
    private List<String> dates = new ArrayList<>();

    @Option(
            names = "--input",
            paramLabel = "KIND",
            description = {
                "What standard input holds, and files of other",
                "endings: text (the default), html, jsonl or csv"
            })
    private @Nullable InputKind kind;

    @Option(
            names = "--text-column",
            paramLabel = "NAME",
            defaultValue = "text",
            description = "The column, or JSON property, with the text (text)")
    private String textColumn = "";

    @Option(
            names = "--id-column",
            paramLabel = "NAME",
            defaultValue = "id",
            description = "The one with the article's name (id, or file and line)")
    private String idColumn = "";

    @Option(
            names = "--title-column",
            paramLabel = "NAME",
            defaultValue = "title",
            description = "The one with its title (title)")
    private String titleColumn = "";

    @Option(
            names = "--date-column",
            paramLabel = "NAME",
            defaultValue = "date",
            description = "The one with the day it was published (date)")
    private String dateColumn = "";

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Reads N articles at a time; the output is the same (1)")
    private int threads;

    /** How to read. */
    Settings settings() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--threads (" + threads + ") must be from 1 to " + MOST_THREADS
                            + ". Maybe name the number of your processor's cores.");
        }
        ArticleFields fields = new ArticleFields(textColumn, idColumn, titleColumn, dateColumn);
        return new Settings(fields, Optional.ofNullable(kind), published(), threads);
    }

    private Dates published() {
        try {
            return Dates.of(dates);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
