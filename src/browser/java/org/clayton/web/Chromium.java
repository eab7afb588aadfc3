package org.clayton.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium that is installed on this machine, without a window; nothing is downloaded. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Path program) {
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }

    /** Skips the test, and says so on the screen, when no Chromium is installed. */
    static Chromium installed() {
        var program = find();
        if (program.isEmpty()) {
            System.err.println("SKIPPED: no Chromium on the PATH (" + String.join(", ", NAMES) + "), so the pages were"
                    + " NOT looked at in a browser. Maybe: apt-get install chromium");
        }
        assumeTrue(program.isPresent(), "no Chromium on the PATH, so the pages were not looked at in a browser");
        return new Chromium(program.get());
    }

    /** A fresh page; whatever it asks of another host, or its policy forbids, or its script gets wrong, is noted. */
    Page page(int width, int height, ColorScheme scheme, String home) {
        complaints.clear();
        var page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(width, height).setColorScheme(scheme));
        page.setDefaultTimeout(120_000);
        page.onRequest(request -> {
            // chrome:// is the browser's own PDF reader
            if (request.url().startsWith("http") && !request.url().startsWith(home)) {
                complaints.add("asked elsewhere: " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        return page;
    }

    /** About the page opened last. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> find() {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .or(() -> Stream.of(Path.of("/usr/bin/chromium"))
                        .filter(Files::isExecutable)
                        .findFirst());
    }
}
