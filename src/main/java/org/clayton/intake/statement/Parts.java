package org.clayton.intake.statement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.clayton.intake.columns.TableSaid;
import org.clayton.intake.columns.Words;
import org.clayton.intake.columns.Words.Around;
import org.clayton.intake.sheets.Row;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** Divides a table where another account begins, or where a page does not go on from the page before. */
final class Parts {

    private final Words words;
    private final PrintedBalances printed;
    private final Currency fallback;
    private final TableSaid said;
    private final List<Part> parts = new ArrayList<>();
    private final List<Row> titles = new ArrayList<>();
    private final List<Row> all = new ArrayList<>();

    /** An opening balance beneath entries: of the next page, or of a sheet that runs backward. */
    private @Nullable Long pending;

    Parts(Words words, PrintedBalances printed, Currency fallback, TableSaid said) {
        this.said = said;
        this.words = words;
        this.printed = printed;
        this.fallback = fallback;
    }

    void first(List<Row> above) {
        all.addAll(above);
        parts.add(new Part(new Preamble(words).say(said).read(above)));
    }

    List<Part> all() {
        if (last().opening == null) {
            last().opening = pending;
        }
        pending = null;
        return parts;
    }

    Part last() {
        return parts.get(parts.size() - 1);
    }

    /** A row that may belong to the titles of a next page. */
    void title(Row row) {
        titles.add(row);
        all.add(row);
    }

    boolean hasTitles() {
        return !titles.isEmpty();
    }

    /** Rows above, between and beneath the entries. */
    List<Row> titles() {
        return all;
    }

    void entry() {
        if (pending != null) {
            open(pending, new Preamble(words).read(titles).like(last().preamble));
        }
        titles.clear();
    }

    /** A header that comes again, maybe after titles with another account number or another opening balance. */
    void header() {
        var preamble = new Preamble(words).read(titles);
        titles.clear();
        var current = last();
        var other = !preamble.account().isEmpty()
                && !AccountNumber.bare(preamble.account()).equals(AccountNumber.bare(current.preamble.account()));
        if (other) {
            var part = new Part(preamble);
            part.opening = pending;
            pending = null;
            parts.add(part);
        } else {
            var opening = printed.titled(preamble.opening(), currency(current));
            open(opening == null ? pending : opening, preamble.like(current.preamble));
        }
    }

    private void open(@Nullable Long opening, Preamble preamble) {
        pending = null;
        var current = last();
        var left = current.left();
        if (opening == null || left == null || left.equals(opening) || runsBackward(current.entries)) {
            return;
        }
        var next = new Part(preamble);
        next.opening = opening;
        var currency = currency(current);
        next.warnings.add("it opens with " + new Money(opening, currency) + ", but the page before leaves "
                + new Money(left, currency) + ": pages between them are missing");
        parts.add(next);
    }

    /** @param value {@link Entry#NONE} when the row holds none */
    void balance(Row row, Around what, long value) {
        var current = last();
        if (value == Entry.NONE) {
            title(row);
        } else if (what == Around.CLOSING) {
            current.closing = value;
        } else if (current.entries.isEmpty()) {
            current.opening = current.opening == null ? Long.valueOf(value) : current.opening;
        } else {
            titles.add(row);
            pending = value;
        }
    }

    private static boolean runsBackward(List<Entry> entries) {
        return entries.isEmpty()
                || entries.get(0).day() > entries.get(entries.size() - 1).day();
    }

    private Currency currency(Part part) {
        var titled = part.preamble.currency();
        return !part.entries.isEmpty() ? part.entries.get(0).currency() : titled == null ? fallback : titled;
    }
}
