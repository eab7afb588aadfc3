package org.clayton.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.clayton.intake.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: {@code clayton <command>}. */
@Command(
        name = "clayton",
        description = "Reads a folder of spreadsheets, flags accounts, traces money, drafts freeze orders.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            IntakeCommand.class,
            MatchCommand.class,
            RulesCommand.class,
            RunCommand.class,
            ScoreCommand.class,
            ServeCommand.class,
            TraceCommand.class
        })
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    public static void main(String[] args) {
        var code = commandLine(writer(System.out), writer(System.err)).execute(args);
        // A server keeps running on its own threads until it is stopped.
        if (code != ServeCommand.SERVING) {
            System.exit(code);
        }
    }

    /** The command line with its own screen, so that tests can read it. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(Main::explain)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int explain(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        var err = command.getErr();
        if (problem instanceof BadInput) {
            err.println(problem.getMessage());
            return ExitCode.BAD_INPUT;
        }
        err.println("Clayton itself failed: " + problem + ". Nothing was written. This is a mistake in the program,"
                + " not in the case. Maybe set CLAYTON_TRACE=1, run it again and send the report to the maintainers.");
        if (System.getenv("CLAYTON_TRACE") != null) {
            problem.printStackTrace(err);
        }
        return ExitCode.INTERNAL;
    }

    /** UTF-8 whatever the machine's locale says: names come in every alphabet. */
    private static PrintWriter writer(java.io.OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"clayton " + Objects.requireNonNullElse(version, "(not packaged)")};
        }
    }
}
