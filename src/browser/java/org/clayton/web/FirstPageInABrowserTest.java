package org.clayton.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    private static final double PATIENCE_MILLIS = 120_000;

    private static Chromium chromium;
    private static WebServer server;
    private static String home;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        chromium = Chromium.installed();
        server = WebServer.start(
                new WebServer.Settings("127.0.0.1", 0, Optional.of(SAMPLE)), new CaseEngine(Optional.empty()));
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
        var progress = page.waitForResponse(
                answer -> answer.url().endsWith("/progress"),
                () -> button(page, "Run the sample case").click());
        assertThat(progress.text()).contains("\"step\":");
        assertThat(page.getByRole(AriaRole.HEADING, named("Drafts to decide on")))
                .isVisible();

        page.locator("#flagged table a").first().click();
        whyByKeyboard(page);
        page.goBack();
        page.locator("#proposals tbody th a").first().click();
        picture(page);
        draft(page);
        assertThat(chromium.complaints()).isEmpty();
    }

    /** A flag opens down to file and row, with the lawful reading beside it. */
    private static void whyByKeyboard(Page page) {
        assertThat(page.getByText("Lawful readings to rule out first").first()).isVisible();
        page.locator("article.flag summary").first().focus();
        page.keyboard().press("Enter");
        var rows = page.locator("article.flag details[open]").first();
        assertThat(rows.locator("td[data-label=File]").first()).hasText(Pattern.compile(".+\\.(xlsx|xls|csv)"));
        assertThat(rows.locator("td[data-label=Row]").first()).hasText(Pattern.compile("\\d+"));
    }

    private static void draft(Page page) throws IOException {
        page.getByRole(AriaRole.LINK, named("Preview the draft order")).click();
        new PaintedPaper(page, page.locator("object.preview")).isSeen();
        var download = page.waitForDownload(() -> page.getByText("Download PDF").click());
        assertThat(download.suggestedFilename()).startsWith("P").endsWith(".pdf");
        assertThat(Files.readString(download.path(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
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
    void the_first_key_leads_past_the_head_of_the_page() {
        var page = chromium.page(1280, 900, ColorScheme.LIGHT, home);
        page.navigate(home);
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the content")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void on_a_telephone_nothing_hangs_over_the_edge() throws Exception {
        var visitor = new Visitor(server.address());
        var run = visitor.runOf(visitor.post("/runs/sample", "Origin", visitor.origin()));
        var page = chromium.page(400, 800, ColorScheme.DARK, home);
        page.navigate(home);
        noOverhang(page);
        page.navigate(visitor.origin() + run);
        noOverhang(page);
        page.locator("#flagged table a").first().click();
        page.locator("article.flag summary").first().click();
        noOverhang(page);
        page.goBack();
        page.locator("#proposals td a").first().click();
        noOverhang(page);
    }

    private static void picture(Page page) {
        var picture = page.locator("figure.picture img");
        picture.scrollIntoViewIfNeeded();
        var width = (Integer) picture.evaluate("image => image.decode().then(() => image.naturalWidth)");
        assertThat(width).as("the picture of the money's way is drawn").isGreaterThan(100);
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
