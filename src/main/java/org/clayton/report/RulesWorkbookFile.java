package org.clayton.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clayton.intake.BadInput;
import org.clayton.judge.TypedSheet;

/**
 * The workbook of {@link RulesWorkbook} as it comes back.
 *
 * @param state of the rule book it was made from; empty when that is no longer in it
 */
public record RulesWorkbookFile(String state, List<TypedSheet> sheets) {

    private static final long MOST_BYTES = 16L << 20;

    /** @throws BadInput when it is no workbook, or cannot be opened */
    public static RulesWorkbookFile read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES || !isArchive(file)) {
                throw new BadInput(
                        file.toString(),
                        "no workbook of a rule book",
                        "Numbers and lists are read from what 'clayton rules export' wrote",
                        "Maybe the path is misspelt, or it was saved as something else than .xlsx");
            }
            try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                    var workbook = new XSSFWorkbook(opened)) {
                var sheets = new ArrayList<TypedSheet>();
                workbook.sheetIterator().forEachRemaining(sheet -> sheets.add(sheet((XSSFSheet) sheet)));
                return new RulesWorkbookFile(state(sheets), sheets);
            }
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | UnsupportedFileFormatException e) {
            throw new BadInput(
                    file.toString(),
                    "no .xlsx that can be opened",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    "Maybe save it again as .xlsx, without a password");
        }
    }

    private static boolean isArchive(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(2), new byte[] {'P', 'K'});
        }
    }

    private static String state(List<TypedSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(RulesWorkbook.READ_ME))
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.cells().size() > 1 && row.cells().get(0).equals(RulesWorkbook.STATE))
                .map(row -> row.cells().get(1))
                .findFirst()
                .orElse("");
    }

    private static TypedSheet sheet(XSSFSheet sheet) {
        var rows = new ArrayList<TypedSheet.Row>();
        for (var row : sheet) {
            var cells = new ArrayList<String>();
            for (var i = 0; i < row.getLastCellNum(); i++) {
                var cell = row.getCell(i);
                cells.add(cell == null ? "" : text(cell).strip());
            }
            rows.add(new TypedSheet.Row(row.getRowNum() + 1, List.copyOf(cells)));
        }
        return new TypedSheet(sheet.getSheetName(), List.copyOf(rows));
    }

    /** As it would be typed; a formula as such, for nobody can say who computed its value and when. */
    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? day(cell) : number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case FORMULA -> "=" + cell.getCellFormula();
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static String day(Cell cell) {
        var time = cell.getLocalDateTimeCellValue();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    /** The digits that the spreadsheet program keeps; 85 % is stored as 0.85 and read as it is shown. */
    private static String number(Cell cell) {
        var kept = new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue()));
        return cell.getCellStyle().getDataFormatString().contains("%")
                ? kept.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                : kept.toPlainString();
    }
}
