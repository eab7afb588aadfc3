package org.clayton.cli;

import java.io.PrintWriter;
import java.util.List;
import org.clayton.intake.facts.AccountReading;
import org.clayton.intake.facts.ColumnReading;
import org.clayton.intake.facts.IntakeReport.InputFile;
import org.clayton.intake.facts.IntakeReport.InputSheet;
import org.clayton.intake.facts.TableReading;
import org.clayton.intake.sheets.Decided;

/** {@code --explain}: how each sheet of a file was read, for a person to check with the file open beside it. */
final class Explained {

    private final PrintWriter out;

    private Explained(PrintWriter out) {
        this.out = out;
    }

    static void print(InputFile file, PrintWriter out) {
        new Explained(out).file(file);
    }

    private void file(InputFile file) {
        out.println();
        out.println(file.path());
        out.println("  " + file.format() + ", " + file.bytes() + " bytes, SHA-256 " + file.sha256());
        decided("encoding", file.encoding());
        decided("cells parted by", file.delimiter());
        for (var sheet : file.sheets()) {
            sheet(sheet);
        }
    }

    private void sheet(InputSheet sheet) {
        if (!sheet.name().isEmpty()) {
            out.println("  sheet " + sheet.name() + (sheet.reading().hidden() ? " (hidden)" : ""));
        }
        if (sheet.reading().tables().isEmpty()) {
            out.println("  " + sheet.kind());
        }
        sheet.reading().tables().forEach(this::table);
    }

    private void table(TableReading table) {
        out.println("  " + table.kind() + ", "
                + (table.headerRow() == 0 ? "no header row" : "header in row " + table.headerRow())
                + (table.languages().isEmpty() ? "" : ", words in " + String.join(", ", table.languages()))
                + (table.namedBy().isEmpty() ? "" : ", named by " + table.namedBy()));
        var columns =
                new TextTable(List.of("", "Header", "Role", "Word", "How it is written, and why", "First cell"), 6);
        table.columns()
                .forEach(column -> columns.row(
                        column.letters(),
                        column.header(),
                        column.role() == null ? "not used" : column.role().word(),
                        column.language(),
                        written(column),
                        column.sample()));
        columns.print(out);
        table.parts().forEach(this::part);
        table.remarks().forEach(remark -> out.println("  remark: " + remark));
    }

    private static String written(ColumnReading column) {
        return (column.numbers().isNothing() ? column.dates() : column.numbers()).toString();
    }

    private void part(AccountReading part) {
        var accounts =
                part.accounts().stream().filter(account -> !account.isEmpty()).toList();
        out.println("  account "
                + (accounts.isEmpty() ? "not written; the file's name stands in" : String.join(", ", accounts)));
        decided("  signs", part.signs());
        decided("  order", part.order());
    }

    private void decided(String what, Decided decided) {
        if (!decided.isNothing()) {
            out.println("  " + what + ": " + decided);
        }
    }
}
