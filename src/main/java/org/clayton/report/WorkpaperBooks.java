package org.clayton.report;

import java.util.List;
import org.clayton.casefile.Bookkeeping;

/** Sheets of how rows became movements: what counts once, which two rows are one transfer, and by which rates amounts compare. */
final class WorkpaperBooks {
    /** More would make a file that no spreadsheet program opens with ease; result.json holds them all. */
    private static final int MOST_ROWS = 100_000;

    private final Bookkeeping books;
    private final Sheets sheets;

    private WorkpaperBooks(Bookkeeping books, Sheets sheets) {
        this.books = books;
        this.sheets = sheets;
    }

    static void write(Findings findings, Sheets sheets) {
        var written = new WorkpaperBooks(findings.caseFile().bookkeeping(), sheets);
        written.repeated();
        written.transfers();
        written.unmatched();
        written.rates();
    }

    private void repeated() {
        var sheet = sheets.sheet(
                "Counted once",
                List.of("File", "Sheet", "Row", "Counts at", "What shows that both are one", "Read this first"),
                34,
                24,
                8,
                44,
                60,
                40);
        books.repeated().stream().limit(MOST_ROWS).forEach(one -> sheet.line()
                .place(one.place())
                .text(one.first().toString())
                .text(one.why())
                .text(one.sure() ? "" : "set aside; a person is to look"));
        sheet.done();
    }

    private void transfers() {
        var sheet = sheets.sheet(
                "Own transfers",
                List.of(
                        "Debit",
                        "Credit",
                        "Sent",
                        "Currency",
                        "Received",
                        "Currency",
                        "Days",
                        "Reason",
                        "Read this first"),
                44,
                44,
                16,
                9,
                16,
                9,
                8,
                60,
                40);
        books.transfers().stream().limit(MOST_ROWS).forEach(one -> sheet.line()
                .text(one.debit().toString())
                .text(one.credit().toString())
                .money(one.sent())
                .money(one.received())
                .count(one.days())
                .text(one.reason())
                .text(one.equalCandidates() ? "another row would have fitted as well" : ""));
        sheet.done();
    }

    private void unmatched() {
        var sheet = sheets.sheet(
                "Legs left over",
                List.of(
                        "File",
                        "Sheet",
                        "Row",
                        "Day",
                        "Amount",
                        "Currency",
                        "Way",
                        "Account named",
                        "What may explain it"),
                34,
                24,
                8,
                12,
                16,
                9,
                8,
                34,
                60);
        books.unmatched().stream().limit(MOST_ROWS).forEach(one -> sheet.line()
                .place(one.place())
                .day(one.day())
                .money(one.amount())
                .text(one.out() ? "to" : "from")
                .text(one.account())
                .text(one.why()));
        sheet.done();
    }

    private void rates() {
        var sheet = sheets.sheet(
                "Reference rates",
                List.of("Currency", "From", "Units for one euro", "Where it stands", "Movements valued by it"),
                12,
                12,
                18,
                60,
                12);
        books.rates().forEach(one -> sheet.line()
                .text(one.rate().currency().getCurrencyCode())
                .day(one.rate().from())
                .text(one.rate().perEuro().toPlainString())
                .text(one.rate().source())
                .count(one.movements()));
        sheet.done();
    }
}
