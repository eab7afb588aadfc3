package org.clayton.sample;

import java.time.LocalDate;
import java.util.List;

/** Poland: signed amounts, the newest entry first or the sender and receiver in columns of their own. */
final class PolishLayouts {

    private PolishLayouts() {}

    /** Windows-1250 text, {@code #} before names, {@code PLN} behind amounts, newest first (layout known from mBank). */
    static Written newestFirst(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = new Grid("");
        grid.row(account.bank());
        grid.row("#Klient", account.holderName());
        grid.row("#Rachunek", account.spaced());
        grid.row("#Waluta", account.currency());
        grid.row("#Za okres", Layout.day("dd.MM.yyyy", from), Layout.day("dd.MM.yyyy", to));
        grid.row("#Saldo początkowe", Figures.spaced(account.opening()) + " " + account.currency());
        grid.blank();
        grid.words(
                "#Data operacji;#Data księgowania;#Opis operacji;#Tytuł;#Nadawca/Odbiorca;#Numer konta;#Kwota;#Saldo po operacji");
        for (var line : Layout.newestFirst(lines)) {
            var day = Layout.day("yyyy-MM-dd", line.booked());
            grid.entry(
                    line,
                    day,
                    day,
                    line.amount() > 0 ? "PRZELEW PRZYCHODZĄCY" : "OPERACJA WYCHODZĄCA",
                    line.text(),
                    line.name(),
                    line.account(),
                    Figures.spaced(line.amount()),
                    Figures.spaced(line.balance()));
        }
        grid.blank();
        grid.row("", "", "", "", "", "", "#Saldo końcowe", Figures.spaced(Layout.closing(account, lines)) + " PLN");
        return TextFile.write(file, grid, ";", "windows-1250");
    }

    /** Sender and receiver each with name and account; the amount twice (layout known from Alior). */
    static Written senderAndReceiver(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = new Grid("");
        grid.row(
                "Historia rachunku za okres " + Layout.day("dd-MM-yyyy", from) + " - " + Layout.day("dd-MM-yyyy", to),
                "Rachunek",
                account.number());
        grid.row(
                "Saldo początkowe",
                Figures.comma(account.opening()),
                "Saldo końcowe",
                Figures.comma(Layout.closing(account, lines)));
        grid.words(
                "Data transakcji;Data księgowania;Nazwa nadawcy;Nazwa odbiorcy;Szczegóły transakcji;Kwota operacji;Waluta operacji;Kwota w walucie rachunku;Waluta rachunku;Numer rachunku nadawcy;Numer rachunku odbiorcy;Saldo po operacji");
        for (var line : lines) {
            var day = Layout.day("dd-MM-yyyy", line.booked());
            var in = line.amount() > 0;
            var amount = Figures.plain(line.amount()).replace('.', ',');
            grid.entry(
                    line,
                    day,
                    day,
                    in ? line.name() : account.holderName(),
                    in ? account.holderName() : line.name(),
                    line.text(),
                    amount,
                    account.currency(),
                    amount,
                    account.currency(),
                    in ? line.account() : account.number(),
                    in ? account.number() : line.account(),
                    Figures.plain(line.balance()).replace('.', ','));
        }
        return TextFile.write(file, grid, ";", "windows-1250");
    }
}
