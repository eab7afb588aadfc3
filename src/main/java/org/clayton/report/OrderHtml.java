package org.clayton.report;

import java.util.List;
import org.clayton.report.Order.Block;
import org.clayton.report.Order.Facts;
import org.clayton.report.Order.Grid;
import org.clayton.report.Order.Heading;
import org.clayton.report.Order.Notice;
import org.clayton.report.Order.Picture;
import org.clayton.report.Order.Points;
import org.clayton.report.Order.Row;
import org.clayton.report.Order.Text;

/** An order as XHTML for the PDF. Whatever stands in the case's files is text here, never markup. */
final class OrderHtml {
    private static final String STYLE = Resource.text("/report/order.css");

    private final StringBuilder html = new StringBuilder();
    private int pictures;

    private OrderHtml() {}

    static String of(Order order) {
        return new OrderHtml().page(order);
    }

    private String page(Order order) {
        html.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>")
                .append(Markup.escape(order.title()))
                .append("</title><meta name=\"subject\" content=\"")
                .append(Markup.escape(order.subtitle()))
                .append("\"/><style>")
                .append(STYLE.replace("%DRAFT%", Order.DRAFT).replace("%FOOT%", css(order.foot())))
                .append("</style></head><body><h1>")
                .append(Markup.escape(order.title()))
                .append("</h1><p class=\"subtitle\">")
                .append(Markup.escape(order.subtitle()))
                .append("</p>");
        order.blocks().forEach(this::block);
        return html.append("</body></html>").toString();
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            element("h2", "", heading.text());
        } else if (block instanceof Text text) {
            element("p", "", text.text());
        } else if (block instanceof Points points) {
            points(points.texts());
        } else if (block instanceof Notice notice) {
            html.append("<div class=\"notice\">");
            element("p", "heading", notice.heading());
            points(notice.texts());
            html.append("</div>");
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Grid grid) {
            grid(grid);
        } else if (block instanceof Picture picture) {
            picture(picture);
        }
    }

    private void points(List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        html.append("<ul>");
        texts.forEach(text -> element("li", "", text));
        html.append("</ul>");
    }

    private void facts(Facts facts) {
        html.append("<table class=\"facts\">");
        for (var fact : facts.facts()) {
            html.append("<tr>");
            element("td", "label", fact.label());
            element("td", fact.strong() ? "strong" : "", fact.value());
            html.append("</tr>");
        }
        html.append("</table>");
    }

    private void grid(Grid grid) {
        html.append("<table class=\"grid\"><colgroup>");
        grid.widths()
                .forEach(width ->
                        html.append("<col style=\"width:").append(width).append("%\"/>"));
        html.append("</colgroup><thead>");
        row("th", grid, new Row(grid.heads(), false));
        html.append("</thead><tbody>");
        grid.rows().forEach(row -> row("td", grid, row));
        html.append("</tbody></table>");
    }

    private void row(String cell, Grid grid, Row row) {
        html.append(row.strong() ? "<tr class=\"strong\">" : "<tr>");
        for (var i = 0; i < row.cells().size(); i++) {
            element(
                    cell,
                    grid.numbers().contains(i) ? "number" : "",
                    row.cells().get(i));
        }
        html.append("</tr>");
    }

    /** The painter finds the drawing by its number. */
    private void picture(Picture picture) {
        var drawing = picture.drawing();
        var size = picture.page().fit(drawing);
        html.append("<div class=\"picture ")
                .append(Words.of(picture.page()))
                .append("\"><h2>")
                .append(Markup.escape(picture.heading()))
                .append("</h2><object type=\"")
                .append(PicturePainter.TYPE)
                .append("\" data-number=\"")
                .append(pictures++)
                .append("\" alt=\"")
                .append(Markup.escape(drawing.title()))
                .append("\" title=\"")
                .append(Markup.escape(drawing.title()))
                .append("\" style=\"width:")
                .append(size.width())
                .append("px;height:")
                .append(size.height())
                .append("px\"></object></div>");
    }

    private void element(String tag, String style, String text) {
        html.append('<').append(tag);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>').append(Markup.escape(text)).append("</").append(tag).append('>');
    }

    /** Inside a quoted CSS string. */
    private static String css(String text) {
        return Markup.escape(text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " "));
    }
}
