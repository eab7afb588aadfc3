package org.clayton.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clayton.intake.columns.HeaderSearch;
import org.clayton.intake.columns.Kind;
import org.clayton.intake.columns.Words;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.facts.SheetReading;
import org.clayton.intake.facts.TableReading;
import org.clayton.intake.sheets.HeldRows;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.sheets.Rows;
import org.clayton.intake.sheets.Sheet;
import org.clayton.intake.sheets.Unreadable;
import org.clayton.intake.statement.StatementSheet;

/** Reads one sheet: finds its tables, or asks what they are, and has each of them read. */
final class SheetReader {

    /** Rows that are looked at before the first fact is handed on. */
    static final int HEAD = 5_000;

    private final Known known;
    private final Words words;
    private final FactCheck check;
    private final FactSink sink;
    private final CaseSettings settings;

    SheetReader(Known known, FactCheck check, FactSink sink, CaseSettings settings) {
        this.known = known;
        this.words = known.words();
        this.check = check;
        this.sink = sink;
        this.settings = settings;
    }

    /** @param stem name of the file (and sheet, when there are several), for a statement without an account number */
    IntakeReport.InputSheet read(Sheet sheet, SheetLog log, String stem, Progress progress) throws Unreadable {
        try (var rows = KeptRows.of(sheet, settings, log)) {
            var counted = read(rows, sheet, log, stem, progress);
            Noticed.of(rows, sheet, log);
            return counted;
        }
    }

    private IntakeReport.InputSheet read(Rows rows, Sheet sheet, SheetLog log, String stem, Progress progress)
            throws Unreadable {
        var head = new HeldRows(StatementSheet.remarkable(words));
        hold(rows, log, HEAD, head);
        try {
            return known(rows, head, sheet, log, stem, progress);
        } catch (Contradiction contradiction) {
            log.refuseSheet("", contradiction.found(), contradiction.wrong(), contradiction.maybe());
            setAside(rows, head, log, "what is said of the sheet does not fit it");
            return log.counted("not read", 0, new SheetReading(sheet.hidden(), List.of()));
        }
    }

    private IntakeReport.InputSheet known(
            Rows rows, List<Row> head, Sheet sheet, SheetLog log, String stem, Progress progress) throws Unreadable {
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
        var header = byWords;
        if (named.isPresent()) {
            try {
                header = named.get().header(byWords, head);
            } catch (Contradiction contradiction) {
                withoutLayout(named.get(), contradiction, log);
                named = Optional.empty();
            }
        }
        if (header.isEmpty()) {
            return notRecognised(rows, head, sheet, log);
        }
        var tables = header.get().kind() == Kind.BANK_STATEMENT
                ? statements(new FirstLook(search, header.get(), head), rows, log, head)
                : new SheetTables(search, head).from(header.get());
        var reader = tables(rows, sheet, log, stem, progress);
        var said = named;
        var readings = new ArrayList<TableReading>();
        for (var table : tables) {
            readings.add(reader.read(table, readings.isEmpty() ? said : Optional.empty()));
        }
        return log.counted(
                kind(tables), tables.get(0).header().row().number(), new SheetReading(sheet.hidden(), readings));
    }

    /** What a person says must fit; a layout that does not is that of another export. */
    private static void withoutLayout(NamedColumns named, Contradiction contradiction, SheetLog log)
            throws Contradiction {
        if (named.person().isPresent()) {
            throw contradiction;
        }
        log.notice(new Notice(
                log.place(named.said().headerRow()),
                "",
                contradiction.found(),
                contradiction.wrong() + ": the bank may have changed its export, and it is read by its own words"));
    }

    /** A statement is held as a whole: the sign of its amounts and the order of its rows show only in all of them. */
    private static List<SheetTables.Table> statements(FirstLook look, Rows rows, SheetLog log, List<Row> held)
            throws Unreadable {
        for (Row row; (row = rows.next()) != null; ) {
            held.add(row);
            log.sees(row.number());
            look.see(row);
        }
        return look.tables(held);
    }

    private IntakeReport.InputSheet named(
            NamedTables several, Rows rows, List<Row> head, Sheet sheet, SheetLog log, String stem, Progress progress)
            throws Unreadable {
        hold(rows, log, Integer.MAX_VALUE, head);
        var reader = tables(rows, sheet, log, stem, progress);
        var readings = new ArrayList<TableReading>();
        for (var one : several.in(head)) {
            readings.add(reader.read(one.table(), Optional.of(one.columns())));
        }
        return log.counted(
                readings.get(0).kind(), readings.get(0).headerRow(), new SheetReading(sheet.hidden(), readings));
    }

    private TableReader tables(Rows rows, Sheet sheet, SheetLog log, String stem, Progress progress) {
        return new TableReader(words, check, sink, settings, rows, sheet, log, stem, progress);
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

    /** The kind that moves money names the sheet, else the first. */
    private static String kind(List<SheetTables.Table> tables) {
        return tables.stream()
                .map(table -> table.header().kind())
                .filter(kind -> kind == Kind.BANK_STATEMENT || kind == Kind.PAYMENTS)
                .findFirst()
                .orElse(tables.get(0).header().kind())
                .title();
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
                    TableReader.words(table.get()),
                    "No row is known as the header of a bank statement, payment list or other sheet of a case",
                    "Maybe name its columns in case.yaml, or leave the file out");
        }
        if (table.isPresent()) {
            setAside(rows, head, log, "it is not known what the sheet is");
        }
        drain(rows, log);
        return log.counted("not recognised", 0, new SheetReading(sheet.hidden(), List.of()));
    }

    private static void setAside(Rows rows, List<Row> head, SheetLog log, String why) throws Unreadable {
        head.stream().filter(row -> row.filled() > 1).forEach(row -> log.setAside(row.number(), why));
        for (Row row; (row = rows.next()) != null; ) {
            log.sees(row.number());
            if (row.filled() > 1) {
                log.setAside(row.number(), why);
            }
        }
    }
}
