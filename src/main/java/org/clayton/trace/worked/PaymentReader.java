package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads payments from one account to others, and what an officer decided of those who received. */
final class PaymentReader {
    private final EntryReader entries;

    PaymentReader(EntryReader entries) {
        this.entries = entries;
    }

    Entry transfer(Fields fields, Entry.Head head) {
        var from = entries.account(fields, "from");
        return new Entry.Transfer(
                head, from, head.type().equals("split") ? legs(fields) : List.of(leg(fields, fields)));
    }

    private List<Entry.Leg> legs(Fields fields) {
        var legs = new ArrayList<Entry.Leg>();
        for (var node : fields.list("to")) {
            legs.add(leg(fields, entries.part(node, fields.place() + " / part " + (legs.size() + 1))));
        }
        if (legs.isEmpty()) {
            throw fields.missing("to");
        }
        return List.copyOf(legs);
    }

    private Entry.Leg leg(Fields payment, Fields leg) {
        var from = entries.unit(entries.account(payment, "from"));
        var to = entries.account(leg, leg == payment ? "to" : "account");
        var amount = leg.amount("amount", from);
        var arrives = leg.has("to_amount") ? leg.amount("to_amount", entries.unit(to)) : amount;
        if (!leg.has("to_amount") && !from.equals(entries.unit(to))) {
            throw new Refused(
                    leg.place(),
                    from.currency() + " into " + entries.unit(to).currency() + " without \"to_amount\"",
                    "An exchange needs the amount the bank really credited; no reference rate stands in for it",
                    "Maybe it is on the statement of " + to);
        }
        return new Entry.Leg(to, amount, arrives, purchaser(leg));
    }

    private static Purchaser purchaser(Fields fields) {
        return new Purchaser(answer(fields, "value"), answer(fields, "good_faith"), answer(fields, "notice"));
    }

    private static Purchaser.Answer answer(Fields fields, String name) {
        var found = fields.node().path(name);
        if (!fields.has(name)) {
            return Purchaser.Answer.NOT_DECIDED;
        }
        return switch (found.isBoolean() || found.isString() ? found.asString().toLowerCase(Locale.ROOT) : "") {
            case "true", "yes" -> Purchaser.Answer.YES;
            case "false", "no" -> Purchaser.Answer.NO;
            case "not decided", "not_decided" -> Purchaser.Answer.NOT_DECIDED;
            default -> throw fields.odd(name, "An officer decides it: yes, no or not decided", "Maybe leave it out");
        };
    }
}
