package org.clayton.sample;

import java.time.LocalDate;
import java.util.List;

/** Spain, Portugal and Brazil. */
final class AtlanticLayouts {

    private AtlanticLayouts() {}

    /** The old workbook format; first column empty, two amount columns and two balance columns (layout known from CaixaBank). */
    static Written spanishTwoBalances(
            String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = new Grid("Movimientos");
        grid.row(null, account.bank());
        grid.row(null, "Titular: " + account.holderName());
        grid.blank();
        grid.words(
                ";Número de cuenta;Oficina;Referencia;Fecha operación;Fecha valor;Ingreso (+);Gasto (-);Saldo (+);Saldo (-);Código común;Código propio;Concepto común;Concepto propio");
        for (var line : lines) {
            var day = Layout.day("dd/MM/yyyy", line.booked());
            grid.entry(
                    line,
                    null,
                    account.number(),
                    "0107",
                    "M" + (3000 + line.number()),
                    day,
                    day,
                    BalkanLayouts.orNull(line.credit()),
                    BalkanLayouts.orNull(line.debit()),
                    line.balance(),
                    null,
                    "02",
                    "118",
                    "",
                    line.wholeText());
        }
        return Workbooks.xls(file, List.of(grid));
    }

    /** Text, signed amounts, newest first. */
    static Written spanishSigned(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = new Grid("");
        grid.row("Cuenta: " + account.spaced(), "Titular: " + account.holderName());
        grid.row("Movimientos del " + Layout.day("dd/MM/yyyy", from) + " al " + Layout.day("dd/MM/yyyy", to));
        grid.words("Fecha operación;Fecha valor;Concepto;Beneficiario;Cuenta contraria;Importe;Divisa;Saldo");
        for (var line : Layout.newestFirst(lines)) {
            var day = Layout.day("dd/MM/yyyy", line.booked());
            grid.entry(
                    line,
                    day,
                    day,
                    line.text(),
                    line.name(),
                    line.account(),
                    Figures.comma(line.amount()),
                    account.currency(),
                    Figures.comma(line.balance()));
        }
        grid.row("Saldo inicial", "", "", "", "", "", "", Figures.comma(account.opening()));
        return TextFile.write(file, grid, ";", "windows-1252");
    }

    /** Workbook whose amounts are text, newest first (layout known from BPI). */
    static Written portugueseText(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = new Grid("Movimentos");
        grid.row(account.bank());
        grid.row("Conta: " + account.number() + " - " + account.holderName());
        grid.row("Saldo contabilístico final: " + Figures.comma(Layout.closing(account, lines)) + " "
                + account.currency());
        grid.blank();
        grid.words("Data Mov.;Data Valor;Descrição do Movimento;Valor em EUR;Saldo em EUR");
        for (var line : Layout.newestFirst(lines)) {
            var day = Layout.day("dd-MM-yyyy", line.booked());
            grid.entry(line, day, day, line.wholeText(), Figures.comma(line.amount()), Figures.comma(line.balance()));
        }
        return Workbooks.xlsx(file, List.of(grid));
    }

    /** Text, two columns, booked and available balance (layout known from CGD). */
    static Written portugueseTwoBalances(
            String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = new Grid("");
        grid.row("Consultar saldos e movimentos à ordem - " + account.number() + " - EUR - " + account.holderName());
        grid.row("Saldo inicial", Figures.comma(account.opening()));
        grid.words("Data movimento;Data valor;Descrição;Débito;Crédito;Saldo contabilístico;Saldo disponível");
        for (var line : lines) {
            var day = Layout.day("dd-MM-yyyy", line.booked());
            grid.entry(
                    line,
                    day,
                    day,
                    line.wholeText(),
                    Figures.commaOrNothing(line.debit()),
                    Figures.commaOrNothing(line.credit()),
                    Figures.comma(line.balance()),
                    Figures.comma(line.balance()));
        }
        grid.row("Saldo final", Figures.comma(Layout.closing(account, lines)));
        return TextFile.write(file, grid, ";", "UTF-8");
    }

    /** Ten rows above, the credit column first, Latin-1 (layout known from Bradesco). */
    static Written brazilian(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var grid = new Grid("");
        grid.row(account.bank());
        grid.row("Extrato de: Ag: 0417 | CC: " + account.number().substring(17, 27) + " | IBAN " + account.number());
        grid.row("Titular: " + account.holderName());
        grid.row("Entre " + Layout.day("dd/MM/yyyy", from) + " e " + Layout.day("dd/MM/yyyy", to));
        grid.row("Moeda: BRL");
        grid.row("Saldo inicial", Figures.comma(account.opening()));
        grid.blank();
        grid.row("Os dados acima têm como base " + Layout.day("dd/MM/yyyy", to));
        grid.row("Uso interno do exercício");
        grid.blank();
        grid.words("Data;Histórico;Docto.;Crédito (R$);Débito (R$);Saldo (R$)");
        for (var line : lines) {
            grid.entry(
                    line,
                    Layout.day("dd/MM/yyyy", line.booked()),
                    line.wholeText(),
                    (400000 + line.number()) + "",
                    Figures.commaOrNothing(line.credit()),
                    Figures.commaOrNothing(line.debit()),
                    Figures.comma(line.balance()));
        }
        grid.row(
                "Total",
                "",
                "",
                Figures.comma(BalkanLayouts.sum(lines, false)),
                Figures.comma(BalkanLayouts.sum(lines, true)),
                Figures.comma(Layout.closing(account, lines)));
        return TextFile.write(file, grid, ";", "ISO-8859-1");
    }
}
