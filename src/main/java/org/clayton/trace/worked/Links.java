package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tracing backwards: a credit that an officer joined to an earlier debit, because the two were coordinated, stands behind
 * what that debit bought. Federal Republic of Brazil v Durant International Corp [2015] UKPC 35. Without such a link what
 * repaid an overdraft is gone: Bishopsgate v Homan [1995] Ch 211.
 */
final class Links {
    private static final List<String> GIVES_WAY = List.of(Labels.BANK_CREDIT, Labels.CLEAN, Labels.UNKNOWN);

    private Links() {}

    /** @throws Refused for a link from or to an entry that is not there, or of the wrong kind, or not the earlier one */
    static void check(WorkedLedger ledger) {
        Map<Integer, Entry> entries = ledger.entries().stream()
                .collect(Collectors.toMap(entry -> entry.head().seq(), Function.identity()));
        ledger.options().backwardLinks().forEach((credit, debit) -> {
            var place = ledger.place() + " / options / backward_links / " + credit;
            var from = entries.get(credit);
            var to = entries.get(debit);
            if (from == null || to == null) {
                throw refused(
                        place, "entry " + (from == null ? credit : debit) + " is not in the ledger", credit, debit);
            }
            if (!(from instanceof Entry.Deposit || from instanceof Entry.Transfer)) {
                throw refused(place, "entry " + credit + " (" + from.head().type() + ") is no credit", credit, debit);
            }
            if (!(to instanceof Entry.Purchase || to instanceof Entry.Transfer)) {
                throw refused(
                        place,
                        "entry " + debit + " (" + to.head().type() + ") left nothing that can still be found",
                        credit,
                        debit);
            }
            if (debit >= credit) {
                throw refused(place, "entry " + debit + " is not before entry " + credit, credit, debit);
            }
        });
    }

    private static Refused refused(String place, String found, int credit, int debit) {
        return new Refused(
                place,
                found,
                "A backward link joins a credit to an earlier debit that bought something or went to an account",
                "Maybe \"" + credit + "\": " + debit + " was written the wrong way round, or entries were renumbered");
    }

    /**
     * Re-colours what the debit left at its destination.
     *
     * @param credit what arrives now
     * @param there where the debit went
     * @return the credit with as much of it lawful as now stands behind the destination
     */
    static List<Lot> apply(List<Lot> credit, Content there, int debit) {
        var claims = new TreeMap<>(Labels.totals(credit));
        claims.keySet().removeIf(label -> !Labels.isClaim(label));
        var gives = there.lots().stream()
                .filter(lot -> lot.origin() == debit && GIVES_WAY.contains(lot.label()))
                .toList();
        var moved = Math.min(Labels.sum(claims), Labels.sum(gives));
        var shares = Labels.split(moved, claims);
        recolour(there, debit, shares);
        return repaint(credit, shares);
    }

    private static void recolour(Content there, int debit, Map<String, Long> shares) {
        var lots = new ArrayList<>(there.lots());
        shares.forEach((claim, amount) -> {
            var want = amount;
            for (var label : GIVES_WAY) {
                want = paint(lots, label, debit, claim, want);
            }
        });
        there.replace(lots);
    }

    private static long paint(List<Lot> lots, String label, int debit, String claim, long amount) {
        var want = amount;
        for (var i = 0; i < lots.size() && want > 0; i++) {
            var lot = lots.get(i);
            if (lot.origin() == debit && lot.label().equals(label)) {
                var cut = Math.min(want, lot.amount());
                lots.set(i, lot.head(cut).called(claim));
                if (cut < lot.amount()) {
                    lots.add(++i, lot.tail(lot.amount() - cut));
                }
                want -= cut;
            }
        }
        return want;
    }

    private static List<Lot> repaint(List<Lot> credit, Map<String, Long> shares) {
        var left = new TreeMap<>(shares);
        var painted = new ArrayList<Lot>();
        for (var lot : credit) {
            var cut = Math.min(lot.amount(), left.getOrDefault(lot.label(), 0L));
            if (cut > 0) {
                left.merge(lot.label(), -cut, Long::sum);
                painted.add(lot.head(cut).called(Labels.CLEAN));
            }
            if (cut < lot.amount()) {
                painted.add(lot.tail(lot.amount() - cut));
            }
        }
        return painted;
    }
}
