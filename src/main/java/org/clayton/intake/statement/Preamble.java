package org.clayton.intake.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import org.clayton.intake.columns.Currencies;
import org.clayton.intake.columns.Folded;
import org.clayton.intake.columns.TableSaid;
import org.clayton.intake.columns.Words;
import org.clayton.intake.columns.Words.Around;
import org.clayton.intake.sheets.CellKind;
import org.clayton.intake.sheets.Row;
import org.jspecify.annotations.Nullable;

/** What the title rows of a statement say about its account. */
final class Preamble {

    private static final Pattern DATE =
            Pattern.compile("\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{4})\\b");

    /** What stands between an account number and a name in one line. */
    private static final Pattern ITEM = Pattern.compile(DATE.pattern() + "|\\b[A-Z]{3}\\b|\\bOIB:? ?\\d+|;");

    /** A balance as written: how amounts are written is known only after the rows are read. */
    record Written(Row row, int column, String text) {}

    private final Words words;
    private String account = "";
    private String holder = "";
    private String bank = "";
    private String title = "";
    private @Nullable Currency currency;
    private @Nullable Written opening;
    private @Nullable Written closing;
    private String tail = "";
    private List<String> period = List.of();
    private String page = "";

    Preamble(Words words) {
        this.words = words;
    }

    /** What a person said goes before what the titles say. */
    Preamble say(TableSaid said) {
        account = said.account();
        holder = said.holder();
        currency = said.currency();
        return this;
    }

    /** What this page does not say is as on the page before. */
    Preamble like(Preamble before) {
        account = account.isEmpty() ? before.account : account;
        holder = holder.isEmpty() ? before.holder() : holder;
        bank = bank.isEmpty() ? before.bank : bank;
        currency = currency == null ? before.currency : currency;
        return this;
    }

    Preamble read(List<Row> rows) {
        for (var i = 0; i < rows.size(); i++) {
            var below = i + 1 < rows.size() ? rows.get(i + 1) : null;
            period(rows.get(i));
            for (var column = 0; column < rows.get(i).size(); column++) {
                if (rows.get(i).has(column)) {
                    cell(rows.get(i), column, below);
                }
            }
        }
        return this;
    }

    private void cell(Row row, int column, @Nullable Row below) {
        var text = row.text(column);
        if (row.kind(column) == CellKind.TEXT) {
            var colon = text.indexOf(':');
            var key = Folded.bare(Folded.word(colon > 0 ? text.substring(0, colon) : text));
            var rest = colon > 0 ? text.substring(colon + 1).trim() : "";
            for (var what : Around.values()) {
                if (what != Around.TOTAL && what != Around.PENDING && what != Around.PARTIAL && announces(what, key)) {
                    value(what, key, row, column, rest, below);
                    break;
                }
            }
            loose(text);
            if (title.isEmpty() && colon < 0) {
                title = text;
            }
        }
    }

    private boolean announces(Around what, String key) {
        if (words.announces(what, key)) {
            return true;
        }
        if (what == Around.PAGE) {
            return Character.isDigit(key.isEmpty() ? ' ' : key.charAt(key.length() - 1))
                    && words.announces(
                            what, key.substring(0, key.lastIndexOf(' ') + 1).trim());
        }
        return (what == Around.OPENING || what == Around.CLOSING)
                && words.all(what).stream().anyMatch(word -> key.startsWith(word + " "));
    }

    /** The value stands behind the colon, in the next filled cell, or in the cell beneath when the next one is a word too. */
    private void value(Around what, String key, Row row, int column, String rest, @Nullable Row below) {
        if (what == Around.PAGE && rest.isEmpty() && hasDigits(key)) {
            page = page.isEmpty() ? key.substring(key.lastIndexOf(' ') + 1) : page;
            return;
        }
        if (!rest.isEmpty()) {
            take(what, rest, new Written(row, column, rest));
            return;
        }
        var next = column + 1;
        while (next < row.size() && !row.has(next)) {
            next++;
        }
        var amount = what == Around.OPENING || what == Around.CLOSING;
        if (next < row.size() && !isKey(row.text(next)) && (!amount || hasDigits(row.text(next)))) {
            take(what, row.text(next), new Written(row, next, row.text(next)));
        } else if (below != null && below.has(column) && !isKey(below.text(column))) {
            take(what, below.text(column), new Written(below, column, below.text(column)));
        }
    }

