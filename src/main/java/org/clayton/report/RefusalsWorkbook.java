package org.clayton.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.clayton.intake.corrections.RefusalMarks;
import org.clayton.intake.facts.Refusal;
import org.clayton.intake.facts.RefusedSheet;
import org.clayton.intake.facts.RefusedSheet.RefusedRow;

/**
 * {@code refusals.xlsx}: the rows that were not accepted, one sheet for each sheet they stand in, every cell as text.
 * The reason stands behind the row and as a comment on the cell. Once its cells are corrected the workbook is put into
 * the case folder, and the next run reads the rows in their old place.
 */
public final class RefusalsWorkbook {

    private static final int HEADS = 0;
    private static final int ROWS_IN_MEMORY = 200;

    /** Rows of a sheet with a comment, which a workbook holds in memory; those beyond have the reason in its column alone. */
    private static final int MOST_COMMENTED = 2_000;

    private static final int REASON_WIDTH = 60 * 256;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true);
    private final CellStyle text = workbook.createCellStyle();
    private final CellStyle head = workbook.createCellStyle();
    private final Set<String> names = new HashSet<>();

    private RefusalsWorkbook() {
        var asText = workbook.createDataFormat().getFormat("@");
        text.setDataFormat(asText);
        text.setQuotePrefixed(true);
        head.setDataFormat(asText);
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
    }

    /** Whether there is a row to correct. */
    public static boolean isNeeded(List<RefusedSheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.rows().stream()).anyMatch(row -> !row.why()
                .isEmpty());
    }

    /** @throws IOException when it cannot be written */
    public static void write(List<RefusedSheet> sheets, OutputStream out) throws IOException {
        var book = new RefusalsWorkbook();
        var bytes = new ByteArrayOutputStream();
        try (var workbook = book.workbook) {
            sheets.forEach(book::sheet);
            var mark = workbook.createName();
            mark.setNameName(RefusalMarks.NAME);
            mark.setRefersToFormula("'" + workbook.getSheetName(0) + "'!$A$1");
            workbook.write(bytes);
        }
        out.write(Repeatable.withoutTimes(bytes.toByteArray()));
    }

    private void sheet(RefusedSheet of) {
        var sheet = workbook.createSheet(name(of));
        var width = width(of);
        heads(sheet.createRow(HEADS), of, width);
        sheet.createFreezePane(0, 1);
        for (var i = 0; i < of.rows().size(); i++) {
            row(sheet, sheet.createRow(HEADS + 1 + i), of, of.rows().get(i), width);
        }
        sheet.setColumnWidth(width, REASON_WIDTH);
        for (var column = 0; column < RefusalMarks.PROVENANCE.size(); column++) {
            sheet.setColumnHidden(width + 1 + column, true);
        }
    }

    private static int width(RefusedSheet of) {
        var width = of.header().size();
        for (var row : of.rows()) {
            width = Math.max(width, row.cells().size());
        }
        return width;
    }

    /** The sheet's own name, else the file's; told apart by a number. */
    private String name(RefusedSheet of) {
        var file = of.file().substring(of.file().lastIndexOf('/') + 1);
        var wanted = WorkbookUtil.createSafeSheetName(of.sheet().isEmpty() ? file : of.sheet());
        var name = wanted;
        for (var number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            var tail = " " + number;
            name = wanted.substring(0, Math.min(wanted.length(), 31 - tail.length())) + tail;
        }
        return name;
    }

    private void heads(SXSSFRow row, RefusedSheet of, int width) {
        for (var column = 0; column < of.header().size(); column++) {
            put(row, column, of.header().get(column), head);
        }
        put(row, width, RefusalMarks.REASON, head);
        for (var column = 0; column < RefusalMarks.PROVENANCE.size(); column++) {
            put(row, width + 1 + column, RefusalMarks.PROVENANCE.get(column), head);
        }
    }

    private void row(SXSSFSheet sheet, SXSSFRow row, RefusedSheet of, RefusedRow refused, int width) {
        for (var column = 0; column < width; column++) { // empty cells too, so that what is typed stays text
            put(row, column, column < refused.cells().size() ? refused.cells().get(column) : "", text);
        }
        put(row, width, reason(of, refused), text);
        var place = List.of(of.file(), of.sheet(), Integer.toString(refused.row()), of.sha256());
        for (var column = 0; column < place.size(); column++) {
            put(row, width + 1 + column, place.get(column), text);
        }
        if (row.getRowNum() <= MOST_COMMENTED) {
            refused.why().forEach(refusal -> comment(sheet, row, refusal, width));
        }
    }

    private static String reason(RefusedSheet of, RefusedRow refused) {
        if (refused.why().isEmpty()) {
            return "Corrected before; it reads well now";
        }
        var words = refused.why().stream().map(RefusalsWorkbook::words).collect(Collectors.joining(" | "));
        return of.correctable() ? words : words + " (a bank's message is corrected by the bank)";
    }

    private static String words(Refusal refusal) {
        return (refusal.column().isEmpty() ? "" : refusal.column() + ": ") + refusal.found() + ": " + refusal.wrong()
                + ". " + refusal.maybe() + ".";
    }

    /** On the cell that offends; on the reason when the whole row does. */
    private void comment(SXSSFSheet sheet, SXSSFRow row, Refusal refusal, int width) {
        var column = column(refusal.column());
        var at = row.getCell(column >= 0 && column < width ? column : width);
        if (at.getCellComment() != null) {
            return;
        }
        var creation = workbook.getCreationHelper();
        var anchor = creation.createClientAnchor();
        anchor.setCol1(at.getColumnIndex() + 1);
        anchor.setCol2(at.getColumnIndex() + 4);
        anchor.setRow1(row.getRowNum());
        anchor.setRow2(row.getRowNum() + 4);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(creation.createRichTextString(RefusalMarks.cell(words(refusal))));
        comment.setAuthor("Clayton");
        comment.setAddress(row.getRowNum(), at.getColumnIndex());
        at.setCellComment(comment);
    }

    /** Of the letters a spreadsheet program shows, from 0; -1 for none. */
    private static int column(String letters) {
        var column = 0;
        for (var letter : letters.toCharArray()) {
            if (letter < 'A' || letter > 'Z') {
                return -1;
            }
            column = 26 * column + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static SXSSFCell put(SXSSFRow row, int column, String value, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(RefusalMarks.cell(value));
        return cell;
    }
}
