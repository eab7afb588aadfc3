package org.clayton.report;

import java.util.List;
import org.clayton.report.Drawing.Arrow;
import org.clayton.report.Drawing.Box;
import org.clayton.report.Drawing.Label;
import org.clayton.report.Drawing.Point;
import org.clayton.report.Drawing.Veil;

/** A drawing as SVG for a web page: no script, no style sheet, nothing loaded from elsewhere. */
final class SvgText {
    private SvgText() {}

    static String of(Drawing drawing) {
        var svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(drawing.width())
                .append(' ')
                .append(drawing.height())
                .append("\" width=\"")
                .append(drawing.width())
                .append("\" height=\"")
                .append(drawing.height())
                .append("\" font-family=\"'DejaVu Sans', Verdana, sans-serif\">\n<title>")
                .append(Markup.escape(drawing.title()))
                .append("</title>\n");
        drawing.shapes().forEach(shape -> svg.append(element(shape)).append('\n'));
        return svg.append("</svg>\n").toString();
    }

    private static String element(Drawing.Shape shape) {
        if (shape instanceof Box box) {
            return "<rect x=\"" + box.x() + "\" y=\"" + box.y() + "\" width=\"" + box.width() + "\" height=\""
                    + box.height() + "\" rx=\"7\" fill=\"" + box.fill() + "\" stroke=\"" + box.line()
                    + "\" stroke-width=\"" + box.stroke() + "\"><title>" + Markup.escape(box.tip()) + "</title></rect>";
        }
        if (shape instanceof Veil veil) {
            return "<rect x=\"" + veil.x() + "\" y=\"" + veil.y() + "\" width=\"" + veil.width() + "\" height=\""
                    + veil.height() + "\" rx=\"4\" fill=\"#ffffff\" fill-opacity=\"0.88\"/>";
        }
        if (shape instanceof Label label) {
            return "<text x=\"" + label.x() + "\" y=\"" + label.y() + "\" text-anchor=\"middle\" font-size=\""
                    + label.size() + (label.bold() ? "\" font-weight=\"bold" : "") + "\" fill=\"" + label.colour()
                    + "\">" + Markup.escape(label.text()) + "</text>";
        }
        var arrow = (Arrow) shape;
        return "<path d=\"" + curve(arrow) + "\" fill=\"none\" stroke=\"" + arrow.line()
                + "\" stroke-width=\"1.6\"/>\n<path d=\"" + head(arrow) + "\" fill=\"" + arrow.line() + "\"/>";
    }

    private static String curve(Arrow arrow) {
        var path = new StringBuilder("M" + pair(arrow.points().get(0)));
        for (var i = 1; i < arrow.points().size(); i++) {
            var bend = ArrowLines.controls(arrow, i);
            path.append(" C")
                    .append(pair(bend.get(0)))
                    .append(' ')
                    .append(pair(bend.get(1)))
                    .append(' ');
            path.append(pair(arrow.points().get(i)));
        }
        return path.toString();
    }

    private static String head(Arrow arrow) {
        List<Point> corners = ArrowLines.head(arrow);
        return "M" + pair(corners.get(0)) + " L" + pair(corners.get(1)) + " L" + pair(corners.get(2)) + " Z";
    }

    private static String pair(Point point) {
        return point.x() + "," + point.y();
    }
}
