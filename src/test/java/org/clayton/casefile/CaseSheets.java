package org.clayton.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A case written as small sheets, for tests of how the case file is put together. A statement has one line a row, oldest
 * first; cells that end the line may be left out:
 *
 * <pre>
 * 2024-01-02 09:30 | -100.00 | Marko Marić | 200002 | rent | TRANSFER | 900.00
 * </pre>
 *
 * date, signed amount, counterparty, its account, text, channel, balance. The first line is row 2.
 */
final class CaseSheets {

    private final List<Consumer<FactSink>> files = new ArrayList<>();

    /** A statement without printed opening balance. */
    CaseSheets statement(String file, String account, String holder, String currency, String table) {
        return statement(file, account, holder, currency, null, null, table);
    }

    CaseSheets statement(
            String file,
            String account,
            String holder,
            String currency,
            @Nullable String opening,
            @Nullable String closing,
            String table) {
        var money = Currency.getInstance(currency);
        var rows = rows(table);
        files.add(sink -> {
            sink.statement(new Facts.Statement(
                    new Place(file, "", 1),
                    account,
                    holder,
                    "",
                    money,
                    null,
                    null,
                    minor(opening, money),
                    minor(closing, money),
                    "",
                    null,
                    null,
                    List.of()));
            for (var i = 0; i < rows.size(); i++) {
                sink.bankRow(row(new Place(file, "", i + 2), account, money, i, rows.get(i)));
            }
        });
        return this;
    }

    private static Facts.BankRow row(Place place, String account, Currency currency, int line, List<String> cells) {
        return new Facts.BankRow(
                place,
                account,
                currency,
                line,
                date(cells.get(0)),
                null,
                time(cells.get(0)),
                minor(cells.get(1), currency),
                minor(cell(cells, 6), currency),
                Optional.ofNullable(cell(cells, 2)).orElse(""),
                Optional.ofNullable(cell(cells, 3)).orElse(""),
                Optional.ofNullable(cell(cells, 4)).orElse(""),
                Optional.ofNullable(cell(cells, 7)).orElse(""),
                null,
                null,
                Optional.ofNullable(cell(cells, 5)).map(Channel::valueOf).orElse(Channel.TRANSFER));
    }

    /** {@code 2024-01-02 09:30 | 100001 | 200002 | 100.00 EUR => 95.00 USD | text | id}. */
    CaseSheets payments(String file, String table) {
        var rows = rows(table);
        files.add(sink -> {
            for (var i = 0; i < rows.size(); i++) {
                var cells = rows.get(i);
                var amounts = cells.get(3).split(" => ");
                sink.payment(new Facts.Payment(
                        new Place(file, "", i + 2),
                        Optional.ofNullable(cell(cells, 5)).orElse(""),
                        date(cells.get(0)),
                        time(cells.get(0)),
                        cells.get(1),
                        cells.get(2),
                        "",
                        "",
                        money(amounts[0]),
                        money(amounts[amounts.length - 1]),
                        Optional.ofNullable(cell(cells, 4)).orElse(""),
                        Channel.TRANSFER));
            }
        });
        return this;
    }

    /** {@code S1 | Marko Marić | suspect | 1980-01-01 | 100001; 100002}. */
    CaseSheets subjects(String file, String table) {
        var rows = rows(table);
        files.add(sink -> {
            for (var i = 0; i < rows.size(); i++) {
                var cells = rows.get(i);
                var born = cell(cells, 3);
                var accounts = cell(cells, 4);
                sink.subject(new Facts.Subject(
                        new Place(file, "", i + 2),
                        cells.get(0),
                        cells.get(1),
                        null,
                        Optional.ofNullable(cell(cells, 2)).orElse(""),
                        List.of(),
                        born == null ? null : LocalDate.parse(born),
                        "",
                        "",
                        "",
                        "",
                        "",
                        null,
                        accounts == null ? List.of() : Arrays.asList(accounts.split("; ")),
                        ""));
            }
        });
        return this;
    }

