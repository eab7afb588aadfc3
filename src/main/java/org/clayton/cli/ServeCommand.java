package org.clayton.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clayton.CaseRun;
import org.clayton.RunOptions;
import org.clayton.intake.Progress;
import org.clayton.judge.Subject;
import org.clayton.report.Findings;
import org.clayton.report.MoneyPicture;
import org.clayton.report.Report;
import org.clayton.web.Engine;
import org.clayton.web.WebServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code clayton serve}: the same run in a browser, on this machine only. */
@Command(
        name = "serve",
        description = "Shows a page on this machine where a case can be run and its findings read.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    /** The server goes on after the command has returned. */
    static final int SERVING = -1;

    private static final Path SAMPLE = Path.of("testdata", "cases", "operation-alloy");

    @Option(names = "--host", paramLabel = "HOST", description = "A loopback address; any other is refused.")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "PORT", description = "Default ${DEFAULT-VALUE}; 0 takes a free one.")
    private int port = 8080;

    @Option(names = "--rules", paramLabel = "DIR", description = "Rule folder; without it the shipped rule book.")
    private @Nullable Path rules;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var sample = Optional.of(SAMPLE).filter(Files::isDirectory);
        @SuppressWarnings("resource") // closed when the program ends
        var server =
                WebServer.start(new WebServer.Settings(host, port, sample), new RealEngine(Optional.ofNullable(rules)));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        var screen = spec.commandLine().getOut();
        screen.println("Clayton is open at " + server.address() + " for this machine only. Stop it with Ctrl-C.");
        screen.flush();
        return SERVING;
    }

    private record RealEngine(Optional<Path> rules) implements Engine {
        @Override
        public Findings run(Path caseFolder, Progress progress) {
            return CaseRun.run(new RunOptions(caseFolder, rules, List.of(), Optional.empty()), progress);
        }

        @Override
        public void write(Findings findings, Path folder) {
            Report.write(findings, folder);
        }

        @Override
        public String picture(Findings findings, Subject subject) {
            return MoneyPicture.svg(findings, subject);
        }
    }
}
