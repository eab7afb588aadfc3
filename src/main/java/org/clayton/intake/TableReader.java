package org.clayton.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clayton.intake.columns.Folded;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Kind;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.columns.TableSaid;
import org.clayton.intake.columns.Words;
import org.clayton.intake.columns.Words.Around;
import org.clayton.intake.facts.AccountReading;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Question;
import org.clayton.intake.facts.Refusal;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.facts.RowWaits;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.facts.TableReading;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.sheets.Rows;
import org.clayton.intake.sheets.Sheet;
import org.clayton.intake.sheets.Unreadable;
import org.clayton.intake.statement.OpenColumns;
import org.clayton.intake.statement.StatementSheet;
import org.clayton.intake.tables.AssetRows;
import org.clayton.intake.tables.Cells;
import org.clayton.intake.tables.CurrencyRule;
import org.clayton.intake.tables.DeclaredRows;
import org.clayton.intake.tables.EventRows;
import org.clayton.intake.tables.FactRows;
import org.clayton.intake.tables.PartyRows;
import org.clayton.intake.tables.PaymentRows;
import org.jspecify.annotations.Nullable;

/** Reads the tables of one sheet: decides how the columns of each are written, and hands its facts on. */
final class TableReader {

    /** Without them a row of a statement is no entry. */
    private static final List<Role> NEEDED =
            List.of(Role.BOOKED, Role.OPERATION_DATE, Role.AMOUNT_SIGNED, Role.DEBIT, Role.CREDIT);

    private final Words words;
    private final FactCheck check;
    private final FactSink sink;
    private final CaseSettings settings;
    private final Currency fallback;
    private final Rows rows;
    private final Sheet sheet;
    private final SheetLog log;
    private final String stem;
    private final Progress progress;

    /** The first amount of the table of which nothing says the currency. */
    private @Nullable Refusal waiting;

    /**
     * @param rows of the sheet that are still to come
     * @param stem stands in for an account number that a statement does not tell
     */
    TableReader(
            Words words,
            FactCheck check,
            FactSink sink,
            CaseSettings settings,
            Rows rows,
            Sheet sheet,
            SheetLog log,
            String stem,
            Progress progress) {
        this.words = words;
        this.check = check;
        this.sink = sink;
        this.settings = settings;
        this.fallback = settings.currency();
        this.rows = rows;
        this.sheet = sheet;
        this.log = log;
        this.stem = stem;
        this.progress = progress;
    }

    /** @param named what a person said of the table; empty when nobody did */
    TableReading read(SheetTables.Table table, Optional<NamedColumns> named) throws Unreadable {
        var header = table.header();
        if (named.isEmpty() && header.isTwice()) {
            return twice(header, table.rows());
        }
        return header.kind() == Kind.BANK_STATEMENT ? statement(table, named) : facts(header, named, table.rows());
    }

    /** Two tables side by side: one of them at a time, and only when a person says which. */
    private TableReading twice(Header header, List<Row> held) {
        var beneath = held.subList(header.at() + 1, held.size());
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
        beneath.forEach(row -> setAside(row, header, why));
        return described(header, Optional.empty(), new Reading(header), beneath, List.of());
    }

    private TableReading statement(SheetTables.Table table, Optional<NamedColumns> named) {
        var header = table.header();
        var head = table.rows();
        var beneath = head.subList(header.at() + 1, head.size());
        var reading = table.reading().orElseGet(() -> told(header, beneath));
        reading.decide();
        named.ifPresent(columns -> columns.settle(reading));
        new OpenColumns(header, head, words, fallback).settle(reading);
        var open = new OpenQuestions(header, beneath, log).ask(reading);
        var readable = open.isEmpty() ? head : readable(header, reading, head, open.get());
        if (readable.size() <= header.at() + 1 && open.isPresent()) {
            return described(header, named, reading, beneath, List.of());
        }
        var parts = new StatementSheet(log, words, check, sink, fallback, stem, rule(named))
                .read(header, reading, readable);
        return described(header, named, reading, beneath, parts);
    }

    private static Reading told(Header header, List<Row> beneath) {
        var reading = new Reading(header);
        beneath.forEach(reading::see);
        return reading;
    }

