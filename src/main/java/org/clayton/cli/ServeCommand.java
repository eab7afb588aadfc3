package org.clayton.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clayton.web.CaseEngine;
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
        @SuppressWarnings("resource") // closes itself when the program ends
        var server = WebServer.start(WebServer.Settings.of(host, port), new CaseEngine(Optional.ofNullable(rules)));
        var screen = spec.commandLine().getOut();
        screen.println("Clayton is open at " + server.address() + " for this machine only. Stop it with Ctrl-C.");
        screen.println("There is no log-in yet: anybody who is logged in to this machine can open it.");
        screen.flush();
        return SERVING;
    }
}
