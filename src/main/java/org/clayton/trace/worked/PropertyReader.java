package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries about things bought, sold and paid off. */
final class PropertyReader {
    private final EntryReader entries;

    PropertyReader(EntryReader entries) {
        this.entries = entries;
    }

    Entry purchase(Fields fields, Entry.Head head) {
        if (!fields.has("funding") && !fields.has("account")) {
            throw fields.missing("funding");
        }
        var unit = unit(fields);
        var funding = new ArrayList<Entry.Funding>();
        for (var node : fields.list("funding")) {
            funding.add(
                    funding(entries.part(node, head.place() + " / funding " + (funding.size() + 1)), unit, "amount"));
        }
        if (funding.isEmpty()) {
            funding.add(funding(fields, unit, fields.has("price") ? "price" : "amount"));
        }
        checkPrice(fields, unit, funding);
        return new Entry.Purchase(head, named(fields), unit, List.copyOf(funding));
    }

    private String named(Fields fields) {
        var name = fields.needText("asset");
        if (entries.isAccount(name)) {
            throw fields.odd("asset", "An account has this name too", "Maybe give the thing a name of its own");
        }
        return name;
    }

    /** The thing is counted in the currency of the first account that pays for it, unless it names its own. */
    private Unit unit(Fields fields) {
        if (fields.has("currency")) {
            return LedgerReader.unit(fields);
        }
        if (fields.has("account")) {
            return entries.unit(entries.account(fields, "account"));
        }
        for (var node : fields.list("funding")) {
            var part = Fields.of(node, fields.place() + " / funding");
            if (part.has("account")) {
                return entries.unit(entries.account(part, "account"));
            }
        }
        throw new Refused(
                fields.place(),
                "no account pays for it",
                "Then nothing says in which currency the price is",
                "Maybe add \"currency\" and \"scale\" to the entry");
    }

    private Entry.Funding funding(Fields part, Unit thing, String name) {
        if (!part.has("account")) {
            var label = EntryReader.label(part, Labels.UNKNOWN);
            var amount = part.amount(name, thing);
            return new Entry.Funding(Optional.empty(), label, amount, amount);
        }
        var account = entries.account(part, "account");
        var unit = entries.unit(account);
        var amount = part.amount(name, unit);
        if (!unit.equals(thing) && !part.has("to_amount")) {
            throw new Refused(
                    part.place(),
                    unit.currency() + " for a thing priced in " + thing.currency(),
                    "What this payment counted towards the price must be said",
                    "Maybe add \"to_amount\": what the seller was credited");
        }
        var counts = part.has("to_amount") ? part.amount("to_amount", thing) : amount;
        return new Entry.Funding(Optional.of(account), "", amount, counts);
    }

    private static void checkPrice(Fields fields, Unit unit, List<Entry.Funding> funding) {
        var paid = 0L;
        for (var part : funding) {
            paid = Math.addExact(paid, part.counts());
        }
        if (fields.has("price") && fields.amount("price", unit) < paid) {
            throw fields.odd(
                    "price",
                    "The funding adds up to " + unit.decimal(paid) + ", which is more",
                    "Maybe a fee is among it: a fee is an entry of its own");
        }
    }

    Entry sale(Fields fields, Entry.Head head) {
        var account = entries.account(fields, "account");
        var unit = entries.unit(account);
        var price = fields.amount("price", unit);
        var redeem = fields.has("redeem") ? fields.amount("redeem", unit) : 0;
        if (redeem > price) {
            throw fields.odd(
                    "redeem",
                    "The price does not cover what the lender is owed",
                    "Maybe the rest was paid from an account: write that as a loan_repayment before the sale");
        }
        return new Entry.Sale(head, fields.needText("asset"), account, price, redeem, method(fields));
    }

    private static SaleMethod method(Fields fields) {
        var word = fields.text("method").orElse("price_contribution");
        return SaleMethod.of(word)
                .orElseThrow(() -> fields.odd(
                        "method",
                        "It is one of price_contribution, equity_contribution, lien",
                        "Maybe \"price_contribution\" was meant"));
    }

    Entry loanRepayment(Fields fields, Entry.Head head) {
        var account = entries.account(fields, "account");
        var unit = entries.unit(account);
        var amount = fields.amount("amount", unit);
        var principal = fields.has("principal") ? fields.amount("principal", unit) : amount;
        if (principal > amount) {
            throw fields.odd("principal", "It is more than was paid", "Maybe amount and principal were swapped");
        }
        return new Entry.LoanRepayment(head, account, entries.asset(fields), amount, principal);
    }
}
