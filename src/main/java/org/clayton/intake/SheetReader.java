package org.clayton.intake;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clayton.intake.columns.Folded;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.HeaderSearch;
import org.clayton.intake.columns.Kind;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.columns.Words;
import org.clayton.intake.columns.Words.Around;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.sheets.Rows;
import org.clayton.intake.sheets.Sheet;
import org.clayton.intake.sheets.Unreadable;
import org.clayton.intake.statement.OpenColumns;
import org.clayton.intake.statement.StatementSheet;
import org.clayton.intake.tables.AssetRows;
import org.clayton.intake.tables.Cells;
import org.clayton.intake.tables.DeclaredRows;
import org.clayton.intake.tables.EventRows;
import org.clayton.intake.tables.FactRows;
import org.clayton.intake.tables.PartyRows;
import org.clayton.intake.tables.PaymentRows;

/** Reads one sheet: finds its header, decides how its columns are written, and hands its facts on. */
final class SheetReader {

    /** Rows that are looked at before the first fact is handed on. */
    private static final int HEAD = 5_000;

    private final Words words;
    private final FactCheck check;
    private final FactSink sink;
    private final Currency fallback;
    private final CaseSettings settings;

    SheetReader(Words words, FactCheck check, FactSink sink, CaseSettings settings) {
        this.words = words;
        this.check = check;
        this.sink = sink;
        this.settings = settings;
        this.fallback = settings.currency();
    }

    /** @param stem name of the file (and sheet, when there are several), for a statement without an account number */
    IntakeReport.InputSheet read(Sheet sheet, SheetLog log, String stem, Progress progress) throws Unreadable {
        try (var rows = sheet.open()) {
            var head = head(rows, log, HEAD);
            var named = NamedColumns.of(settings, log.file(), sheet.name());
            var byWords = new HeaderSearch(words).in(head);
            var header = named.isPresent() ? named.get().header(byWords, head) : byWords;
            if (header.isEmpty()) {
                drain(rows, log);
                return notRecognised(head, sheet, log);
            }
            var found = header.get();
            var reading = found.kind() == Kind.BANK_STATEMENT
                    ? statement(found, named, head, rows, log, stem)
                    : facts(found, named, head, rows, sheet, log, progress);
            return log.counted(found.kind().title(), found.row().number(), describe(found, reading, sheet));
        }
    }

    private static List<Row> head(Rows rows, SheetLog log, int most) throws Unreadable {
        var head = new ArrayList<Row>();
        for (Row row; head.size() < most && (row = rows.next()) != null; ) {
            head.add(row);
            log.sees(row.number());
        }
        return head;
    }

    private static void drain(Rows rows, SheetLog log) throws Unreadable {
        for (Row row; (row = rows.next()) != null; ) {
            log.sees(row.number());
        }
    }

    /** A cover sheet with a few words is no loss; a table whose header is not understood is. */
    private IntakeReport.InputSheet notRecognised(List<Row> head, Sheet sheet, SheetLog log) {
        var table = head.stream().filter(row -> row.filled() >= 3).findFirst();
        if (table.isPresent()) {
            log.refuseSheet(
                    "",
                    words(table.get()),
                    "No row is known as the header of a bank statement, payment list or other sheet of a case",
                    "Maybe name its columns in case.yaml, or leave the file out");
        }
        return log.counted("not recognised", 0, sheet.hidden() ? "hidden sheet" : "");
    }

