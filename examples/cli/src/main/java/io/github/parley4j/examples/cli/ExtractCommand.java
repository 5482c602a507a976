package io.github.parley4j.examples.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code extract}: articles in, negotiations out. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Reads news articles and writes the negotiation that each reports.",
        footer = {
            "",
            "Exit codes: 0 all went well; 1 some input failed (the rest is delivered, the",
            "failures are listed at the end); 2 wrong usage."
        })
final class ExtractCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "text: a summary by party (the default)",
                "json: one negotiation for each article; on standard output, one a line",
                "csv: four tables over all articles, in the folder that --out names"
            })
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Writes files into this folder, which is made when missing, instead of standard output.")
    private @Nullable Path out;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ReaderOptions reader = new ReaderOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "Files (text, .html, .jsonl, .csv, .tsv; also .gz),",
                "folders (every .txt and .html below them), or -",
                "for standard input."
            })
    private List<String> paths = new ArrayList<>();

    ExtractCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Settings settings = input.settings();
        Failures failures = new ExtractRun(streams, reader.reader(), delivery(), settings).of(paths);
        failures.lines().forEach(streams.err()::println);
        return failures.none() ? 0 : 1;
    }

    private Delivery delivery() {
        if (out == null) {
            return switch (format) {
                case TEXT -> new StreamDelivery(streams.out(), Summary::of);
                case JSON -> new StreamDelivery(streams.out(), Json::line);
                case CSV -> throw wrong("--format csv writes four files. Say where with --out FOLDER.");
            };
        }
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(out)) {
            throw wrong("--out (" + out + ") must be a folder and is a file. Name another folder, or remove the file.");
        }
        return switch (format) {
            case TEXT -> new FolderDelivery(out, "txt", Summary::of);
            case JSON -> new FolderDelivery(out, "json", Json::page);
            case CSV -> new TablesDelivery(out);
        };
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
