package org.clayton.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clayton.intake.BadInput;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The pages, served on a loopback address until closed or until the program ends. */
public final class WebServer implements AutoCloseable {

    /**
     * @param host a loopback address
     * @param port 0 to 65535; 0 takes any free port
     * @param sample the sample case's folder, when it is there
     */
    public record Settings(String host, int port, Optional<Path> sample) {

        /** With the sample case, when its folder is in the working folder or beside the program. */
        public static Settings of(String host, int port) {
            return new Settings(host, port, SampleCase.nearby().folder());
        }

        public Settings {
            if (port < 0 || port > 65_535) {
                throw new BadInput(
                        "--port", Integer.toString(port), "A port is a number from 0 to 65535", "Maybe take 8080");
            }
        }
    }

    private final ConfigurableApplicationContext context;
    private final URI address;
    private final ServerFolder folder;

    private WebServer(ConfigurableApplicationContext context, Loopback loopback, ServerFolder folder) {
        this.context = context;
        this.folder = folder;
        var server = ((WebServerApplicationContext) context).getWebServer();
        this.address = URI.create("http://" + loopback.inUrl() + ":"
                + Objects.requireNonNull(server).getPort() + "/");
    }

    /** @throws BadInput when the host is not a loopback address or the port is taken */
    public static WebServer start(Settings settings, Engine engine) {
        var loopback = Loopback.of(settings.host());
        var folder = ServerFolder.fresh();
        var application = new SpringApplication(Wiring.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(Loopback.class, () -> loopback);
            beans.registerBean(Engine.class, () -> engine);
            beans.registerBean(ServerFolder.class, () -> folder);
            beans.registerBean(SampleCase.class, () -> new SampleCase(settings.sample()));
        });
        try {
            return new WebServer(application.run(arguments(settings, loopback, folder)), loopback, folder);
        } catch (RuntimeException e) {
            folder.close();
            throw startProblem(settings, e);
        }
    }

    public URI address() {
        return address;
    }

    /** Where dropped files and papers lie until the server is closed. */
    Path folder() {
        return folder.path();
    }

    /** Stops answering and removes what was dropped and what was found. */
    @Override
    public void close() {
        context.close();
    }

    /** As arguments, which nothing outranks: an environment variable cannot open the server to the network. */
    private static String[] arguments(Settings settings, Loopback loopback, ServerFolder folder) {
        var fixed = Map.of(
                "server.address", loopback.host(),
                "server.port", Integer.toString(settings.port()),
                "spring.config.location", "classpath:/web/",
                "spring.servlet.multipart.location", folder.uploads().toString());
        return fixed.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
    }

    private static RuntimeException startProblem(Settings settings, RuntimeException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                var bad = new BadInput(
                        "--port",
                        Integer.toString(settings.port()),
                        "Another program listens on that port already",
                        "Maybe Clayton is running in another window, or take another port: --port 8081");
                bad.initCause(problem);
                return bad;
            }
        }
        return problem;
    }
}
