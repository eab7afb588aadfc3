package org.clayton.report;

import java.util.ArrayList;
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

/** The text of an order as WordprocessingML. Widths are twentieths of a point, pictures English metric units. */
final class DocxBody {
    /** 174 mm between the margins. */
    private static final int WIDTH = 9864;

    private static final int UNITS_PER_PIXEL = 9525;

    private static final String OPEN = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>\n";

    private static final String EDGES = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"rId3\"/>";

    private static final String MARGINS = "<w:pgMar w:top=\"1247\" w:right=\"1021\" w:bottom=\"1134\""
            + " w:left=\"1021\" w:header=\"560\" w:footer=\"500\" w:gutter=\"0\"/></w:sectPr>";

    private static final String UPRIGHT = EDGES + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>" + MARGINS;

    private static final String WIDE = EDGES + "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>" + MARGINS;

    private static final String CLOSE = UPRIGHT + "</w:body></w:document>\n";

    private final StringBuilder xml = new StringBuilder(OPEN);
    private final List<Drawing> drawings = new ArrayList<>();

    DocxBody(Order order) {
        paragraph("Title", order.title());
        paragraph("Subtitle", order.subtitle());
        order.blocks().forEach(this::block);
        xml.append(CLOSE);
    }

    String xml() {
        return xml.toString();
    }

    /** In the order of their numbers. */
    List<Drawing> drawings() {
        return drawings;
    }

    static String pictureId(int number) {
        return "rId" + (10 + number);
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            paragraph("Heading1", heading.text());
        } else if (block instanceof Text text) {
            paragraph("Normal", text.text());
        } else if (block instanceof Points points) {
            points(points.texts());
        } else if (block instanceof Notice notice) {
            notice(notice);
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Grid grid) {
            grid(grid);
        } else if (block instanceof Picture picture) {
            picture(picture);
        }
    }

    private void paragraph(String style, String text) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        if (!text.isEmpty()) {
            xml.append("<w:r><w:t xml:space=\"preserve\">")
                    .append(Markup.escape(text.replaceAll("\\s+", " ")))
                    .append("</w:t></w:r>");
        }
        xml.append("</w:p>\n");
    }

    private void points(List<String> texts) {
        texts.forEach(text -> paragraph("Point", "• " + text));
    }

    private void notice(Notice notice) {
        table(List.of(100), "B7791F");
        row(false);
        cell(100, "FDF6E9", () -> {
            paragraph("FactStrong", notice.heading());
            points(notice.texts());
        });
        endRow();
        endTable();
    }

    private void facts(Facts facts) {
        table(List.of(22, 78), "C6D0DA");
        for (var fact : facts.facts()) {
            row(false);
            cell(22, "F6F8FA", () -> paragraph("FactLabel", fact.label()));
            cell(78, "F6F8FA", () -> paragraph(fact.strong() ? "FactStrong" : "Fact", fact.value()));
            endRow();
        }
        endTable();
    }

    private void grid(Grid grid) {
        table(grid.widths(), "C6D0DA");
        row(true);
        cells(grid, new Row(grid.heads(), true), "E7EDF3");
        endRow();
        for (var row : grid.rows()) {
            row(false);
            cells(grid, row, row.strong() ? "F3F7EE" : "");
            endRow();
        }
        endTable();
    }

    private void cells(Grid grid, Row row, String fill) {
        for (var i = 0; i < row.cells().size(); i++) {
            var text = row.cells().get(i);
            var style = "Cell" + (grid.numbers().contains(i) ? "Number" : "") + (row.strong() ? "Strong" : "");
            cell(grid.widths().get(i), fill, () -> paragraph(style, text));
        }
    }

    private void table(List<Integer> widths, String line) {
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(WIDTH).append("\" w:type=\"dxa\"/><w:tblBorders>");
        border("top", line);
        border("bottom", line);
        border("insideH", "C6D0DA");
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>");
        margin("top", 50);
        margin("left", 90);
        margin("bottom", 50);
        margin("right", 90);
        xml.append("</w:tblCellMar></w:tblPr><w:tblGrid>");
        widths.forEach(width ->
                xml.append("<w:gridCol w:w=\"").append(WIDTH * width / 100).append("\"/>"));
        xml.append("</w:tblGrid>");
    }

    private void border(String side, String colour) {
        xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"");
        xml.append(colour).append("\"/>");
    }

    private void margin(String side, int width) {
        xml.append("<w:").append(side).append(" w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
    }

    private void row(boolean head) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(head ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
    }

    private void endRow() {
        xml.append("</w:tr>");
    }

    private void cell(int width, String fill, Runnable content) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(WIDTH * width / 100).append("\" w:type=\"dxa\"/>");
        if (!fill.isEmpty()) {
            xml.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
                    .append(fill)
                    .append("\"/>");
        }
        xml.append("</w:tcPr>");
        content.run();
        xml.append("</w:tc>");
    }

    /** Two tables that touch become one in some programs. */
    private void endTable() {
        xml.append("</w:tbl>\n");
        paragraph("Gap", "");
    }

    /** A wide one is a section of its own: one properties mark ends the upright pages before, one its own page. */
    private void picture(Picture picture) {
        if (picture.page() == Page.WIDE) {
            endSection(UPRIGHT);
        }
        paragraph("Heading1", picture.heading());
        image(picture.drawing(), picture.page().fit(picture.drawing()));
        if (picture.page() == Page.WIDE) {
            endSection(WIDE);
        }
    }

    private void endSection(String paper) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>").append(paper).append("</w:pPr></w:p>\n");
    }

    private void image(Drawing drawing, Page.Size size) {
        var extent = "cx=\"" + (long) size.width() * UNITS_PER_PIXEL + "\" cy=\""
                + (long) size.height() * UNITS_PER_PIXEL + "\"";
        var number = drawings.size() + 1;
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"Picture\"/></w:pPr><w:r><w:drawing>")
                .append("<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent ")
                .append(extent)
                .append("/><wp:docPr id=\"")
                .append(number)
                .append("\" name=\"Picture ")
                .append(number)
                .append("\" descr=\"")
                .append(Markup.escape(drawing.title()))
                .append(
                        "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">")
                .append("<pic:pic><pic:nvPicPr><pic:cNvPr id=\"")
                .append(number)
                .append("\" name=\"picture.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"")
                .append(pictureId(drawings.size()))
                .append(
                        "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>")
                .append("<a:ext ")
                .append(extent)
                .append("/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>")
                .append("</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>\n");
        drawings.add(drawing);
    }
}
