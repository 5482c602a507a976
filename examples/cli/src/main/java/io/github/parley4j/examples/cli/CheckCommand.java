package io.github.parley4j.examples.cli;

import io.github.parley4j.rules.Finding.Severity;
import io.github.parley4j.rules.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code check}: articles and negotiations in, what does not fit together out. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Merges what articles report of one negotiation, and says what is blocked, what is disputed and"
                + " what does not fit together.",
        footer = {
            "",
            "Exit codes: 0 all went well; 1 some input failed (the rest is checked, the",
            "failures are listed at the end); 2 wrong usage; 3 a finding is as bad as",
            "--fail-on says, or worse."
        })
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "text: for reading (the default)",
                "json: one object with all findings, analyses and their words",
                "csv: one row for each finding or result and each quote",
                "mermaid: a drawing, of what --graph says"
            })
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = "--graph",
            paramLabel = "GRAPH",
            description = {
                "What --format mermaid draws: preconditions (which",
                "waits for which; the default), stances or pressure"
            })
    private CheckGraph graph = CheckGraph.PRECONDITIONS;

    @Option(names = "--all", description = "Lists everything; without it, a few of each rule and analysis.")
    private boolean all;

    @Option(
            names = "--only",
            paramLabel = "RULE",
            split = ",",
            description = "Asks these rules alone, such as C1,Q3. Each rule has a page: --explain RULE.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--without", paramLabel = "RULE", split = ",", description = "Leaves these rules out.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--severity",
            paramLabel = "RULE=LEVEL",
            split = ",",
            description = "How bad the findings of a rule are: error, warning or info.")
    private Map<String, Severity> severities = new LinkedHashMap<>();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Ends with exit code 3 if a finding is as bad (error, warning, info) or worse.")
    private @Nullable Severity failOn;

    @Option(
            names = "--merged",
            paramLabel = "FILE",
            description = "Writes the merged negotiation into this file, as JSON.")
    private @Nullable Path merged;

    @Option(names = "--explain", paramLabel = "RULE", description = "Explains a rule, and does nothing else.")
    private @Nullable String explain;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ReaderOptions reader = new ReaderOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Articles, as in extract; negotiations as JSON (.json) or one to a line (.jsonl);"
                    + " folders (every .txt below them or, where there is none, every .json and .jsonl); or - for an"
                    + " article on standard input.")
    private List<String> paths = new ArrayList<>();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CheckRun run = new CheckRun(streams);
        String rule = explain;
        if (rule != null) {
            run.print(orWrong(() -> Rules.page(rule)));
            return run.exitCode();
        }
        if (paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say what to check, for example: parley check seeds");
        }
        Rules rules = rules();
        run.read(paths, reader.reader(), input.settings());
        Optional<Check> check = run.check(rules);
        check.ifPresent(c -> run.print(format.text(c, all, graph)));
        if (merged != null) {
            run.write(merged);
        }
        boolean bad = failOn != null && check.isPresent() && check.get().isAsBadAs(failOn);
        int code = run.exitCode();
        return code == 0 && bad ? 3 : code;
    }

    private Rules rules() {
        return orWrong(() -> {
            Rules rules = Rules.all();
            List<String> out = new ArrayList<>(without);
            if (!only.isEmpty()) {
                only.forEach(Rules::page);
                rules.ids().stream().filter(id -> !only.contains(id)).forEach(out::add);
            }
            for (String id : out.stream().distinct().toList()) {
                rules = rules.without(id);
            }
            for (Map.Entry<String, Severity> severity : severities.entrySet()) {
                rules = rules.withSeverity(severity.getKey(), severity.getValue());
            }
            return rules;
        });
    }

    /** An unknown rule is a mistake in the command. */
    private <T> T orWrong(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
