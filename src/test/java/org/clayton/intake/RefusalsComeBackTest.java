package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.Refusal;
import org.clayton.report.RefusalsWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Refused rows are corrected in the workbook they come back in; the next reading takes them in their old place. */
class RefusalsComeBackTest {

    private static final Path DATA =
            Path.of(System.getProperty("clayton.shared", "../shared")).resolve("data/messy-case");

    private static final String STATEMENT = """
            Kontonummer: HR1210010051863000160
            Datum;Text;Betrag;Waehrung;Saldo
            13.01.2024;Miete;-100,00;EUR;900,00
            14.01.2024;Strom;-5O,00;EUR;850,00
            ;Gehalt;1.000,00;EUR;1.850,00
            16.01.2024;=HYPERLINK(1);-1x;EUR;1.840,00
            17.01.2024;Wasser;-40,00;EUR;1.800,00
            """;

    @TempDir
    Path temporary;

    private Path folder;
    private final List<String> rows = new ArrayList<>();

    @BeforeEach
    void case_folder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("case"));
        Files.writeString(folder.resolve("konto.csv"), STATEMENT);
    }

    private IntakeReport read() {
        rows.clear();
        return Intake.read(
                folder,
                CaseSettings.DEFAULT,
                new Told() {
                    @Override
                    public void bankRow(Facts.BankRow row) {
                        rows.add(row.place() + ": " + row.account().replace(" ", "") + " " + row.booked() + " "
                                + row.amount() + " " + row.currency());
                    }
                },
                Progress.SILENT);
    }

    private void writeOff(IntakeReport report, String name) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(name))) {
            RefusalsWorkbook.write(report.refusedRows(), out);
        }
    }

    private interface Hand {
        /** The row, and the column of its reason. */
        void correct(Row row, int reason);
    }

    private void correct(String name, Hand hand) throws IOException {
        var file = folder.resolve(name);
        try (var workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            for (var sheet : workbook) {
                var reason = sheet.getRow(0).getLastCellNum() - 5;
                for (var at = 1; at <= sheet.getLastRowNum(); at++) {
                    hand.correct(sheet.getRow(at), reason);
                }
            }
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void put(Row row, int column, String text) {
        row.getCell(column).setCellValue(text);
    }

    private static List<Refusal> ofRows(IntakeReport report) {
        return report.refusals().stream()
                .filter(refusal -> refusal.place().row() > 0)
                .toList();
    }

    @Test
    void the_workbook_holds_the_refused_rows_as_they_stood_and_says_why() throws IOException {
        writeOff(read(), "refusals.xlsx");
        try (var workbook = WorkbookFactory.create(Files.newInputStream(folder.resolve("refusals.xlsx")))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("konto.csv");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Betrag");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            var strom = sheet.getRow(1);
            assertThat(strom.getCell(2).getStringCellValue()).isEqualTo("-5O,00");
            assertThat(strom.getCell(2).getCellComment().getString().getString())
                    .startsWith("C: -5O,00: It is no amount");
            assertThat(strom.getCell(5).getStringCellValue()).startsWith("C: -5O,00: It is no amount");
            assertThat(sheet.isColumnHidden(6)).isTrue();
            var formula = sheet.getRow(3).getCell(1);
            assertThat(formula.getStringCellValue()).isEqualTo("=HYPERLINK(1)");
            assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void corrected_rows_are_read_and_the_others_stay_refused() throws IOException {
        var first = read();
        assertThat(ofRows(first)).hasSize(3);
        writeOff(first, "refusals.xlsx");
        correct("refusals.xlsx", (row, reason) -> {
            if (row.getCell(1).getStringCellValue().equals("Strom")) {
                put(row, 2, "-50,00");
            } else if (row.getCell(1).getStringCellValue().equals("Gehalt")) {
                put(row, 0, "15.01.2024");
            }
        });
        var second = read();
        assertThat(ofRows(second))
                .extracting(refusal -> refusal.place().toString())
                .containsExactly("konto.csv / row 6");
        assertThat(rows)
                .contains(
                        "konto.csv / row 4: HR1210010051863000160 2024-01-14 -5000 EUR",
                        "konto.csv / row 5: HR1210010051863000160 2024-01-15 100000 EUR")
                .hasSize(4);
        assertThat(second.notices())
                .extracting(Notice::toString)
                .anyMatch(notice -> notice.contains("konto.csv / row 4")
                        || notice.contains("'-5O,00' corrected to '-50,00'")
                                && notice.contains("Read as corrected in refusals.xlsx / konto.csv / row 2"));
        assertThat(second.refusedRows().get(0).rows()).hasSize(3);
    }

    @Test
    void a_workbook_written_after_it_can_take_its_place() throws IOException {
        writeOff(read(), "refusals.xlsx");
        correct("refusals.xlsx", (row, reason) -> {
            if (row.getCell(1).getStringCellValue().equals("Strom")) {
                put(row, 2, "-50,00");
            }
        });
        writeOff(read(), "refusals.xlsx");
        correct("refusals.xlsx", (row, reason) -> {
            switch (row.getCell(1).getStringCellValue()) {
                case "Gehalt" -> put(row, 0, "15.01.2024");
                case "=HYPERLINK(1)" -> put(row, 2, "-10,00");
                default -> assertThat(row.getCell(reason).getStringCellValue()).startsWith("Corrected before");
            }
        });
        assertThat(ofRows(read())).isEmpty();
        assertThat(rows).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void another_version_of_the_file_takes_no_corrections() throws IOException {
        writeOff(read(), "refusals.xlsx");
        correct("refusals.xlsx", (row, reason) -> put(row, 2, "-50,00"));
        Files.writeString(folder.resolve("konto.csv"), STATEMENT + "18.01.2024;Gas;-10,00;EUR;1.790,00\n");
        var report = read();
        assertThat(report.refusals())
                .contains(new Refusal(
                        new org.clayton.intake.facts.Place("refusals.xlsx", "konto.csv", 0),
                        "",
                        "corrections for konto.csv",
                        "That file is not the one its rows were written off from",
                        "Maybe a newer one was put in its place: correct the refusals of the next run"));
        assertThat(rows).noneMatch(row -> row.contains("row 4"));
    }

    @Test
    void a_file_that_was_renamed_takes_no_corrections() throws IOException {
        writeOff(read(), "refusals.xlsx");
        Files.move(folder.resolve("konto.csv"), folder.resolve("account.csv"));
        assertThat(read().refusals())
                .extracting(Refusal::maybe)
                .contains("Maybe it was renamed or left out: put it back under its name");
    }

    @Test
    void a_row_typed_in_anew_is_asked_for_its_place() throws IOException {
        writeOff(read(), "refusals.xlsx");
        correct("refusals.xlsx", (row, reason) -> row.getCell(reason + 1).setBlank());
        assertThat(read().refusals())
                .extracting(Refusal::maybe)
                .contains("Maybe it was typed in anew; put the values into the row that was refused");
    }

    @Test
    void two_workbooks_that_disagree_are_told() throws IOException {
        var report = read();
        writeOff(report, "refusals.xlsx");
        writeOff(report, "refusals-2.xlsx");
        correct("refusals.xlsx", (row, reason) -> put(row, 2, "-50,00"));
        correct("refusals-2.xlsx", (row, reason) -> put(row, 2, "-51,00"));
        assertThat(read().refusals())
                .contains(new Refusal(
                        new org.clayton.intake.facts.Place("refusals.xlsx", "konto.csv", 2),
                        "",
                        "a row that stands in refusals-2.xlsx / konto.csv / row 2 too, with other cells",
                        "It is not clear which of the two is meant; the one in refusals-2.xlsx / konto.csv / row 2 was read",
                        "Maybe take the older workbook of refusals out of the case folder"));
    }

    @Test
    void every_damaged_row_of_the_seized_accounts_comes_back() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(DATA), () -> "SKIPPED: no folder " + DATA);
        Files.delete(folder.resolve("konto.csv"));
        try (Stream<Path> all = Files.list(DATA.resolve("seed101"))) {
            for (var file :
                    all.filter(one -> !one.toString().matches(".*\\.(sta|xml)")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        var damaged = new HashMap<String, String[]>();
        for (var line : Files.readAllLines(DATA.resolve("seed101_truth/truth.csv"))) {
            var truth = line.split(",", -1);
            if (truth[9].equals("bad_amount") || truth[9].equals("no_date")) {
                damaged.put(truth[0] + "/" + truth[1] + "/" + truth[2], truth);
            }
        }
        var first = read();
        var before = rows.size();
        writeOff(first, "refusals.xlsx");
        correct("refusals.xlsx", (row, reason) -> repair(row, reason, damaged));
        assertThat(ofRows(read())).isEmpty();
        assertThat(rows).hasSize(before + 50).doesNotHaveDuplicates();
        damaged.forEach((place, truth) -> assertThat(rows)
                .contains(truth[0] + (truth[1].isEmpty() ? "" : " / " + truth[1]) + " / row " + truth[2] + ": "
                        + truth[3] + " " + truth[8] + " " + minor(truth) + " " + truth[7]));
    }

    private static long minor(String[] truth) {
        return new BigDecimal(truth[6]).movePointRight(2).longValueExact() * (truth[5].equals("D") ? -1 : 1);
    }

    /** As an accountant would: the value from the paper, written as the column writes it. */
    private static void repair(Row row, int reason, Map<String, String[]> damaged) {
        var place = row.getCell(reason + 1).getStringCellValue() + "/"
                + row.getCell(reason + 2).getStringCellValue() + "/"
                + row.getCell(reason + 3).getStringCellValue();
        var truth = damaged.get(place);
        assertThat(truth).as(place).isNotNull();
        var why = row.getCell(reason).getStringCellValue();
        var column = why.charAt(0) - 'A';
        if (truth[9].equals("no_date")) {
            put(row, column, truth[8]);
        } else {
            var signed = truth[0].endsWith(".csv") && truth[5].equals("D") ? "-" + truth[6] : truth[6];
            put(row, column, why.contains("1.234,56") ? signed.replace('.', ',') : signed);
        }
    }
}
