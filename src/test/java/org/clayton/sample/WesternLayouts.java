package org.clayton.sample;

import java.time.LocalDate;
import java.util.List;

/** France and Germany. */
final class WesternLayouts {

    private WesternLayouts() {}

    /** Two columns and the balance after each entry. */
    static Written frenchWithBalance(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = frenchTitle(account, from, to);
        grid.words("Date;Date de valeur;Libellé;Tiers;Compte contrepartie;Débit;Crédit;Solde");
        for (var line : lines) {
            var day = Layout.day("dd/MM/yyyy", line.booked());
            grid.entry(
                    line,
                    day,
                    day,
                    line.text(),
                    line.name(),
                    line.account(),
                    Figures.commaOrNothing(line.debit()),
                    Figures.commaOrNothing(line.credit()),
                    Figures.comma(line.balance()));
        }
        grid.row("Solde final", "", "", "", "", "", "", Figures.comma(Layout.closing(account, lines)));
        return TextFile.write(file, grid, ";", "UTF-8");
    }

    /** No accents in the header, three dates, the debit signed, no balance in the rows (layout known from BPCE). */
    static Written frenchThreeDates(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = frenchTitle(account, from, to);
        grid.row("Solde final", Figures.comma(Layout.closing(account, lines)));
        grid.words(
                "Date de comptabilisation;Libelle simplifie;Libelle operation;Reference;Informations complementaires;Type operation;Debit;Credit;Date operation;Date de valeur;Pointage operation");
        for (var line : lines) {
            var day = Layout.day("dd/MM/yyyy", line.booked());
            var debit =
                    line.debit() == 0 ? "" : "-" + Figures.plain(line.debit()).replace('.', ',');
            grid.entry(
                    line,
                    day,
                    line.name(),
                    line.text(),
                    "OP" + (9000 + line.number()),
                    line.account(),
                    "Virement",
                    debit,
                    line.credit() == 0 ? "" : Figures.plain(line.credit()).replace('.', ','),
                    day,
                    day,
                    "0");
        }
        return TextFile.write(file, grid, ";", "UTF-8");
    }

    private static Grid frenchTitle(BankAccount account, LocalDate from, LocalDate to) {
        var grid = new Grid("");
        grid.row("Compte", account.spaced(), "Devise", account.currency());
        grid.row("Titulaire", account.holderName());
        grid.row("Période", Layout.day("dd/MM/yyyy", from) + " - " + Layout.day("dd/MM/yyyy", to));
        grid.row("Solde initial", Figures.comma(account.opening()));
        return grid;
    }

    /** Thirteen rows above, three below, unsigned amounts with S (debit) or H (credit) (layout known from the Volksbanken). */
    static Written germanWithFlag(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = new Grid("");
        grid.row(account.bank());
        grid.blank();
        grid.row("Umsatzanzeige");
        grid.blank();
        grid.row("BLZ:", account.number().substring(4, 12), "", "Datum:", Layout.day("dd.MM.yyyy", to));
        grid.row("Konto:", account.number(), "", "Währung:", "EUR");
        grid.row("Abfrage von:", account.holderName(), "", "Kontoinhaber:", account.holderName());
        grid.blank();
        grid.row("Zeitraum:", "", "von:", Layout.day("dd.MM.yyyy", from), "bis:", Layout.day("dd.MM.yyyy", to));
        grid.row("Betrag in EUR:", "", "von:", " ", "bis:", " ");
        grid.row("Sortiert nach:", "Buchungstag", "aufsteigend");
        grid.blank();
        grid.words(
                "Buchungstag;Valuta;Auftraggeber/Zahlungsempfänger;Empfänger/Zahlungspflichtiger;Konto-Nr.;BLZ;Vorgang/Verwendungszweck;Kundenreferenz;Währung;Umsatz;Soll/Haben");
        for (var line : lines) {
            var day = Layout.day("dd.MM.yyyy", line.booked());
            grid.entry(
                    line,
                    day,
                    day,
                    account.holderName(),
                    line.name(),
                    line.account(),
                    "",
                    line.text(),
                    "",
                    "EUR",
                    Figures.comma(Math.abs(line.amount())),
                    line.amount() < 0 ? "S" : "H");
        }
        grid.blank();
        var first = Layout.day("dd.MM.yyyy", from);
        var last = Layout.day("dd.MM.yyyy", to);
        grid.row(first, "", "", "", "", "", "", "", "Anfangssaldo", "EUR", Figures.comma(account.opening()), "H");
        grid.row(
                last,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "Endsaldo",
                "EUR",
                Figures.comma(Layout.closing(account, lines)),
                "H");
        return TextFile.write(file, grid, ";", "windows-1252");
    }
}
