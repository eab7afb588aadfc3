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
import org.clayton.intake.columns.TableSaid;
import org.clayton.intake.columns.Words;
import org.clayton.intake.columns.Words.Around;
import org.clayton.intake.facts.AccountReading;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Question;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.facts.SheetReading;
import org.clayton.intake.facts.TableReading;
import org.clayton.intake.sheets.HeldRows;
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

    private final Known known;
    private final Words words;
    private final FactCheck check;
    private final FactSink sink;
    private final Currency fallback;
    private final CaseSettings settings;

    SheetReader(Known known, FactCheck check, FactSink sink, CaseSettings settings) {
        this.known = known;
        this.words = known.words();
        this.check = check;
        this.sink = sink;
        this.settings = settings;
        this.fallback = settings.currency();
    }

    /** @param stem name of the file (and sheet, when there are several), for a statement without an account number */
    IntakeReport.InputSheet read(Sheet sheet, SheetLog log, String stem, Progress progress) throws Unreadable {
        try (var rows = kept(sheet, log)) {
            var counted = read(rows, sheet, log, stem, progress);
            Noticed.of(rows, sheet, log);
            return counted;
        }
    }

    private IntakeReport.InputSheet read(Rows rows, Sheet sheet, SheetLog log, String stem, Progress progress)
            throws Unreadable {
        var head = new HeldRows();
        hold(rows, log, HEAD, head);
        var named = NamedColumns.of(known, settings, log.file(), sheet.name(), head);
        if (named.isPresent() && named.get().said().skip()) {
            return leftOut(rows, named.get(), head, sheet, log);
        }
        var several = NamedTables.of(known, settings, log.file(), sheet.name());
        if (several.isPresent()) {
            return named(several.get(), rows, head, sheet, log, stem, progress);
        }
        var search = new HeaderSearch(words);
        var byWords = search.in(head);
        var header = named.isPresent() ? named.get().header(byWords, head) : byWords;
        if (header.isEmpty()) {
            return notRecognised(rows, head, sheet, log);
        }
        if (header.get().kind() == Kind.BANK_STATEMENT) {
            hold(rows, log, Integer.MAX_VALUE, head);
        }
        var tables = new SheetTables(search, head).from(header.get());
        var readings = new ArrayList<TableReading>();
        for (var table : tables) {
            var said = readings.isEmpty() ? named : Optional.<NamedColumns>empty();
            readings.add(table(table, said, rows, sheet, log, stem, progress));
        }
        return log.counted(
                kind(tables), tables.get(0).header().row().number(), new SheetReading(sheet.hidden(), readings));
    }

    private IntakeReport.InputSheet named(
            NamedTables several, Rows rows, List<Row> head, Sheet sheet, SheetLog log, String stem, Progress progress)
            throws Unreadable {
        hold(rows, log, Integer.MAX_VALUE, head);
        var readings = new ArrayList<TableReading>();
        for (var one : several.in(head)) {
            readings.add(table(one.table(), Optional.of(one.columns()), rows, sheet, log, stem, progress));
        }
        return log.counted(
                readings.get(0).kind(), readings.get(0).headerRow(), new SheetReading(sheet.hidden(), readings));
    }

    private static IntakeReport.InputSheet leftOut(
            Rows rows, NamedColumns named, List<Row> head, Sheet sheet, SheetLog log) throws Unreadable {
        var why = "left out in " + named.by();
        head.forEach(row -> log.name(row.number(), why));
        for (Row row; (row = rows.next()) != null; ) {
            log.sees(row.number());
            log.name(row.number(), why);
        }
        return log.counted(why, 0, new SheetReading(sheet.hidden(), List.of()));
    }

    private TableReading table(
            SheetTables.Table table,
            Optional<NamedColumns> named,
            Rows rows,
            Sheet sheet,
            SheetLog log,
            String stem,
            Progress progress)
            throws Unreadable {
        var header = table.header();
        if (named.isEmpty() && header.isTwice()) {
            return twice(header, table.rows(), log);
        }
        return header.kind() == Kind.BANK_STATEMENT
                ? statement(header, named, table.rows(), log, stem)
                : facts(header, named, table.rows(), rows, sheet, log, progress);
    }

    /** Two tables side by side: one of them at a time, and only when a person says which. */
    private TableReading twice(Header header, List<Row> rows, SheetLog log) {
        var beneath = rows.subList(header.at() + 1, rows.size());
        var why = "two tables stand side by side";
        log.ask(new Question(
                log.place(header.row().number()),
                "",
                Question.About.COLUMNS,
                words(header.row()),
                "The same columns come twice, as if two tables stood side by side: which is to be read?",
                List.of(
                        Question.Answer.of(
                                "the left one; save the other as a sheet of its own", "map: " + header.leftColumns()),
                        Question.Answer.of("neither", "skip: true"))));
        beneath.forEach(row -> setAside(row, header, why, log));
        return described(header, Optional.empty(), new Reading(header), beneath, List.of());
    }

    /** The kind that moves money names the sheet, else the first. */
    private static String kind(List<SheetTables.Table> tables) {
        return tables.stream()
                .map(table -> table.header().kind())
                .filter(kind -> kind == Kind.BANK_STATEMENT || kind == Kind.PAYMENTS)
                .findFirst()
                .orElse(tables.get(0).header().kind())
                .title();
    }

    private Rows kept(Sheet sheet, SheetLog log) throws Unreadable {
        var said = NamedColumns.ofCase(settings, log.file(), sheet.name());
        return said.filter(one -> !one.skipRows().isEmpty()).isEmpty()
                ? sheet.open()
                : new KeptRows(sheet.open(), said.get(), log);
    }

    private static void hold(Rows rows, SheetLog log, int most, List<Row> held) throws Unreadable {
        for (Row row; held.size() < most && (row = rows.next()) != null; ) {
            held.add(row);
            log.sees(row.number());
        }
    }

    private static void drain(Rows rows, SheetLog log) throws Unreadable {
        for (Row row; (row = rows.next()) != null; ) {
            log.sees(row.number());
        }
    }

    /** A cover sheet with a few words is no loss; a table whose header is not understood is. */
    private IntakeReport.InputSheet notRecognised(Rows rows, List<Row> head, Sheet sheet, SheetLog log)
            throws Unreadable {
        var question = new KindQuestion(head, log);
        var table = question.table();
        if (table.isPresent() && !question.ask()) {
            log.refuseSheet(
                    "",
                    words(table.get()),
                    "No row is known as the header of a bank statement, payment list or other sheet of a case",
                    "Maybe name its columns in case.yaml, or leave the file out");
        }
        if (table.isPresent()) {
            setAside(rows, head, log);
        }
        drain(rows, log);
        return log.counted("not recognised", 0, new SheetReading(sheet.hidden(), List.of()));
    }

    private static void setAside(Rows rows, List<Row> head, SheetLog log) throws Unreadable {
        var why = "it is not known what the sheet is";
        head.stream().filter(row -> row.filled() > 1).forEach(row -> log.setAside(row.number(), why));
        for (Row row; (row = rows.next()) != null; ) {
            log.sees(row.number());
            if (row.filled() > 1) {
                log.setAside(row.number(), why);
            }
        }
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

    private TableReading statement(
            Header header, Optional<NamedColumns> named, List<Row> head, SheetLog log, String stem) {
        var beneath = head.subList(header.at() + 1, head.size());
        var reading = new Reading(header);
        beneath.forEach(reading::see);
        reading.decide();
        named.ifPresent(columns -> columns.settle(reading));
        new OpenColumns(header, head, words, fallback).settle(reading);
        var open = new OpenQuestions(header, beneath, log).ask(reading);
        if (open.isPresent()) {
            beneath.forEach(row -> setAside(row, header, open.get(), log));
            return described(header, named, reading, beneath, List.of());
        }
        var said = named.map(columns -> columns.said().table()).orElse(TableSaid.NOTHING);
        var parts = new StatementSheet(log, words, check, sink, fallback, stem, said).read(header, reading, head);
        return described(header, named, reading, beneath, parts);
    }

    private TableReading facts(
            Header header,
            Optional<NamedColumns> named,
            List<Row> head,
            Rows rows,
            Sheet sheet,
            SheetLog log,
            Progress progress)
            throws Unreadable {
        var beneath = head.subList(header.at() + 1, head.size());
        var reading = reading(header, beneath, head.size() == HEAD, sheet, log);
        named.ifPresent(columns -> columns.settle(reading));
        var open = new OpenQuestions(header, beneath, log).ask(reading);
        var cells = new Cells(header, reading, fallback);
        var kind = rowsOf(header.kind(), cells, log);
        for (var row : beneath) {
            fact(row, header, open, kind, log);
        }
        var seen = (long) head.size();
        for (Row row; (row = rows.next()) != null; ) {
            log.sees(row.number());
            fact(row, header, open, kind, log);
            if ((++seen & 0x3FFF) == 0) {
                progress.at("reading " + log.file(), seen, 0);
            }
        }
        var table = described(header, named, reading, beneath, List.of());
        return cells.usedFallback()
                ? table.remarking("amounts without a currency taken as " + fallback.getCurrencyCode())
                : table;
    }

    /** Goes by the first rows, or by all of them when the first leave something open. */
    private Reading reading(Header header, List<Row> beneath, boolean more, Sheet sheet, SheetLog log)
            throws Unreadable {
        var reading = new Reading(header);
        if (header.kind() == Kind.EXCHANGE_RATES) {
            EventRows.wideColumns(header.row()).keySet().forEach(column -> reading.add(Role.PER_EURO, column));
        }
        beneath.forEach(reading::see);
        if (more && !reading.isCertain()) {
            try (var again = kept(sheet, log)) {
                for (var i = 0; i < HEAD && again.next() != null; i++) {}
                for (Row row; (row = again.next()) != null; ) {
                    reading.see(row);
                }
            }
        }
        reading.decide();
        return reading;
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

    private void fact(Row row, Header header, Optional<String> open, FactRows kind, SheetLog log) {
        if (open.isPresent()) {
            setAside(row, header, open.get(), log);
        } else if (!isNoFact(row, header)) {
            try {
                kind.read(row, log.place(row.number()));
                log.accept(row.number());
            } catch (RowRefused refused) {
                log.refuse(row.number(), refused);
            }
        }
    }

    private void setAside(Row row, Header header, String why, SheetLog log) {
        if (!isNoFact(row, header)) {
            log.setAside(row.number(), why);
        }
    }

    private boolean isNoFact(Row row, Header header) {
        return row.filled() < 2 || header.isRepeatedBy(row) || isTotal(row);
    }

    /** A foot row: its first filled cell is a word for a total. */
    private boolean isTotal(Row row) {
        for (var i = 0; i < Math.min(row.size(), 3); i++) {
            if (row.has(i)) {
                var text = row.text(i);
                return text.length() < 40
                        && Character.isLetter(text.charAt(0))
                        && words.mayOpen(Around.TOTAL, text)
                        && words.announces(Around.TOTAL, Folded.bare(Folded.word(text)));
            }
        }
        return false;
    }

    private TableReading described(
            Header header,
            Optional<NamedColumns> named,
            Reading reading,
            List<Row> beneath,
            List<AccountReading> parts) {
        return new TableReading(
                header.row().number(),
                header.kind().title(),
                named.map(NamedColumns::by).orElse(""),
                new DescribedColumns(
                                header,
                                reading,
                                beneath,
                                named.map(NamedColumns::by).orElse(""))
                        .all(),
                List.copyOf(header.languages()),
                parts,
                List.of());
    }
}