    private boolean isKey(String text) {
        var key = Folded.bare(Folded.word(text));
        for (var what : Around.values()) {
            if (words.announces(what, key)) {
                return true;
            }
        }
        return text.endsWith(":");
    }

    private void take(Around what, String text, Written written) {
        switch (what) {
            case ACCOUNT -> account = account.isEmpty() && hasDigits(text) ? number(text) : account;
            case HOLDER -> holder = holder.isEmpty() ? text : holder;
            case BANK -> bank = bank.isEmpty() ? text : bank;
            case CURRENCY ->
                currency = currency == null ? Currencies.within(text).orElse(null) : currency;
            case OPENING -> opening = opening == null && hasDigits(text) ? written : opening;
            case CLOSING -> closing = hasDigits(text) ? written : closing;
            case PAGE -> page = page.isEmpty() && hasDigits(text) && text.length() < 12 ? text : page;
            case PERIOD, TOTAL, PENDING, PARTIAL -> {}
        }
    }

    /** What needs no word before it: an IBAN, a currency code as a cell of its own, and a name behind both in one line. */
    private void loose(String text) {
        var iban = AccountNumber.IBAN.matcher(text);
        var found = iban.find() && AccountNumber.isIban(iban.group());
        if (found && account.isEmpty()) {
            account = iban.group();
        }
        if (currency == null) {
            currency = Currencies.of(text).orElse(null);
        }
        if (found && currency == null) {
            currency = Currencies.within(text.substring(0, iban.start()) + text.substring(iban.end()))
                    .orElse(null);
        }
        if (found && tail.isEmpty()) {
            tail = behind(text.substring(iban.end()));
        }
    }

    /** {@code - EUR - Maria Figueira} as {@code Maria Figueira}: what follows the last date or code, when it looks like a name. */
    private static String behind(String rest) {
        var from = 0;
        var items = ITEM.matcher(rest);
        while (items.find()) {
            from = items.end();
        }
        var name = rest.substring(from).replaceAll("^[^\\p{L}]+|[^\\p{L}.]+$", "");
        return name.contains(" ") && !name.contains(":") ? name : "";
    }

    /** The first row that holds two dates tells the period. */
    private void period(Row row) {
        var dates = new ArrayList<String>();
        for (var column = 0; column < row.size(); column++) {
            var found = DATE.matcher(row.text(column));
            while (found.find()) {
                dates.add(found.group());
            }
        }
        if (period.isEmpty() && dates.size() >= 2) {
            period = dates;
        }
    }

    /** Only the account number of {@code HR12... (EUR)} or of a line that goes on with other things. */
    private static String number(String text) {
        var match = AccountNumber.IBAN.matcher(text);
        if (match.find() && AccountNumber.isIban(match.group())) {
            return match.group();
        }
        var bracket = text.indexOf('(');
        return (bracket > 0 ? text.substring(0, bracket) : text).trim();
    }

    private static boolean hasDigits(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    String account() {
        return account;
    }

    /** The bank's number of the statement or page; empty when the titles have none. */
    String page() {
        return page;
    }

    String holder() {
        return holder.isEmpty() ? tail : holder;
    }

    /** The bank by its word, else the first title. */
    String bank() {
        return bank;
    }

    String title() {
        return title;
    }

    @Nullable
    Currency currency() {
        return currency;
    }

    @Nullable
    Written opening() {
        return opening;
    }

    @Nullable
    Written closing() {
        return closing;
    }

    /** First and last day of the period, as written; null when fewer than two dates stand in the titles. */
    @Nullable
    LocalDate day(int which, java.util.function.Function<String, @Nullable LocalDate> reader) {
        return period.isEmpty() ? null : reader.apply(period.get(which));
    }
}
