package org.clayton.trace.worked;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the entries of a ledger and puts them in the order of their numbers, which is the bank's own. */
final class EntryReader {
    private final Fields ledger;
    private final Map<String, Unit> accounts;
    private final PropertyReader property;

    EntryReader(Fields ledger, Map<String, Unit> accounts) {
        this.ledger = ledger;
        this.accounts = accounts;
        property = new PropertyReader(this);
    }

    List<Entry> all() {
        if (!ledger.has("entries")) {
            throw ledger.missing("entries");
        }
        var entries = new ArrayList<Entry>();
        var numbers = new HashSet<Integer>();
        for (var node : ledger.list("entries")) {
            var entry = entry(node, entries.size() + 1);
            if (!numbers.add(entry.head().seq())) {
                throw new Refused(
                        entry.head().place(),
                        "the second entry of this number",
                        "A number names one entry",
                        "Maybe the line was copied");
            }
            entries.add(entry);
        }
        entries.sort(Comparator.comparingInt(entry -> entry.head().seq()));
        return List.copyOf(entries);
    }

    private Entry entry(JsonNode node, int number) {
        var unplaced = Fields.of(node, ledger.place() + " / entry " + number);
        var seq = unplaced.number("seq").orElse(number);
        var fields = new Fields(node, ledger.place() + " / entry " + seq);
        var type = fields.needText("type").toLowerCase(Locale.ROOT);
        var head = new Entry.Head(seq, type, fields.place(), when(fields));
        return switch (type) {
            case "deposit", "credit", "loan" -> deposit(fields, head);
            case "withdrawal", "payment", "cash_withdrawal", "fee", "tax" ->
                new Entry.Withdrawal(head, account(fields, "account"), amount(fields, "amount", "account"));
            case "interest" -> interest(fields, head);
            case "transfer", "exchange" ->
                new Entry.Transfer(head, account(fields, "from"), List.of(leg(fields, fields)));
            case "split" -> new Entry.Transfer(head, account(fields, "from"), legs(fields));
            case "purchase", "part_payment", "improvement" -> property.purchase(fields, head);
            case "sale" -> property.sale(fields, head);
            case "loan_repayment" -> property.loanRepayment(fields, head);
            case "reversal", "return", "chargeback", "charge_back" -> reversal(fields, head);
            default ->
                throw fields.odd(
                        "type",
                        "This kind of entry is not known",
                        "Maybe one of deposit, withdrawal, transfer, fee, interest, purchase, sale, loan_repayment,"
                                + " reversal was meant");
        };
    }

    private Entry deposit(Fields fields, Entry.Head head) {
        var account = account(fields, "account");
        var unit = unit(account);
        if (!fields.has("parts")) {
            var label = fields.text("label").orElse(head.type().equals("loan") ? Labels.LOAN : Labels.UNKNOWN);
            return new Entry.Deposit(head, account, List.of(new Entry.Part(label, fields.amount("amount", unit))));
        }
        var parts = new ArrayList<Entry.Part>();
        var sum = 0L;
        for (var node : fields.list("parts")) {
            var part = Fields.of(node, head.place() + " / part " + (parts.size() + 1));
            parts.add(new Entry.Part(part.text("label").orElse(Labels.UNKNOWN), part.amount("amount", unit)));
            sum = Math.addExact(sum, parts.get(parts.size() - 1).amount());
        }
        if (fields.has("amount") && fields.amount("amount", unit) != sum) {
            throw fields.odd("amount", "Its parts add up to " + unit.decimal(sum), "Maybe a part is missing");
        }
        return new Entry.Deposit(head, account, List.copyOf(parts));
    }

    /** Interest with a label of its own is a deposit of that label. */
    private Entry interest(Fields fields, Entry.Head head) {
        return fields.has("label")
                ? deposit(fields, head)
                : new Entry.Interest(head, account(fields, "account"), amount(fields, "amount", "account"));
    }

    private List<Entry.Leg> legs(Fields fields) {
        var legs = new ArrayList<Entry.Leg>();
        for (var node : fields.list("to")) {
            legs.add(leg(fields, Fields.of(node, fields.place() + " / part " + (legs.size() + 1))));
        }
        if (legs.isEmpty()) {
            throw fields.missing("to");
        }
        return List.copyOf(legs);
    }

    private Entry.Leg leg(Fields payment, Fields leg) {
        var from = unit(account(payment, "from"));
        var to = account(leg, leg == payment ? "to" : "account");
        var amount = leg.amount("amount", from);
        var arrives = leg.has("to_amount") ? leg.amount("to_amount", unit(to)) : amount;
        if (!leg.has("to_amount") && !from.equals(unit(to))) {
            throw new Refused(
                    leg.place(),
                    from.currency() + " into " + unit(to).currency() + " without \"to_amount\"",
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

    private static Entry reversal(Fields fields, Entry.Head head) {
        var of = fields.number("of").orElseThrow(() -> fields.missing("of"));
        return new Entry.Reversal(
                head, of, fields.has("amount") ? Optional.of(fields.positive("amount")) : Optional.empty());
    }

    String account(Fields fields, String name) {
        var id = fields.needText(name);
        if (!accounts.containsKey(id)) {
            throw unknownAccount(fields.place(), id, accounts.keySet());
        }
        return id;
    }

    Unit unit(String account) {
        return Objects.requireNonNull(accounts.get(account));
    }

    private long amount(Fields fields, String name, String account) {
        return fields.amount(name, unit(account(fields, account)));
    }

    static Refused unknownAccount(String place, String id, Collection<String> known) {
        return new Refused(
                place,
                "account " + id,
                "The ledger has no such account; it has " + String.join(", ", known),
                "Maybe the name is misspelt, or the account was left out of \"accounts\"");
    }

    private static When when(Fields fields) {
        try {
            var time = fields.text("ts").map(EntryReader::time);
            var day = fields.text("date").map(text -> LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
            return new When(time, day.or(() -> time.map(LocalDateTime::toLocalDate)));
        } catch (DateTimeParseException e) {
            throw new Refused(
                    fields.place(),
                    "\"" + e.getParsedString() + "\"",
                    "This is no day and no time",
                    "Maybe write 2024-05-31 or 2024-05-31T14:00:00");
        }
    }

    private static LocalDateTime time(String text) {
        return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                ? OffsetDateTime.parse(text)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                : text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
    }

    Optional<String> asset(Fields fields) {
        return fields.text("asset");
    }
}
