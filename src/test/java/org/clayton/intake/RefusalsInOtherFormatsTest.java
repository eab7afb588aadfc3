package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.clayton.intake.corrections.RefusalMarks;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Refusal;
import org.clayton.report.RefusalsWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A corrected workbook of refusals may come back in whatever format a spreadsheet program saves. */
class RefusalsInOtherFormatsTest {

    /** What an accountant types over each refused cell. */
    private static final Map<String, String> RIGHT = Map.of(
            "-5O,00", "-50,00", "31.02.2024", "29.02.2024", "12x.00", "125.00", "EURO!", "EUR", "1OO000", "100000");

    @TempDir
    Path folder;

    private final List<String> facts = new ArrayList<>();

    /** A statement, a payment list and a register of deals, each with refused rows; and an account that needs an answer. */
    @BeforeEach
    void case_folder() throws IOException {
        Files.writeString(folder.resolve("konto.csv"), """
                Kontonummer: HR1210010051863000160
                Datum;Text;Betrag;Waehrung;Saldo
                13.01.2024;Miete für März, Đurđica;-100,00;EUR;900,00
                14.01.2024;Strom "Öko";-5O,00;EUR;850,00
                31.02.2024;Plaća Žarko;1.000,00;EUR;1.850,00
                17.01.2024;Wasser;-40,00;EUR;1.810,00
                """);
        Files.writeString(folder.resolve("payments.csv"), """
                Date,Payer account,Payee account,Amount,Currency,Purpose
                2024-01-05,100001,200002,12x.00,EUR,rent
                2024-01-06,100001,200002,80.00,EURO!,tea
                2024-01-07,100001,200002,81.00,EUR,tea
                """);
        Files.writeString(folder.resolve("deals.csv"), """
                deal_id,signed_on,status,country,cadastral_ref,property_type,buyer_name,seller_name,price,currency
                D1,2024-01-05,completed,HR,HR-12/3,house,Ana Anić,Ivo Ivić,1OO000,EUR
                D2,2024-01-06,completed,HR,HR-12/4,house,Ana Anić,Ivo Ivić,90000.00,EUR
                """);
        Files.writeString(folder.resolve("card.csv"), """
                Date,Description,Amount,Currency
                2024-01-02,Tea,2.50,EUR
                2024-01-03,Coffee,3.50,EUR
                """);
    }

    private IntakeReport read() {
        facts.clear();
        return Intake.read(
                folder,
                CaseSettings.read(folder),
                new Told() {
                    @Override
                    public void bankRow(Facts.BankRow row) {
                        facts.add(row.place() + " " + row.booked() + " " + row.amount() + " " + row.text());
                    }

                    @Override
                    public void payment(Facts.Payment payment) {
                        facts.add(payment.place() + " " + payment.booked() + " " + payment.sent());
                    }

                    @Override
                    public void propertyDeal(Facts.PropertyDeal deal) {
                        facts.add(deal.place() + " " + deal.price());
                    }
                },
                Progress.SILENT);
    }

