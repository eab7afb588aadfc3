package org.clayton.report;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.clayton.judge.Subject;
import org.clayton.trace.Method;

/** The money's way to one account or asset as a picture: the same one for the page, the PDF and the word processor. */
public final class MoneyPicture {
    /** A small picture is painted at twice its size, so that it prints sharply; a large one is printed small anyway. */
    private static final int LARGE = 900;

    /** More places than this cannot be read on an upright page. */
    private static final int MOST_UPRIGHT = 6;

    private final Typeface regular;
    private final Typeface bold;

    MoneyPicture(Typeface regular, Typeface bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /**
     * For a web page, from left to right, under the method of the subject's proposal, else the one the case names, else
     * the first one traced.
     *
     * @throws IllegalArgumentException when the subject is a party, or nothing was traced
     */
    public static String svg(Findings findings, Subject subject) {
        var picture = new MoneyPicture(Typeface.regular(), Typeface.bold());
        var way = way(findings, subject, findings.method(subject));
        return SvgText.of(picture.draw(way, new Layering(way.stops().size(), way.flows()), subject, false));
    }

    /** For a page of paper: from left to right or from top to bottom, whichever stays larger. */
    Order.Picture onPaper(String heading, Findings findings, Subject subject, Method method) {
        var way = way(findings, subject, method);
        var page = way.stops().size() > MOST_UPRIGHT ? Page.WIDE : Page.UPRIGHT;
        var layering = new Layering(way.stops().size(), way.flows());
        var right = draw(way, layering, subject, false);
        var down = draw(way, layering, subject, true);
        return new Order.Picture(heading, page.shrunk(right) <= page.shrunk(down) ? right : down, page);
    }

    private static MoneyWay way(Findings findings, Subject subject, Method method) {
        return MoneyWay.to(findings.ledgerAccount(subject), method, findings);
    }

    private Drawing draw(MoneyWay way, Layering layering, Subject subject, boolean down) {
        var title =
                "The money's way to " + subject.label() + " (" + way.method().words() + ")";
        return new Sketching(way, layering, down, regular, bold).drawing(title);
    }

    byte[] png(Drawing drawing) {
        var sharpness = drawing.width() > LARGE ? 1.5 : 2;
        var image = new BufferedImage(
                (int) (drawing.width() * sharpness), (int) (drawing.height() * sharpness), BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(sharpness, sharpness);
        new Painting(canvas, regular, bold).paint(drawing);
        canvas.dispose();
        return Png.of(image);
    }
}
