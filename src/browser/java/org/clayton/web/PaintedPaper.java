package org.clayton.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A PDF inside a page: whether its paper and its letters are really painted, told by the pixels on the screen. */
record PaintedPaper(Page page, Locator frame) {

    private static final int TRIES = 60;
    private static final double PAUSE_MILLIS = 500;

    /** The browser's own PDF reader paints some time after the page is there, and tells nobody. */
    void isSeen() throws IOException {
        frame.scrollIntoViewIfNeeded();
        // what a browser without a PDF reader would show instead
        PlaywrightAssertions.assertThat(frame.locator("p")).not().isVisible();
        var screen = screen();
        for (var i = 0; i < TRIES && !(isPaper(screen) && hasLetters(screen)); i++) {
            page.waitForTimeout(PAUSE_MILLIS);
            screen = screen();
        }
        assertThat(isPaper(screen)).as("a sheet of white paper in the frame").isTrue();
        assertThat(hasLetters(screen)).as("letters on the paper").isTrue();
    }

    private BufferedImage screen() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(frame.screenshot()));
    }

    private static boolean isPaper(BufferedImage screen) {
        return share(screen, 240, 256) > 10;
    }

    private static boolean hasLetters(BufferedImage screen) {
        return share(screen, 240, 256) > 10
                && IntStream.range(0, screen.getHeight()).anyMatch(y -> isLine(screen, y));
    }

    /** A line of print goes from light to dark and back many times. */
    private static boolean isLine(BufferedImage screen, int y) {
        var turns = IntStream.range(1, screen.getWidth())
                .filter(x -> isLight(screen, x, y) != isLight(screen, x - 1, y))
                .count();
        return turns > 40;
    }

    private static boolean isLight(BufferedImage screen, int x, int y) {
        return grey(screen, x, y) > 170;
    }

    /** Of 100 pixels, how many lie between the two shades. */
    private static long share(BufferedImage screen, int from, int below) {
        var count = IntStream.range(0, screen.getWidth() * screen.getHeight())
                .map(at -> grey(screen, at % screen.getWidth(), at / screen.getWidth()))
                .filter(grey -> grey >= from && grey < below)
                .count();
        return count * 100 / ((long) screen.getWidth() * screen.getHeight());
    }

    private static int grey(BufferedImage screen, int x, int y) {
        var rgb = screen.getRGB(x, y);
        return ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3;
    }
}
