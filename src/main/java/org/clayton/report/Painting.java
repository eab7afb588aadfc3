package org.clayton.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.clayton.report.Drawing.Arrow;
import org.clayton.report.Drawing.Box;
import org.clayton.report.Drawing.Label;
import org.clayton.report.Drawing.Veil;

/** Paints a drawing with outlines only, so that no font of the machine is asked for. */
final class Painting {
    private final Graphics2D canvas;
    private final Typeface regular;
    private final Typeface bold;

    Painting(Graphics2D canvas, Typeface regular, Typeface bold) {
        this.canvas = canvas;
        this.regular = regular;
        this.bold = bold;
    }

    void paint(Drawing drawing) {
        drawing.shapes().forEach(this::paint);
    }

    private void paint(Drawing.Shape shape) {
        if (shape instanceof Box box) {
            var outline = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 14, 14);
            canvas.setColor(Color.decode(box.fill()));
            canvas.fill(outline);
            canvas.setColor(Color.decode(box.line()));
            canvas.setStroke(new BasicStroke(box.stroke()));
            canvas.draw(outline);
        } else if (shape instanceof Veil veil) {
            canvas.setColor(Color.WHITE);
            canvas.fill(new RoundRectangle2D.Double(veil.x(), veil.y(), veil.width(), veil.height(), 8, 8));
        } else if (shape instanceof Label label) {
            canvas.setColor(Color.decode(label.colour()));
            var face = label.bold() ? bold : regular;
            canvas.fill(face.outline(label.text(), label.size(), label.x(), label.y()));
        } else if (shape instanceof Arrow arrow) {
            canvas.setColor(Color.decode(arrow.line()));
            canvas.setStroke(new BasicStroke(1.6f));
            canvas.draw(curve(arrow));
            canvas.fill(head(arrow));
        }
    }

    private static Path2D curve(Arrow arrow) {
        var path = new Path2D.Double();
        path.moveTo(arrow.points().get(0).x(), arrow.points().get(0).y());
        for (var i = 1; i < arrow.points().size(); i++) {
            var bend = ArrowLines.controls(arrow, i);
            var to = arrow.points().get(i);
            path.curveTo(
                    bend.get(0).x(),
                    bend.get(0).y(),
                    bend.get(1).x(),
                    bend.get(1).y(),
                    to.x(),
                    to.y());
        }
        return path;
    }

    private static Path2D head(Arrow arrow) {
        var corners = ArrowLines.head(arrow);
        var path = new Path2D.Double();
        path.moveTo(corners.get(0).x(), corners.get(0).y());
        path.lineTo(corners.get(1).x(), corners.get(1).y());
        path.lineTo(corners.get(2).x(), corners.get(2).y());
        path.closePath();
        return path;
    }
}