    /** The corrected sheets as texts. */
    private Map<String, List<List<String>>> corrected(IntakeReport report) throws IOException {
        var bytes = new ByteArrayOutputStream();
        RefusalsWorkbook.write(report.refusedRows(), bytes);
        var sheets = new java.util.TreeMap<String, List<List<String>>>();
        try (var workbook = WorkbookFactory.create(new java.io.ByteArrayInputStream(bytes.toByteArray()))) {
            for (var sheet : workbook) {
                var rows = new ArrayList<List<String>>();
                for (var row : sheet) {
                    var cells = new ArrayList<String>();
                    for (var column = 0; column < row.getLastCellNum(); column++) {
                        var cell = row.getCell(column);
                        var text = cell == null ? "" : cell.getStringCellValue();
                        cells.add(RIGHT.getOrDefault(text, text));
                    }
                    rows.add(cells);
                }
                sheets.put(sheet.getSheetName(), rows);
            }
        }
        return sheets;
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusals.xls", "refusals.ods", "refusals.csv", "refusals-1250.csv", "refusals-1252.csv"})
    void leaves_no_refusal_and_no_duplicate(String format) throws IOException {
        var first = read();
        assertThat(first.refusals()).hasSize(5);
        var before = List.copyOf(facts);
        save(corrected(first), format);

        var second = read();

        assertThat(second.refusals()).extracting(Refusal::toString).isEmpty();
        assertThat(facts).doesNotHaveDuplicates().containsAll(before).hasSize(before.size() + 5);
        assertThat(facts)
                .contains(
                        "konto.csv / row 4 2024-01-14 -5000 Strom \"Öko\"",
                        "konto.csv / row 5 2024-02-29 100000 Plaća Žarko",
                        "payments.csv / row 2 2024-01-05 125.00 EUR",
                        "payments.csv / row 3 2024-01-06 80.00 EUR",
                        "deals.csv / row 2 100,000.00 EUR");
        assertThat(second.questions()).hasSize(first.questions().size()).isNotEmpty();
    }

    @Test
    void the_rows_that_wait_for_an_answer_come_once_it_is_given() throws IOException {
        save(corrected(read()), "refusals.ods");
        var question = read().questions().get(0);
        Files.writeString(
                folder.resolve("case.yaml"),
                "columns:\n"
                        + String.join("\n", question.lines(question.answers().get(0))) + "\n");

        var report = read();

        assertThat(report.refusals()).isEmpty();
        assertThat(report.questions()).isEmpty();
        assertThat(facts)
                .doesNotHaveDuplicates()
                .contains("card.csv / row 2 2024-01-02 -250 Tea", "card.csv / row 3 2024-01-03 -350 Coffee");
    }

    @Test
    void all_of_many_thousand_refused_rows_come_back() throws IOException {
        var rows = new StringBuilder("Date,Description,Amount,Currency\n");
        IntStream.range(0, 6_000).forEach(row -> rows.append("2024-01-02,Tea ")
                .append(row)
                .append(row % 2 == 0 ? ",-2.50,EUR\n" : ",12x.00,EUR\n"));
        Files.writeString(folder.resolve("long.csv"), rows);
        var first = read();
        assertThat(first.refusals())
                .filteredOn(refusal -> refusal.place().file().equals("long.csv"))
                .hasSize(2_001)
                .last()
                .extracting(Refusal::found, Refusal::wrong)
                .containsExactly(
                        "3000 rows that were not accepted",
                        "The first 2,000 are listed; all come back in refusals.xlsx");
        save(corrected(first), "refusals.ods");

        assertThat(read().refusals()).isEmpty();
        assertThat(facts)
                .filteredOn(fact -> fact.startsWith("long.csv"))
                .hasSize(6_000)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_sheet_added_by_hand_is_not_read_and_said_so() throws IOException {
        var sheets = corrected(read());
        sheets.put("notes", List.of(List.of("Date", "Amount"), List.of("2024-01-09", "5.00")));
        save(sheets, "refusals.ods");
        assertThat(read().refusals())
                .extracting(one -> one.place() + ": " + one.wrong() + ". " + one.maybe())
                .containsExactly("refusals.ods / notes: It does not say which rows it corrects."
                        + " Maybe it was added by hand; save it as a file of its own");
    }

    @Test
    void evidence_that_calls_itself_a_workbook_of_refusals_is_read_all_the_same() throws IOException {
        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve("hidden.xlsx"))) {
            var sheet = workbook.createSheet("Konto");
            var lines = List.of("Date,Description,Amount,Currency", "2024-03-03,Villa,-900000.00,EUR");
            for (var row = 0; row < lines.size(); row++) {
                var cells = lines.get(row).split(",");
                var made = sheet.createRow(row);
                for (var column = 0; column < cells.length; column++) {
                    made.createCell(column).setCellValue(cells[column]);
                }
            }
            var name = workbook.createName();
            name.setNameName(RefusalMarks.NAME);
            name.setRefersToFormula("'Konto'!$A$1");
            workbook.write(out);
        }
        read();
        assertThat(facts).contains("hidden.xlsx / Konto / row 2 2024-03-03 -90000000 Villa");
    }

    private void save(Map<String, List<List<String>>> sheets, String name) throws IOException {
        if (name.endsWith(".xls")) {
            try (var workbook = new HSSFWorkbook();
                    var out = Files.newOutputStream(folder.resolve(name))) {
                sheets.forEach((title, rows) -> {
                    var sheet = workbook.createSheet(title);
                    for (var row = 0; row < rows.size(); row++) {
                        var made = sheet.createRow(row);
                        for (var column = 0; column < rows.get(row).size(); column++) {
                            made.createCell(column).setCellValue(rows.get(row).get(column));
                        }
                    }
                });
                workbook.write(out);
            }
        } else if (name.endsWith(".ods")) {
            ods(sheets, name);
        } else {
            var letters = name.contains("125")
                    ? Charset.forName("windows-" + name.replaceAll("\\D", ""))
                    : StandardCharsets.UTF_8;
            for (var sheet : sheets.entrySet()) { // a text file holds one sheet
                Files.write(
                        folder.resolve(sheet.getKey() + "-" + name),
                        csv(sheet.getValue()).getBytes(letters));
            }
        }
    }

    private static String csv(List<List<String>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            text.append(String.join(
                            ";",
                            row.stream()
                                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                    .toList()))
                    .append("\r\n");
        }
        return text.toString();
    }

    private void ods(Map<String, List<List<String>>> sheets, String name) throws IOException {
        var xml = new StringBuilder(
                "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>");
        sheets.forEach((title, rows) -> {
            xml.append("<table:table table:name='").append(title).append("'>");
            for (var row : rows) {
                xml.append("<table:table-row>");
                row.forEach(cell -> xml.append("<table:table-cell office:value-type='string'><text:p>")
                        .append(cell.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</text:p></table:table-cell>"));
                xml.append("</table:table-row>");
            }
            xml.append("</table:table>");
        });
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(xml.append("</office:spreadsheet></office:body></office:document-content>")
                    .toString()
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
