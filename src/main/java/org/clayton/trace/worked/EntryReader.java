package org.clayton.trace.worked;

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
    private final Unasked unasked;
    private final PropertyReader property;
    private final PaymentReader payments;

    EntryReader(Fields ledger, Map<String, Unit> accounts, Unasked unasked) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.unasked = unasked;
        property = new PropertyReader(this);
        payments = new PaymentReader(this);
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
        var fields = part(node, ledger.place() + " / entry " + seq);
        fields.has("seq");
        var type = fields.needText("type").toLowerCase(Locale.ROOT);
        var head = new Entry.Head(seq, type, fields.place(), When.of(fields));
        return Refused.whatOverflows(fields.place(), () -> ofKind(fields, head));
    }

    private Entry ofKind(Fields fields, Entry.Head head) {
        return switch (head.type()) {
            case "deposit", "credit", "loan" -> deposit(fields, head);
            case "withdrawal", "payment", "cash_withdrawal", "fee", "tax" ->
                new Entry.Withdrawal(head, account(fields, "account"), amount(fields, "amount", "account"));
            case "interest" -> interest(fields, head);
            case "transfer", "exchange", "split" -> payments.transfer(fields, head);
            case "purchase", "joint_purchase", "part_payment", "improvement" -> property.purchase(fields, head);
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
            var label = label(fields, head.type().equals("loan") ? Labels.LOAN : Labels.UNKNOWN);
            return new Entry.Deposit(head, account, List.of(new Entry.Part(label, fields.amount("amount", unit))));
        }
        var parts = new ArrayList<Entry.Part>();
        var sum = 0L;
        for (var node : fields.list("parts")) {
            var part = part(node, head.place() + " / part " + (parts.size() + 1));
            parts.add(new Entry.Part(label(part, Labels.UNKNOWN), part.amount("amount", unit)));
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

    private static Entry reversal(Fields fields, Entry.Head head) {
        var of = fields.number("of").orElseThrow(() -> fields.missing("of"));
        return new Entry.Reversal(
                head, of, fields.has("amount") ? Optional.of(fields.positive("amount")) : Optional.empty());
    }

    boolean isAccount(String id) {
        return accounts.containsKey(id);
    }

    String account(Fields fields, String name) {
        var id = fields.needText(name);
        if (!isAccount(id)) {
            throw unknownAccount(fields.place(), id, accounts.keySet());
        }
        return id;
    }

    /** An object inside an entry; what it says and nobody asks for is told. */
    Fields part(JsonNode node, String place) {
        return unasked.listen(Fields.of(node, place));
    }

    Unit unit(String account) {
        return Objects.requireNonNull(accounts.get(account));
    }

    /** A lawful name in other letters would be a claim on honest money. */
    static String label(Fields fields, String otherwise) {
        var label = fields.text("label").orElse(otherwise);
        var plain = label.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
        if (!Labels.isClaim(plain) && !plain.equals(label)) {
            throw fields.odd("label", "It would count as a claim", "Maybe \"" + plain + "\" was meant");
        }
        return label;
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

    Optional<String> asset(Fields fields) {
        return fields.text("asset");
    }
}
