package org.clayton.report;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.clayton.report.Order.Facts;
import org.clayton.report.Order.Grid;
import org.clayton.report.Order.Notice;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of a word-processor order. */
final class DocxTables {
    private static final String INK = "16202C";

    private DocxTables() {}

    static void facts(XWPFDocument document, Facts facts) {
        var table = table(document, facts.facts().size(), List.of(22, 78), "C6D0DA");
        for (var i = 0; i < facts.facts().size(); i++) {
            var fact = facts.facts().get(i);
            var row = table.getRow(i);
            write(row.getCell(0), fact.label(), 9, false, "4A5668");
            write(row.getCell(1), fact.value(), 9, fact.strong(), INK);
            row.getCell(0).setColor("F6F8FA");
            row.getCell(1).setColor("F6F8FA");
        }
        gap(document);
    }

    static void notice(XWPFDocument document, Notice notice) {
        var table = table(document, 1, List.of(100), "B7791F");
        var cell = table.getRow(0).getCell(0);
        cell.setColor("FDF6E9");
        write(cell, notice.heading(), 9, true, INK);
        for (var text : notice.texts()) {
            OrderDocx.run(OrderDocx.spaced(cell.addParagraph(), 40), "•  " + text, 9, false, INK);
        }
        gap(document);
    }

    static void grid(XWPFDocument document, Grid grid) {
        var table = table(document, grid.rows().size() + 1, grid.widths(), "C6D0DA");
        table.getRow(0).setRepeatHeader(true);
        for (var column = 0; column < grid.heads().size(); column++) {
            var cell = table.getRow(0).getCell(column);
            cell.setColor("E7EDF3");
            write(cell, grid.heads().get(column), 7, true, INK);
            right(cell, grid, column);
        }
        for (var i = 0; i < grid.rows().size(); i++) {
            var row = table.getRow(i + 1);
            row.setCantSplitRow(true);
            for (var column = 0; column < grid.heads().size(); column++) {
                var cell = row.getCell(column);
                write(
                        cell,
                        grid.rows().get(i).cells().get(column),
                        7,
                        grid.rows().get(i).strong(),
                        INK);
                right(cell, grid, column);
            }
        }
        gap(document);
    }

    private static XWPFTable table(XWPFDocument document, int rows, List<Integer> widths, String line) {
        var table = document.createTable(rows, widths.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(DocxPage.WIDTH);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(40, 80, 40, 80);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "C6D0DA");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, line);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, line);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        var columns = table.getCTTbl().addNewTblGrid();
        for (var width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(DocxPage.WIDTH * width / 100));
        }
        for (var row : table.getRows()) {
            for (var column = 0; column < widths.size(); column++) {
                row.getCell(column).setWidthType(TableWidthType.DXA);
                row.getCell(column).setWidth(Integer.toString(DocxPage.WIDTH * widths.get(column) / 100));
            }
        }
        return table;
    }

    private static void write(XWPFTableCell cell, String text, int size, boolean bold, String colour) {
        OrderDocx.run(OrderDocx.spaced(cell.getParagraphArray(0), 0), text, size, bold, colour);
    }

    private static void right(XWPFTableCell cell, Grid grid, int column) {
        if (grid.numbers().contains(column)) {
            cell.getParagraphArray(0).setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    /** Two tables that touch become one in some programs. */
    private static void gap(XWPFDocument document) {
        OrderDocx.run(OrderDocx.spaced(document.createParagraph(), 0), "", 4, false, INK);
    }
}
