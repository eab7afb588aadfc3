package org.clayton.intake.statement;

import java.time.LocalDate;
import java.util.List;
import org.clayton.intake.columns.Role;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.tables.CurrencyRule;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** Makes the facts of statement accounts and hands them on, the statement before its rows, one row at a time. */
record StatementFacts(
        EntryFacts facts, StatementWarnings warnings, FactCheck check, FactSink sink, SheetLog log, String nameless) {

    void emit(StatementAccount account) {
        var number = account.key().number().isEmpty() ? nameless : account.key().number();
        refuse(account);
        if (account.key().open()) {
            account.entries().stream()
                    .filter(entry -> entry.refused() == null)
                    .forEach(entry -> log.setAside(entry.row(), CurrencyRule.OPEN));
            return;
        }
        try {
            sink.statement(check.valid(statement(account, number)));
        } catch (RowRefused refused) {
            account.entries().stream()
                    .filter(entry -> moves(account, entry))
                    .forEach(entry -> log.refuse(entry.row(), refused));
            return;
        }
        rows(account, number);
        repeats(account);
        new AccountNotices(facts, log).of(account);
    }

    /** Rows that cannot be read, before the statement, which says how many they are. */
    private void refuse(StatementAccount account) {
        for (var at = 0; at < account.entries().size(); at++) {
            var entry = account.entries().get(at);
            if (entry.refused() != null) {
                account.part().refused++;
                log.refuse(entry.row(), withHint(entry.refused(), account, at));
            } else if (entry.repeats() == 0 && account.signs().amount(entry) == Entry.NONE) {
                account.part().refused++;
                log.refuse(entry.row(), directionless(entry));
            }
        }
    }

    private RowRefused directionless(Entry entry) {
        return new RowRefused(
                "",
                facts.cells().text(facts.beneath().get(entry.at()), Role.SIDE),
                "It is not clear whether money came or went",
                "Maybe the debit/credit mark is missing");
    }

    /** A row that moves nothing is the bank's note. */
    private static boolean moves(StatementAccount account, Entry entry) {
        if (!entry.counts()) {
            return false;
        }
        var amount = account.signs().moved(entry);
        return amount != Entry.NONE && amount != 0;
    }

    private void rows(StatementAccount account, String number) {
        var line = 0;
        for (var entry : account.entries()) {
            if (!moves(account, entry)) {
                continue;
            }
            try {
                if (account.signs().amount(entry) != 0) {
                    sink.bankRow(facts.row(account, entry, number, line++));
                }
                if (account.signs().fees() && entry.fee() > 0) {
                    sink.bankRow(facts.fee(account, entry, number, line++));
                }
                log.accept(entry.row());
            } catch (RowRefused refused) {
                log.refuse(entry.row(), refused);
            }
        }
    }

    private void repeats(StatementAccount account) {
        for (var entry : account.entries()) {
            if (entry.repeats() > 0) {
                log.name(entry.row(), "printed twice: row " + entry.repeats() + "; the balances count it once");
                log.notice(new Notice(
                        log.place(entry.row()),
                        "",
                        "the line of row " + entry.repeats() + " again, with the same balance",
                        "The bank's balances count it once, and so it is counted once"));
            }
        }
    }

    /** The balances before and after a row that cannot be read tell what it must have been. */
    private RowRefused withHint(RowRefused refused, StatementAccount account, int at) {
        var gap = account.tested() ? BalanceTest.gap(account.entries(), at) : null;
        if (gap == null) {
            return refused;
        }
        var said = refused.at(log.place(0));
        var amount = new Money(gap, account.key().currency());
        return new RowRefused(
                said.column(),
                said.found(),
                said.wrong(),
                "Maybe " + amount + ", which the balances before and after leave for it");
    }

    private Facts.Statement statement(StatementAccount account, String number) {
        var table = facts.table();
        var preamble = account.part().preamble;
        var currency = account.key().currency();
        var opening = account.alone() ? table.printed().opening(account.part(), currency) : null;
        var closing = account.alone() ? table.printed().closing(account.part(), currency) : null;
        if (opening == null) {
            opening = account.derivedOpening();
        }
        var totals = account.part().totals;
        var ofPart = account.part().entries;
        return new Facts.Statement(
                log.place(first(account)),
                number,
                holder(account),
                preamble.bank(),
                currency,
                preamble.day(0, this::day),
                preamble.day(1, this::day),
                opening,
                closing,
                page(account),
                account.alone() ? totals.debits(ofPart, account.signs()) : null,
                account.alone() ? totals.credits(ofPart, account.signs()) : null,
                warnings.of(account, opening, closing));
    }

    private static int first(StatementAccount account) {
        return account.entries().stream()
                .filter(entry -> moves(account, entry))
                .mapToInt(entry -> entry.row())
                .findFirst()
                .orElse(1);
    }

    /** From the titles, else a column that holds one name, else the party that is now payer and now payee. */
    private String holder(StatementAccount account) {
        var titled = account.part().preamble.holder();
        var column = titled.isEmpty() ? constant(account.entries(), Role.HOLDER) : titled;
        return column.isEmpty() ? facts.table().others().holder() : column;
    }

    private String page(StatementAccount account) {
        var titled = account.part().preamble.page();
        return titled.isEmpty() ? constant(account.entries(), Role.PAGE) : titled;
    }

    /** What stands in the column in the first, the middle and the last row; empty when they differ. */
    private String constant(List<Entry> entries, Role role) {
        if (entries.isEmpty() || !facts.header().has(role)) {
            return "";
        }
        var first = text(entries.get(0), role);
        var middle = text(entries.get(entries.size() / 2), role);
        var last = text(entries.get(entries.size() - 1), role);
        return first.equals(last) && first.equals(middle) ? first : "";
    }

    private String text(Entry entry, Role role) {
        return facts.cells().text(facts.beneath().get(entry.at()), role);
    }

    private @Nullable LocalDate day(String text) {
        return facts.reading().dateOf(text, Math.max(0, facts.table().dateColumnOfHeader()));
    }
}