    private static String words(Row row) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < row.size() && cells.size() < 6; i++) {
            if (row.has(i)) {
                cells.add(row.text(i));
            }
        }
        return "'" + String.join("', '", cells) + "'";
    }

    private String statement(
            Header header, Optional<NamedColumns> named, List<Row> head, Rows rows, SheetLog log, String stem)
            throws Unreadable {
        head.addAll(head(rows, log, Integer.MAX_VALUE));
        var reading = new Reading(header);
        head.subList(header.at() + 1, head.size()).forEach(reading::see);
        reading.decide();
        named.ifPresent(columns -> columns.settle(reading));
        new OpenColumns(header, head, words, fallback).settle(reading);
        if (refuseOpen(header, reading, log, head.size() - header.at() - 1)) {
            return "";
        }
        var how = new StatementSheet(log, words, check, sink, fallback, stem).read(header, reading, head);
        return how.isEmpty() ? reading.words() : reading.words() + "; " + how;
    }

    private String facts(
            Header header,
            Optional<NamedColumns> named,
            List<Row> head,
            Rows rows,
            Sheet sheet,
            SheetLog log,
            Progress progress)
            throws Unreadable {
        var reading = new Reading(header);
        if (header.kind() == Kind.EXCHANGE_RATES) {
            EventRows.wideColumns(header.row()).keySet().forEach(column -> reading.add(Role.PER_EURO, column));
        }
        head.subList(header.at() + 1, head.size()).forEach(reading::see);
        if (head.size() == HEAD && !reading.isCertain()) {
            try (var again = sheet.open()) {
                head(again, log, HEAD);
                for (Row row; (row = again.next()) != null; ) {
                    reading.see(row);
                }
            }
        }
        reading.decide();
        named.ifPresent(columns -> columns.settle(reading));
        if (refuseOpen(header, reading, log, 0)) {
            drain(rows, log);
            return "";
        }
        var cells = new Cells(header, reading, fallback);
        var kind = rowsOf(header.kind(), cells, log);
        for (var row : head.subList(header.at() + 1, head.size())) {
            fact(row, header, kind, log);
        }
        var seen = (long) head.size();
        for (Row row; (row = rows.next()) != null; ) {
            log.sees(row.number());
            fact(row, header, kind, log);
            if ((++seen & 0x3FFF) == 0) {
                progress.at("reading " + log.file(), seen, 0);
            }
        }
        return reading.words()
                + (cells.usedFallback() ? "; amounts without a currency taken as " + fallback.getCurrencyCode() : "");
    }

    private FactRows rowsOf(Kind kind, Cells cells, SheetLog log) {
        var parties = new PartyRows(cells, check, sink, isWatchList(log.file()));
        var assets = new AssetRows(cells, check, sink);
        var events = new EventRows(cells, check, sink);
        var declared = new DeclaredRows(cells, check, sink);
        return switch (kind) {
            case PAYMENTS -> new PaymentRows(cells, words.channels(), check, sink);
            case ACCOUNTS -> parties::account;
            case SUBJECTS -> parties::subject;
            case RELATIONS -> parties::relation;
            case PROPERTY_DEALS -> assets::deal;
            case LUXURY_PURCHASES -> assets::luxury;
            case SEIZURES -> assets::seizure;
            case INTERCEPTS -> events::intercept;
            case TRAVEL -> events::trip;
            case VESSEL_CALLS -> events::vesselCall;
            case DECLARED_INCOME -> declared::income;
            case DECLARED_ASSETS -> declared::asset;
            case EXCHANGE_RATES -> events::rates;
            case BANK_STATEMENT -> throw new IllegalArgumentException("a statement is read as a whole");
        };
    }

    private static boolean isWatchList(String file) {
        var name = file.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return name.contains("watchlist") || name.contains("suspects");
    }

    private void fact(Row row, Header header, FactRows kind, SheetLog log) {
        if (row.filled() < 2 || header.isRepeatedBy(row) || isTotal(row)) {
            return;
        }
        try {
            kind.read(row, log.place(row.number()));
            log.accept();
        } catch (RowRefused refused) {
            log.refuse(row.number(), refused);
        }
    }

    /** A foot row: its first filled cell is a word for a total. */
    private boolean isTotal(Row row) {
        for (var i = 0; i < Math.min(row.size(), 3); i++) {
            if (row.has(i)) {
                var text = row.text(i);
                return text.length() < 40
                        && Character.isLetter(text.charAt(0))
                        && words.announces(Around.TOTAL, Folded.bare(Folded.word(text)));
            }
        }
        return false;
    }

    /** A column that can be read in two ways is never guessed: the sheet is set aside with a question. */
    private static boolean refuseOpen(Header header, Reading reading, SheetLog log, long rows) {
        var dates = reading.openDates().entrySet().stream().findFirst();
        var amounts = reading.openAmounts().entrySet().stream().findFirst();
        dates.ifPresent(
                open -> log.refuseSheet(
                        Row.letters(open.getKey()),
                        "'" + open.getValue().example() + "' under '"
                                + header.row().text(open.getKey()) + "'",
                        open.getValue().isContradictory()
                                ? "Some dates have the day first and others the month"
                                : "The day may come first or the month, and no row decides",
                        "Maybe ask the bank, and write 'dates: day-first' or 'dates: month-first' for this sheet in case.yaml"));
        amounts.ifPresent(open -> log.refuseSheet(
                Row.letters(open.getKey()),
                "'" + open.getValue().example() + "' under '" + header.row().text(open.getKey()) + "'",
                open.getValue().isContradictory()
                        ? "Some amounts have a comma before the cents and others a point"
                        : "It may be a thousand or a little more than one, and no row decides",
                "Maybe ask the bank, and write 'amounts: comma' or 'amounts: point' for this sheet in case.yaml"));
        Optional<Object> any = dates.isPresent() ? Optional.of(dates) : amounts.map(open -> (Object) open);
        any.ifPresent(open -> log.refuseAllRows(rows));
        return any.isPresent();
    }

    private static String describe(Header header, String reading, Sheet sheet) {
        var columns = new ArrayList<String>();
        header.columns()
                .forEach((role, at) -> columns.add(role.word() + " "
                        + String.join("+", at.stream().map(Row::letters).toList())));
        return "columns " + String.join(", ", columns)
                + (header.languages().isEmpty() ? "" : "; words " + String.join(", ", header.languages()))
                + (reading.isEmpty() ? "" : "; " + reading)
                + (sheet.hidden() ? "; hidden sheet" : "");
    }
}
