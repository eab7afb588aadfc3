package org.clayton.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks through the pages as a person does, in a real browser. */
@Tag("browser")
class FirstPageInABrowserTest {

    private static final Path SAMPLE = Path.of("testdata/cases/operation-alloy");

    private static final double PATIENCE_MILLIS = 60_000;

    private static Chromium chromium;
    private static WebServer server;
    private static String home;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        chromium = Chromium.installed();
        server = WebServer.start(new WebServer.Settings("127.0.0.1", 0, Optional.of(SAMPLE)), new HandMadeEngine());
        home = server.address().toString();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void from_the_sample_case_to_a_draft_order() throws IOException {
        var page = chromium.page(1280, 900, ColorScheme.LIGHT, home);
        page.navigate(home);
        button(page, "Run the sample case").click();
        page.waitForURL(Pattern.compile(".*/runs/[0-9a-f]{32}"));
        assertThat(page.getByRole(AriaRole.HEADING, named("Drafts to decide on")))
                .isVisible();

        page.locator("#flagged table a").first().click();
        assertThat(page.getByText("Lawful readings to rule out first").first()).isVisible();
        var why = page.locator("article.flag summary").first();
        why.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("article.flag details[open] td[data-label=File]")
                        .first())
                .isVisible();
        assertThat(page.locator("article.flag details[open] td[data-label=Row]").first())
                .hasText(Pattern.compile("\\d+"));
        picture(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Preview the draft order"))
                .click();
        assertThat(page.locator("object.preview")).isVisible();
        var download = page.waitForDownload(() -> page.getByText("Download PDF").click());
        assertThat(download.suggestedFilename()).startsWith("P").endsWith(".pdf");
        assertThat(Files.readAllBytes(download.path())).startsWith("%PDF-".getBytes());
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void a_bad_file_is_answered_with_one_paragraph(@TempDir Path folder) throws IOException {
        var page = chromium.page(1280, 900, ColorScheme.LIGHT, home);
        page.navigate(home);
        page.getByLabel("Drop spreadsheets here")
                .setInputFiles(Files.writeString(folder.resolve("broken.xlsx"), "PK!"));
        assertThat(page.locator("#chosen")).containsText("broken.xlsx");
        button(page, "Run these files").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Maybe");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("broken.xlsx");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void on_a_telephone_nothing_hangs_over_the_edge() {
        var page = chromium.page(400, 800, ColorScheme.DARK, home);
        page.navigate(home);
        noOverhang(page);
        button(page, "Run the sample case").click();
        page.locator("#flagged table a").first().waitFor();
        noOverhang(page);
        page.locator("#flagged table a").first().click();
        page.locator("article.flag summary").first().click();
        noOverhang(page);
    }

    private static void picture(Page page) {
        var picture = page.locator("figure.picture img");
        picture.scrollIntoViewIfNeeded();
        assertThat((Boolean) picture.evaluate("image => image.complete && image.naturalWidth > 100"))
                .as("the picture of the money's way is drawn")
                .isTrue();
    }

    private static void noOverhang(Page page) {
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width).as(page.url()).isLessThanOrEqualTo(400);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
