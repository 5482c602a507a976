package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.TableException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code parley}. Exit codes: 0 fine, 1 some input failed, 2 wrong usage, 3 a finding to fail on. */
@Command(
        name = "parley",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads who wants, offers and refuses what in news of a negotiation.")
final class Parley implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Parley() {}

    public static void main(String[] args) {
        System.exit(run(Streams.ofProcess(), args));
    }

    static int run(Streams streams, String... args) {
        CommandLine line = new CommandLine(new Parley())
                .addSubcommand(new ExtractCommand(streams))
                .addSubcommand(new CheckCommand(streams))
                .setExecutionExceptionHandler(Parley::refuse)
                .setParameterExceptionHandler(Parley::explain)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(streams.out()))
                .setErr(streams.err());
        int code = line.execute(args);
        line.getOut().flush();
        return line.getOut().checkError() ? 1 : code;
    }

    /** The mistake alone: a list of all options would push it out of sight. */
    private static int explain(ParameterException e, String... args) {
        CommandLine line = e.getCommandLine();
        line.getErr().println(e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, line.getErr());
        line.getErr()
                .println("Usage: " + line.getCommandSpec().qualifiedName() + " --help explains what there is to say.");
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** What the user wrote into a table is wrong usage; anything else is a fault of the program. */
    private static int refuse(Exception e, CommandLine line, ParseResult parsed) throws Exception {
        if (e instanceof TableException tables) {
            tables.problems().forEach(problem -> line.getErr().println("parley: " + problem));
            return line.getCommandSpec().exitCodeOnInvalidInput();
        }
        throw e;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: parley extract article.txt");
    }
}
