package org.clayton.sample;

import java.time.LocalDate;
import java.util.List;

/** Serbia, Croatia and Slovenia: credit and debit in two columns, sometimes the credit first. */
final class BalkanLayouts {

    private BalkanLayouts() {}

    /** Cyrillic workbook; title rows, totals row. */
    static Written serbianCyrillic(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = new Grid("Промет");
        grid.row(account.bank());
        grid.row("ИЗВОД ПО РАЧУНУ");
        grid.row("Рачун:", account.number());
        grid.row("Власник:", Cyrillic.of(account.holderName()));
        grid.row("Период:", Layout.day("dd.MM.yyyy.", from) + " - " + Layout.day("dd.MM.yyyy.", to));
        grid.row("Валута:", account.currency());
        grid.row("Претходно стање:", account.opening());
        grid.blank();
        grid.words(
                "Р.бр.;Датум књижења;Датум валуте;Сврха плаћања;Назив партнера;Рачун примаоца;Задужење;Одобрење;Салдо");
        for (var line : lines) {
            grid.entry(
                    line,
                    line.number(),
                    line.booked(),
                    line.booked(),
                    line.text(),
                    line.account().startsWith("RS") ? Cyrillic.of(line.name()) : line.name(),
                    line.account(),
                    orNull(line.debit()),
                    orNull(line.credit()),
                    line.balance());
        }
        grid.row("Укупно", null, null, null, null, null, sum(lines, true), sum(lines, false));
        grid.row("Ново стање:", null, null, null, null, null, null, null, Layout.closing(account, lines));
        return Workbooks.xlsx(file, List.of(grid));
    }

    /** The old workbook format; dates are text with a dot at the end. */
    static Written serbianLatin(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = new Grid("Promet");
        grid.row(account.bank());
        grid.row("Promet po deviznom računu " + account.number() + " valuta " + account.currency());
        grid.row("Vlasnik: " + account.holderName());
        grid.row("Prethodno stanje", account.opening());
        grid.blank();
        grid.words("Datum knjiženja;Datum valute;Svrha plaćanja;Naziv partnera;Račun primaoca;Duguje;Potražuje;Stanje");
        for (var line : lines) {
            var day = Layout.day("dd.MM.yyyy.", line.booked());
            grid.entry(
                    line,
                    day,
                    day,
                    line.text(),
                    line.name(),
                    line.account(),
                    orNull(line.debit()),
                    orNull(line.credit()),
                    line.balance());
        }
        grid.row("Ukupno", null, null, null, null, sum(lines, true), sum(lines, false));
        grid.row("Novo stanje", null, null, null, null, null, null, Layout.closing(account, lines));
        return Workbooks.xls(file, List.of(grid));
    }

    /** Windows-1250 text, ASCII-fied header, blank line after it (the layout named "Erste HR" in bank export lists). */
    static Written croatian(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = new Grid("");
        grid.row("Izvod prometa po racunu " + account.number() + " za razdoblje " + Layout.day("dd.MM.yyyy", from)
                + " - " + Layout.day("dd.MM.yyyy", to) + " valuta " + account.currency() + " " + account.holderName());
        grid.row("Pocetno stanje", Figures.comma(account.opening()));
        grid.words(
                "Redni broj;Datum valute;Datum izvrsenja;Opis placanja;Broj racuna;Isplate;Uplate;Stanje;PNB pl;PNB pr;Platitelj/Primatelj;Mjesto;Referenca");
        grid.blank();
        for (var line : lines) {
            var day = Layout.day("dd.MM.yyyy", line.booked());
            grid.entry(
                    line,
                    line.number() + "",
                    day,
                    day,
                    line.text(),
                    line.account(),
                    Figures.commaOrNothing(line.debit()),
                    Figures.commaOrNothing(line.credit()),
                    Figures.comma(line.balance()),
                    "HR99",
                    "",
                    line.name(),
                    "",
                    "R" + (100000 + line.number()));
        }
        grid.row("Ukupno", "", "", "", "", Figures.comma(sum(lines, true)), Figures.comma(sum(lines, false)));
        grid.row("Konacno stanje", Figures.comma(Layout.closing(account, lines)));
        return TextFile.write(file, grid, ";", "windows-1250");
    }

    /** Windows-1250 text, the credit column first, no balance in the rows but before and after them. */
    static Written slovenianCreditFirst(
            String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = new Grid("");
        grid.row("Začetno stanje", Figures.comma(account.opening()));
        grid.words(
                "ŠT. IZPISKA;POGODBA;RAČUN;DATUM KNJIŽENJA;DATUM VALUTE;DOBRO;BREME;VALUTA;NAMEN;SKLIC V DOBRO;SKLIC V BREME;UDELEŽENEC - NAZIV;UDELEŽENEC - RAČUN;UDELEŽENEC - BIC;PRILIV V IZVORNI VALUTI;ODLIV V IZVORNI VALUTI;IZVORNA VALUTA");
        for (var line : lines) {
            var day = Layout.day("dd.MM.yyyy", line.booked());
            grid.entry(
                    line,
                    line.booked().getMonthValue() + "",
                    "K-7781",
                    account.number(),
                    day,
                    day,
                    Figures.commaOrNothing(line.credit()),
                    Figures.commaOrNothing(line.debit()),
                    account.currency(),
                    line.text(),
                    line.credit() > 0 ? "SI00 " + line.number() : "",
                    line.debit() > 0 ? "SI99 DOBRO " + line.number() : "",
                    line.name(),
                    line.account(),
                    "",
                    "",
                    "",
                    account.currency());
        }
        grid.row("Končno stanje", Figures.comma(Layout.closing(account, lines)));
        return TextFile.write(file, grid, ";", "windows-1250");
    }

    /** A second small table of balances stands before the real header. */
    static Written slovenianTwoTables(
            String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = new Grid("");
        grid.row("Promet za obdobje " + Layout.day("dd.MM.yyyy", from) + " - " + Layout.day("dd.MM.yyyy", to));
        grid.row("Komitent", account.holderName());
        grid.row("Račun", account.number());
        grid.words("Valuta;Začetno stanje;Breme;Dobro;Končno stanje");
        grid.row(
                account.currency(),
                Figures.comma(account.opening()),
                Figures.comma(sum(lines, true)),
                Figures.comma(sum(lines, false)),
                Figures.comma(Layout.closing(account, lines)));
        grid.blank();
        grid.words(
                "Valuta;Datum valute;Datum knjiženja;ID transakcije;Št. za reklamacijo;Prejemnik / Plačnik;Breme;Dobro;Referenca plačnika;Referenca prejemnika;Opis prejemnika");
        for (var line : lines) {
            var day = Layout.day("dd.MM.yyyy", line.booked());
            grid.entry(
                    line,
                    account.currency(),
                    day,
                    day,
                    "T" + (70000 + line.number()),
                    "",
                    line.name(),
                    Figures.commaOrNothing(line.debit()),
                    Figures.commaOrNothing(line.credit()),
                    "NRC",
                    "",
                    line.text());
        }
        return TextFile.write(file, grid, ";", "UTF-8");
    }

    static Long orNull(long minor) {
        return minor == 0 ? null : minor;
    }

    static long sum(List<Line> lines, boolean debits) {
        return lines.stream().mapToLong(debits ? Line::debit : Line::credit).sum();
    }
}
