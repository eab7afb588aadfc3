package org.clayton.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns a table written with bars into a sheet. Dates, amounts with two places and short whole numbers become cells of
 * that kind; {@code @A01} becomes the account's number, and {@code *} the numbers of all accounts of the row's id.
 */
final class Typed {

    private Typed() {}

    static Grid sheet(String name, String table, Books books) {
        var grid = new Grid(name);
        for (var line : table.strip().split("\n")) {
            var cells = line.split("\\|", -1);
            var row = new Object[cells.length];
            for (var i = 0; i < cells.length; i++) {
                row[i] = cell(cells[i].strip(), cells[0].strip(), books.accounts);
            }
            grid.row(row);
        }
        return grid;
    }

    private static Object cell(String text, String id, Map<String, BankAccount> accounts) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(text);
        }
        if (text.matches("\\d+\\.\\d\\d")) {
            return Long.parseLong(text.replace(".", ""));
        }
        if (text.matches("\\d{1,3}")) {
            return Integer.parseInt(text);
        }
        if (text.startsWith("@")) {
            return accounts.get(text.substring(1)).number();
        }
        return text.equals("*") ? numbers(id, accounts) : text;
    }

    private static String numbers(String holder, Map<String, BankAccount> accounts) {
        return accounts.values().stream()
                .filter(account -> account.holder().equals(holder))
                .map(BankAccount::number)
                .collect(Collectors.joining("; "));
    }
}
