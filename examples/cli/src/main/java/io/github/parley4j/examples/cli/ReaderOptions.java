package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.Extraction;
import io.github.parley4j.extract.Extractor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a command that reads articles is told of the user's own knowledge; to be mixed into such commands. */
final class ReaderOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description = "Parties of your own: tab-separated columns name, kind, and maybe id, aliases, member-of.")
    private List<Path> parties = new ArrayList<>();

    @Option(
            names = "--issues",
            paramLabel = "FILE",
            description = "Issues of your own and the words for them, in the format of Parley's tables.")
    private List<Path> issues = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description =
                    "Stances and connectives of your own, in the format of Parley's tables; their examples are run.")
    private List<Path> rules = new ArrayList<>();

    /**
     * The reader that the options ask for; says on standard error which names the user has taken over.
     *
     * @throws io.github.parley4j.extract.TableException if one of the files is not as it must be
     */
    Function<Article, Extraction> reader() {
        Extractor.Builder builder = Extractor.builder();
        parties.forEach(builder::withParties);
        issues.forEach(builder::withIssues);
        rules.forEach(builder::withRules);
        Extractor extractor = builder.build();
        extractor.clashes().forEach(clash -> spec.commandLine().getErr().println("parley: " + clash));
        return extractor::extract;
    }
}