    /** Only the rows wait whose day or amount hangs on the answer; a value date or a fee that does is left out. */
    private List<Row> readable(Header header, Reading reading, List<Row> head, String why) {
        var needed = NEEDED.stream()
                .flatMap(role -> Stream.concat(
                        header.all(role).stream(), header.rivals().getOrDefault(role, List.of()).stream()))
                .toList();
        var readable = new ArrayList<>(head.subList(0, header.at() + 1));
        for (var row : head.subList(header.at() + 1, head.size())) {
            if (needed.stream().anyMatch(column -> reading.isOpen(row, column))) {
                setAside(row, header, why);
            } else {
                readable.add(row);
            }
        }
        return readable;
    }

    private TableReading facts(Header header, Optional<NamedColumns> named, List<Row> head) throws Unreadable {
        var beneath = head.subList(header.at() + 1, head.size());
        var reading = reading(header, beneath, head.size() == SheetReader.HEAD);
        named.ifPresent(columns -> columns.settle(reading));
        var open = new OpenQuestions(header, beneath, log).ask(reading);
        var rule = rule(named);
        var cells = new Cells(header, reading, rule);
        waiting = null;
        var kind = rowsOf(header.kind(), cells);
        for (var row : beneath) {
            fact(row, header, hangs(row, reading, open), kind);
        }
        var seen = (long) head.size();
        for (Row row; (row = rows.next()) != null; ) {
            log.sees(row.number());
            fact(row, header, hangs(row, reading, open), kind);
            if ((++seen & 0x3FFF) == 0) {
                progress.at("reading " + log.file(), seen, 0);
            }
        }
        if (waiting != null) {
            rule.ask(log, waiting.place().row(), waiting.column(), "'" + waiting.found() + "'", "", LocalDate.MAX);
        }
        var table = described(header, named, reading, beneath, List.of());
        var taken = cells.taken();
        return taken == null
                ? table
                : table.remarking("amounts without a currency taken as "
                        + taken.currency().getCurrencyCode() + ", " + taken.why());
    }

    /** Why the row waits; empty when none of its cells hangs on an answer. */
    private static Optional<String> hangs(Row row, Reading reading, Optional<String> open) {
        return open.filter(why -> IntStream.range(0, row.size()).anyMatch(column -> reading.isOpen(row, column)));
    }

    private CurrencyRule rule(Optional<NamedColumns> named) {
        return new CurrencyRule(
                named.map(columns -> columns.said().table()).orElse(TableSaid.NOTHING),
                words.accountCurrencies(),
                settings.currencyGiven() ? fallback : null);
    }

    /** Goes by the first rows, or by all of them when the first leave something open. */
    private Reading reading(Header header, List<Row> beneath, boolean more) throws Unreadable {
        var reading = new Reading(header);
        if (header.kind() == Kind.EXCHANGE_RATES) {
            EventRows.wideColumns(header.row()).keySet().forEach(column -> reading.add(Role.PER_EURO, column));
        }
        beneath.forEach(reading::see);
        if (more && !reading.isCertain()) {
            try (var again = KeptRows.of(sheet, settings, log)) {
                for (var i = 0; i < SheetReader.HEAD && again.next() != null; i++) {}
                for (Row row; (row = again.next()) != null; ) {
                    reading.see(row);
                }
            }
        }
        reading.decide();
        return reading;
    }

    private FactRows rowsOf(Kind kind, Cells cells) {
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

    private void fact(Row row, Header header, Optional<String> open, FactRows kind) {
        if (open.isPresent()) {
            setAside(row, header, open.get());
        } else if (!isNoFact(row, header)) {
            try {
                kind.read(row, log.place(row.number()));
                log.accept(row.number());
            } catch (RowWaits waits) {
                log.setAside(row.number(), waits.why());
                waiting = waiting == null ? waits.at(log.place(row.number())) : waiting;
            } catch (RowRefused refused) {
                log.refuse(row.number(), refused);
            }
        }
    }

    private void setAside(Row row, Header header, String why) {
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

    /** The first cells of a row, as written. */
    static String words(Row row) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < row.size() && cells.size() < 6; i++) {
            if (row.has(i)) {
                cells.add(row.text(i));
            }
        }
        return "'" + String.join("', '", cells) + "'";
    }
}
