package org.clayton.intake.statement;

import java.util.Locale;
import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Row;
import org.jspecify.annotations.Nullable;

/** Rows that tell the parts of the entry above, in a column of their own: its text, never movements; they must add up to it. */
final class SubRows {

    private static final int PLACES = 2;

    private final Header header;
    private final Reading reading;
    private final SheetLog log;
    private @Nullable Entry whole;
    private long sum;

    SubRows(Header header, Reading reading, SheetLog log) {
        this.header = header;
        this.reading = reading;
        this.log = log;
    }

    boolean isOne(Row row) {
        return row.has(header.column(Role.DETAIL_AMOUNT));
    }

    void add(Row row, Part part) {
        if (part.entries.isEmpty()) {
            log.name(row.number(), "a part of nothing above");
            return;
        }
        var entry = part.entries.get(part.entries.size() - 1);
        if (whole == null || whole.row() != entry.row()) {
            end();
        }
        whole = entry;
        var column = header.column(Role.DETAIL_AMOUNT);
        var amount = reading.amount(row, column, PLACES);
        sum += amount == AmountStyle.NONE ? 0 : amount;
        var text = row.text(header.column(Role.DESCRIPTION));
        entry.continueWith((text.isEmpty() ? "part" : text) + " (" + row.text(column) + ")");
        log.name(row.number(), "part of row " + entry.row());
    }

    /** Tells when the parts of the last entry do not make it. */
    void end() {
        if (whole != null) {
            var amount = size(whole.signed()) + size(whole.debit()) + size(whole.credit());
            if (whole.refused() == null && Math.abs(sum) != amount) {
                log.notice(new Notice(
                        log.place(whole.row()),
                        Row.letters(header.column(Role.DETAIL_AMOUNT)),
                        String.format(
                                Locale.ROOT, "parts that add up to %d.%02d", Math.abs(sum) / 100, Math.abs(sum) % 100),
                        "They are not the amount of the row; the row counts, its parts do not"));
            }
        }
        whole = null;
        sum = 0;
    }

    private static long size(long amount) {
        return amount == Entry.NONE ? 0 : Math.abs(amount);
    }
}
