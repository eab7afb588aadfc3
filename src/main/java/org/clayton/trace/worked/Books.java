package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The accounts of a ledger and the things bought from them, under one method. */
final class Books {
    private final Map<String, Content> accounts = new LinkedHashMap<>();
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final WorkedLedger ledger;
    private final Draw draw;
    final Trail trail = new Trail();

    Books(WorkedLedger ledger, Draw draw) {
        this.ledger = ledger;
        this.draw = draw;
        ledger.accounts().keySet().forEach(id -> accounts.put(id, opened(id)));
        settle();
    }

    private Content opened(String id) {
        var content = new Content();
        content.owe(ledger.overdrawn().getOrDefault(id, 0L));
        for (var part : ledger.opening().getOrDefault(id, List.of())) {
            var policy = ledger.options().openingUnknown();
            var label = part.label().equals(Labels.UNKNOWN) ? policy : part.label();
            var hop = trail.add(0, label, -1, part.amount(), part.amount(), "", id);
            content.append(List.of(new Lot(label, part.amount(), 0, 0, hop)));
        }
        return content;
    }

    void settle() {
        accounts.values().forEach(draw::settle);
    }

    Map<String, Content> accounts() {
        return accounts;
    }

    Map<String, Thing> things() {
        return things;
    }

    Content account(String id) {
        return Objects.requireNonNull(accounts.get(id));
    }

    Unit unit(String id) {
        return Objects.requireNonNull(ledger.accounts().get(id));
    }

    /** The content of an account or a thing. */
    Content at(String name) {
        var thing = things.get(name);
        return thing != null ? thing.parts : account(name);
    }

    Unit unitOf(String name) {
        var thing = things.get(name);
        return thing != null ? thing.unit : unit(name);
    }

    /** What leaves the account; whatever it does not hold is the bank's money, and becomes a debt. */
    List<Lot> debit(int entry, String id, long amount, Purpose purpose) {
        var account = account(id);
        var there = Math.min(amount, account.sum());
        var lots = new ArrayList<>(draw.take(account, there, purpose));
        if (amount > there) {
            account.owe(amount - there);
            var hop = trail.add(entry, Labels.BANK_CREDIT, -1, amount - there, amount - there, "", id);
            lots.add(new Lot(Labels.BANK_CREDIT, amount - there, entry, Lot.LENT, hop));
        }
        return new ArrayList<>(draw.leaving(account, lots));
    }

    /**
     * Books a credit; into an overdraft it repays the bank first, by the same method applied to the credit alone.
     *
     * @return what repaid the bank
     */
    List<Lot> credit(int entry, String id, List<Lot> lots) {
        var account = account(id);
        var repays = Math.min(account.overdraft(), Labels.sum(lots));
        var alone = Content.of(lots);
        var absorbed = repays == 0 ? List.<Lot>of() : draw.take(alone, repays, Purpose.SPENT);
        account.owe(-repays);
        account.append(alone.lots().stream().map(lot -> lot.at(0, entry)).toList());
        return absorbed;
    }

    /**
     * Money that comes back stands where it stood: at the front of the queue, or on top where the newest leaves first. What
     * the bank had lent for the payment goes back to the bank.
     */
    List<Lot> putBack(String id, List<Lot> lots) {
        var account = account(id);
        var back = new Content();
        back.place(lots);
        var bank = back.takeOldest(account.overdraft(), Books::lent);
        account.owe(-Labels.sum(bank));
        var repays = Math.min(account.overdraft(), back.sum());
        var absorbed = repays == 0 ? List.<Lot>of() : draw.take(back, repays, Purpose.SPENT);
        account.owe(-repays);
        var onTop = new ArrayList<>(back.lots());
        onTop.removeIf(lot -> !draw.returnsOnTop() && lot.place() != Lot.LENT);
        var rest = new ArrayList<>(back.lots());
        rest.removeAll(onTop);
        account.putBack(rest);
        account.append(onTop);
        return absorbed;
    }

    private static boolean lent(Lot lot) {
        return lot.place() == Lot.LENT && !Labels.isClaim(lot.label());
    }

    /** The pieces with one step of the trail each. */
    List<Lot> carry(int entry, List<Lot> left, List<Lot> arrives, String from, String to) {
        if (left.size() != arrives.size()) {
            return carry(entry, arrives, arrives, from, to);
        }
        var carried = new ArrayList<Lot>();
        for (var i = 0; i < left.size(); i++) {
            var lot = arrives.get(i);
            var hop =
                    trail.add(entry, lot.label(), left.get(i).hop(), left.get(i).amount(), lot.amount(), from, to);
            carried.add(lot.by(hop));
        }
        return carried;
    }
}
