package org.clayton.intake.bankfiles;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Decided;

/**
 * Hands on the entries of one statement, the statement first. It waits for the first {@value #WAITS} entries to see
 * whether the bank writes the newest first; later ones are handed on as they come, so that memory does not grow.
 */
final class Entries {

    /** So many entries tell the order; one that runs backward is held to its end, since its last line is line 0. */
    private static final int WAITS = 5_000;

    private static final Decided NEWEST_FIRST = new Decided("newest entry first", "the dates run backward");

    private final SheetLog log;
    private final FactCheck check;
    private final FactSink sink;
    private final StatementHead head;
    private final FileRemarks said;
    private final List<Booking> waiting = new ArrayList<>();
    private final Set<Currency> announced = new LinkedHashSet<>();
    private boolean streaming;
    private int next;

    Entries(SheetLog log, FactCheck check, FactSink sink, StatementHead head, FileRemarks said) {
        this.log = log;
        this.check = check;
        this.sink = sink;
        this.head = head;
        this.said = said;
    }

    /** An entry of nothing is the bank's note. */
    void add(Booking booking) {
        if (booking.amount() == 0) {
            log.name(booking.ordinal(), "moves nothing (amount 0)");
            return;
        }
        if (streaming) {
            handOn(booking, next++);
            return;
        }
        waiting.add(booking);
        if (waiting.size() == WAITS && !runsBackward()) {
            streaming = true;
            waiting.forEach(one -> handOn(one, next++));
            waiting.clear();
        }
    }

    /** @param ordinal the next entry of the file, which stands for the place of a statement without entries */
    void end(int ordinal) {
        var newestFirst = !streaming && runsBackward();
        said.account(account(), newestFirst ? NEWEST_FIRST : Decided.NOTHING);
        for (var i = 0; i < waiting.size(); i++) {
            handOn(waiting.get(i), newestFirst ? waiting.size() - 1 - i : i);
        }
        var own = head.ownCurrency();
        if (announced.isEmpty() && head.from == null && head.opening != null) {
            head.from = head.opening.day(); // nothing else tells when a statement without entries begins
        }
        if (announced.isEmpty() && own != null && (head.opening != null || head.closing != null)) {
            announce(own, ordinal);
        }
    }

    /** The file's name stands for the number when the message has none. */
    private String account() {
        return head.account.isEmpty() ? log.file() : head.account;
    }

    private boolean runsBackward() {
        var backward = 0;
        for (var i = 1; i < waiting.size(); i++) {
            var order = waiting.get(i - 1).booked().compareTo(waiting.get(i).booked());
            if (order < 0) {
                return false;
            }
            backward += order > 0 ? 1 : 0;
        }
        return backward > 0;
    }

    private void handOn(Booking booking, int line) {
        if (!announced.contains(booking.currency()) && !announce(booking.currency(), booking.ordinal())) {
            return;
        }
        try {
            sink.bankRow(check.valid(booking.row(log.place(booking.ordinal()), account(), line)));
            log.accept(booking.ordinal());
        } catch (RowRefused refused) {
            log.refuse(booking.ordinal(), refused);
        }
    }

    private boolean announce(Currency currency, int ordinal) {
        try {
            sink.statement(check.valid(head.statement(log.place(ordinal), account(), currency)));
            return announced.add(currency);
        } catch (RowRefused refused) {
            log.refuse(ordinal, refused);
            return false;
        }
    }
}
