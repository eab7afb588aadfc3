package org.clayton.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Each account's export in its own bank's layout; two of them are damaged on purpose. */
final class AlloyStatements {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 10, 13);

    private static final YearMonth LOST = YearMonth.of(2025, 4);

    /** Accounts whose statement does not reconcile. */
    static final Set<String> DAMAGED = Set.of("A14", "A18");

    private final Books books;
    private final List<Written> files = new ArrayList<>();

    AlloyStatements(Books books) {
        this.books = books;
    }

    List<Written> write() {
        put("A01", "izvod-dinarski-V-S.xlsx", BalkanLayouts::serbianCyrillic);
        put("A02", "izvod-devizni-V-S.xls", BalkanLayouts::serbianLatin);
        put("A03", "izvod-dinarski-S-S.xlsx", BalkanLayouts::serbianCyrillic);
        put("A04", "promet_konoba.csv", BalkanLayouts::croatian);
        put("A05", "promet_marlin.csv", BalkanLayouts::croatian);
        put("A06", "promet_pavicevic.csv", BalkanLayouts::croatian);
        put("A07", "izpisek_zorman.xml", BankFileLayouts::camt053);
        put("A08", "promet_gostilna.csv", BalkanLayouts::slovenianTwoTables);
        put("A09", "historia_wolny.csv", PolishLayouts::newestFirst);
        put("A10", "historia_wolna.csv", PolishLayouts::senderAndReceiver);
        put("A11", "movimientos_costa_brisa.xls", AtlanticLayouts::spanishTwoBalances);
        put("A12", "movimientos_carreras.csv", AtlanticLayouts::spanishSigned);
        put("A13", "movimentos_salvaterra.xlsx", AtlanticLayouts::portugueseText);
        put("A14", "releve_delorne.csv", AlloyStatements::oneWrongBalance);
        put("A15", "releve_etude_clients.csv", WesternLayouts::frenchThreeDates);
        put("A16", "extrato_leal_nautica.csv", AtlanticLayouts::brazilian);
        put("A17", "umsaetze_brunnhuber.sta", BankFileLayouts::mt940);
        put("A18", "movimentos_figueira.csv", AlloyStatements::oneMissingPage);
        return files;
    }

    private void put(String key, String file, Layout layout) {
        var account = books.accounts.get(key);
        files.add(layout.write(file, account, books.lines(account), FROM, TO).of(key));
    }

    /** The balance after entry 120 has two digits the wrong way round; the one after it is right again. */
    static Written oneWrongBalance(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var damaged = new ArrayList<>(lines);
        var right = lines.get(119);
        damaged.set(
                119,
                new Line(
                        right.event(),
                        right.number(),
                        right.booked(),
                        right.amount(),
                        right.balance() + 90_00,
                        right.name(),
                        right.account(),
                        right.text()));
        return WesternLayouts.frenchWithBalance(file, account, damaged, from, to);
    }

    /** The entries of April 2025 are not there; the balances go on as if they were. */
    static Written oneMissingPage(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        return AtlanticLayouts.portugueseTwoBalances(file, account, shown(account, lines), from, to);
    }

    /** The entries that the account's statement shows. */
    static List<Line> shown(BankAccount account, List<Line> lines) {
        return lines.stream()
                .filter(line -> !account.key().equals("A18")
                        || !YearMonth.from(line.booked()).equals(LOST))
                .toList();
    }
}
