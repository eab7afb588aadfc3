package org.clayton.intake.statement;

import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clayton.intake.columns.Role;
import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Row;

/** What a reader should look at although it was read: damaged account numbers, equal rows, fees that may be counted or not. */
record AccountNotices(EntryFacts facts, SheetLog log) {

    /** More of one kind say nothing new. */
    private static final int MOST = 20;

    /** Account numbers looked at: damage that none of so many shows is rare. */
    private static final int DISTINCT = 20_000;

    void of(StatementAccount account) {
        numbers(account, account.key().number());
        equalRows(account);
        fees(account);
    }

    private void numbers(StatementAccount account, String number) {
        AccountNumber.damage(number)
                .ifPresent(damage -> log.notice(new Notice(
                        log.place(
                                account.entries().isEmpty()
                                        ? 0
                                        : account.entries().get(0).row()),
                        "",
                        "'" + number + "' as the account's own number",
                        sentence(damage))));
        var column = facts.header().column(Role.COUNTERPARTY_ACCOUNT);
        if (column < 0) {
            return;
        }
        var damaged = new TreeMap<String, TreeMap<Integer, String>>();
        var seen = new HashSet<String>();
        var found = 0;
        for (var entry : account.entries()) {
            if (found == MOST || seen.size() == DISTINCT) {
                break;
            }
            var text = facts.beneath().get(entry.at()).text(column);
            if (AccountNumber.mayBeDamaged(text) && seen.add(text)) {
                var damage = AccountNumber.damage(text);
                if (damage.isPresent()) {
                    damaged.computeIfAbsent(damage.get(), unused -> new TreeMap<>())
                            .put(entry.row(), text);
                    found++;
                }
            }
        }
        damaged.forEach((damage, rows) ->
                log.notice(new Notice(log.place(rows.firstKey()), Row.letters(column), some(rows), sentence(damage))));
    }

    private static String some(TreeMap<Integer, String> rows) {
        var texts = new TreeSet<>(rows.values());
        return "'" + rows.firstEntry().getValue() + "'"
                + switch (texts.size()) {
                    case 1 -> "";
                    case 2 -> " and another account number";
                    default -> " and " + (texts.size() - 1) + " other account numbers";
                };
    }

    private static String sentence(String damage) {
        return "Kept as it is written, but " + damage;
    }

    /**
     * Without balances nobody can say whether one of two equal rows is a second print: both count. Between two balances
     * that come out it is proven that they are two.
     */
    private void equalRows(StatementAccount account) {
        var equal = new TreeMap<Integer, Entry>();
        var entries = account.entries();
        Repeats.of(facts.header(), facts.beneath()).equal(entries).stream()
                .filter(entry -> !account.tested() || !isBetweenBalances(entries, entry.row()))
                .forEach(entry -> equal.put(entry.row(), entry));
        if (!equal.isEmpty()) {
            log.notice(new Notice(
                    log.place(equal.firstKey()),
                    "",
                    (equal.size() == 1 ? "row " : "rows ")
                            + equal.keySet().stream()
                                    .limit(MOST)
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", "))
                            + (equal.size() > MOST ? ", ..." : "") + " equal to the row before, date, amount and texts",
                    "Counted each, since no balance tells whether the bank printed it twice"));
        }
    }

    private static boolean isBetweenBalances(List<Entry> entries, int row) {
        var printed =
                entries.stream().filter(Entry::hasBalance).mapToInt(Entry::row).summaryStatistics();
        return printed.getMin() <= row && row <= printed.getMax();
    }

    private void fees(StatementAccount account) {
        if (!account.signs().fees() && !account.tested()) {
            account.entries().stream()
                    .filter(entry -> entry.fee() > 0)
                    .findFirst()
                    .ifPresent(entry -> {
                        var column = facts.header().column(Role.FEE);
                        log.notice(
                                new Notice(
                                        log.place(entry.row()),
                                        Row.letters(column),
                                        "'" + facts.beneath().get(entry.at()).text(column) + "' under '"
                                                + facts.header().row().text(column) + "'",
                                        "Taken as part of the amount beside it, since no balance tells whether it left beside it"));
                    });
        }
    }
}