    /** {@code L1 | 2024-03-01 | watch | gold watch | XQ-12345 | dealer | buyer | paid by | 9000.00 EUR | cash}. */
    CaseSheets purchases(String file, String table) {
        var rows = rows(table);
        files.add(sink -> {
            for (var i = 0; i < rows.size(); i++) {
                var cells = rows.get(i);
                sink.luxuryPurchase(new Facts.LuxuryPurchase(
                        new Place(file, "", i + 2),
                        cells.get(0),
                        date(cells.get(1)),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5),
                        "",
                        "",
                        cells.get(6),
                        "",
                        cells.get(7),
                        money(cells.get(8)),
                        Optional.ofNullable(cell(cells, 9)).orElse(""),
                        ""));
            }
        });
        return this;
    }

    /** {@code D1 | 2024-03-01 | completed | house | register | buyer | seller | 90000.00 EUR | notary | mortgage}. */
    CaseSheets deals(String file, String table) {
        var rows = rows(table);
        files.add(sink -> {
            for (var i = 0; i < rows.size(); i++) {
                var cells = rows.get(i);
                var mortgage = cell(cells, 9);
                sink.propertyDeal(new Facts.PropertyDeal(
                        new Place(file, "", i + 2),
                        cells.get(0),
                        date(cells.get(1)),
                        null,
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        "",
                        "",
                        cells.get(5),
                        cells.get(6),
                        money(cells.get(7)),
                        null,
                        "",
                        "bank transfer",
                        Optional.ofNullable(cell(cells, 8)).orElse(""),
                        mortgage == null ? null : money(mortgage),
                        ""));
            }
        });
        return this;
    }

    /** {@code Z1 | 2024-03-01 | holder | item | 900.00 EUR}. */
    CaseSheets seizures(String file, String table) {
        var rows = rows(table);
        files.add(sink -> {
            for (var i = 0; i < rows.size(); i++) {
                var cells = rows.get(i);
                var amount = cell(cells, 4);
                sink.seizure(new Facts.Seizure(
                        new Place(file, "", i + 2),
                        cells.get(0),
                        date(cells.get(1)),
                        "",
                        cells.get(2),
                        cells.get(3),
                        amount == null ? null : money(amount),
                        ""));
            }
        });
        return this;
    }

    /** {@code 2024-01-01 | HRK | 7.53450}. */
    CaseSheets rates(String file, String table) {
        var rows = rows(table);
        files.add(sink -> {
            for (var i = 0; i < rows.size(); i++) {
                var cells = rows.get(i);
                sink.exchangeRate(new Facts.ExchangeRate(
                        new Place(file, "", i + 2),
                        date(cells.get(0)),
                        Currency.getInstance(cells.get(1)),
                        new BigDecimal(cells.get(2))));
            }
        });
        return this;
    }

    /** The case file, with the files in the order in which they were written down. */
    CaseFile file() {
        return build(files);
    }

    /** Hands what the sheets say to the builder, in the order in which they were written down. */
    CaseFileBuilder into(CaseFileBuilder builder) {
        files.forEach(file -> file.accept(builder));
        return builder;
    }

    /** The case file, with the files in an order drawn by the seed. */
    CaseFile shuffled(long seed) {
        var order = new ArrayList<>(files);
        Collections.shuffle(order, new Random(seed));
        return build(order);
    }

    private static CaseFile build(List<Consumer<FactSink>> inOrder) {
        var builder = new CaseFileBuilder();
        inOrder.forEach(file -> file.accept(builder));
        return builder.build("case", null, null, IntakeReport.EMPTY);
    }

    private static List<List<String>> rows(String table) {
        return table.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    private static @Nullable String cell(List<String> cells, int at) {
        return at < cells.size() && !cells.get(at).isEmpty() ? cells.get(at) : null;
    }

    private static LocalDate date(String when) {
        return LocalDate.parse(when.split(" ")[0]);
    }

    private static @Nullable LocalTime time(String when) {
        return when.contains(" ") ? LocalTime.parse(when.split(" ")[1]) : null;
    }

    private static @Nullable Long minor(@Nullable String amount, Currency currency) {
        return amount == null
                ? null
                : Money.of(new BigDecimal(amount), currency).minor();
    }

    private static Money money(String written) {
        var parts = written.split(" ");
        return Money.of(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
    }
}
