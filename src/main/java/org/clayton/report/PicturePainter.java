package org.clayton.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.clayton.report.Order.Picture;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the pictures of an order into its PDF, as lines and not as dots. */
final class PicturePainter implements FSObjectDrawer {
    static final String TYPE = "clayton/drawing";

    private final List<Drawing> drawings;
    private final Typeface regular;
    private final Typeface bold;

    PicturePainter(Order order, Typeface regular, Typeface bold) {
        this.drawings = order.blocks().stream()
                .filter(Picture.class::isInstance)
                .map(block -> ((Picture) block).drawing())
                .toList();
        this.regular = regular;
        this.bold = bold;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        var drawing = drawings.get(Integer.parseInt(element.getAttribute("data-number")));
        var wide = (float) width / dotsPerPixel;
        var high = (float) height / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, wide, high, canvas -> {
            canvas.scale(wide / drawing.width(), high / drawing.height());
            new Painting(canvas, regular, bold).paint(drawing);
        });
        return null;
    }
}
