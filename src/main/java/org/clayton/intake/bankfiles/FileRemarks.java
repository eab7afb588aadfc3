package org.clayton.intake.bankfiles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clayton.intake.facts.AccountReading;
import org.clayton.intake.facts.IntakeReport.InputSheet;
import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.facts.SheetReading;
import org.clayton.intake.facts.TableReading;
import org.clayton.intake.sheets.Decided;
import org.clayton.intake.sheets.Unreadable;
import org.clayton.money.Money;

/** What is said of a file besides its rows: versions, accounts, entries that are no facts, collective bookings that do not add up. */
final class FileRemarks {

    /** More of one kind say nothing new; how many they are is said of the file. */
    private static final int MOST_NOTICED = 20;

    private static final Decided SIGNS = new Decided("each entry is marked credit or debit", "");

    final TreeSet<String> versions = new TreeSet<>();
    private final Map<String, Decided> orders = new LinkedHashMap<>();
    private int statements;
    private int unequal;
    private int firstUnequal;

    void statement() {
        statements++;
    }

    int statements() {
        return statements;
    }

    void account(String number, Decided order) {
        orders.merge(number, order, (one, other) -> one.isNothing() ? other : one);
    }

    /** The payments within an entry are details; their sum must be the entry, give or take the charges stated. */
    void batch(CamtParts parts, Booking booking, SheetLog log) {
        var sum = parts.sum();
        if (sum == null || sum == booking.amount()) {
            return;
        }
        var charges = 0L;
        for (var money : booking.particulars().charges()) {
            charges += money.currency().equals(booking.currency()) ? Math.abs(money.minor()) : 0;
        }
        if (Math.abs(Math.subtractExact(sum, booking.amount())) != charges) {
            firstUnequal = unequal == 0 ? booking.ordinal() : firstUnequal;
            unequal++;
            if (unequal <= MOST_NOTICED) {
                log.notice(new Notice(
                        log.place(booking.ordinal()),
                        "",
                        "payments that add up to " + new Money(sum, booking.currency()) + " within an entry of "
                                + new Money(booking.amount(), booking.currency()),
                        "The entry counts; which of the two is right only the bank can say"));
            }
        }
    }

    InputSheet counted(SheetLog log, String rows) {
        return log.counted(BankFile.KIND, 0, reading(rows));
    }

    InputSheet refused(SheetLog log, Unreadable why) {
        log.refuseSheet("", why.found(), why.wrong(), why.maybe());
        return log.counted(
                "not read to the end",
                0,
                reading(statements == 0 ? "nothing was read" : "entries before the damage were read"));
    }

    InputSheet refused(SheetLog log, IOException why) {
        return refused(
                log,
                new Unreadable(
                        "a bank message", "It cannot be read: " + why.getMessage(), "Maybe it is open elsewhere"));
    }

    private SheetReading reading(String rows) {
        var remarks = new ArrayList<String>(versions);
        remarks.add(statements == 1 ? "1 statement" : statements + " statements");
        if (unequal > 0) {
            remarks.add("the payments within " + unequal + (unequal == 1 ? " entry" : " entries")
                    + " do not add up to it, first in row " + firstUnequal + "; the entry counts");
        }
        remarks.add(rows);
        var accounts = new ArrayList<AccountReading>();
        orders.forEach((number, order) -> accounts.add(new AccountReading(List.of(number), SIGNS, order)));
        return new SheetReading(
                false, List.of(new TableReading(0, BankFile.KIND, "", List.of(), List.of(), accounts, remarks)));
    }
}
