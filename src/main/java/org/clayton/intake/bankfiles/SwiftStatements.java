package org.clayton.intake.bankfiles;

import com.prowidesoftware.swift.model.field.Field28C;
import com.prowidesoftware.swift.model.field.Field34F;
import com.prowidesoftware.swift.model.field.Field90D;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import org.clayton.intake.bankfiles.SwiftMessages.Field;
import org.clayton.intake.bankfiles.SwiftMessages.Message;
import org.clayton.intake.columns.Currencies;
import org.clayton.intake.columns.Words;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Unreadable;
import org.jspecify.annotations.Nullable;

/** The messages of a file, each a statement (MT940) or an interim report (MT942), or a page of one. */
final class SwiftStatements {

    /** {@code 51210600/9223382012EUR}. */
    private static final Pattern WITH_CURRENCY = Pattern.compile("(.*\\d)\\s?([A-Z]{3})");

    private final SheetLog log;
    private final HowPaid gvc;
    private final HowPaid type;
    private final FactCheck check;
    private final FactSink sink;
    private final SwiftPages pages = new SwiftPages();
    private final FileRemarks said;
    private int ordinal;

    SwiftStatements(SheetLog log, Words words, FactCheck check, FactSink sink, FileRemarks said) {
        this.log = log;
        this.gvc = new HowPaid(words.channels(), "gvc");
        this.type = new HowPaid(words.channels(), "swift");
        this.check = check;
        this.sink = sink;
        this.said = said;
    }

    void read(Message message) {
        if (message.fields().stream()
                .noneMatch(field -> field.tag().startsWith("6") || field.tag().equals("34F"))) {
            return; // an account and nothing about it
        }
        said.statement();
        var head = head(message);
        var entries = new Entries(log, check, sink, head, said);
        var fields = message.fields();
        for (var at = 0; at < fields.size(); at++) {
            if (fields.get(at).tag().equals("61")) {
                entry(new SwiftEntry(++ordinal, fields.get(at), details(fields, at + 1)), head, entries);
            }
        }
        entries.end(ordinal + 1);
    }

    private void entry(SwiftEntry entry, StatementHead head, Entries entries) {
        log.sees(ordinal);
        try {
            if (entry.isExpected()) {
                log.name(ordinal, "expected (EC, ED), not booked");
            } else {
                entries.add(entry.booking(head, gvc, type));
            }
        } catch (RowRefused refused) {
            log.refuse(ordinal, refused);
        }
    }

    /** Information to the account owner (:86:), and what banks put between it and the statement line. */
    private static @Nullable Field details(List<Field> fields, int from) {
        for (var at = from; at < fields.size(); at++) {
            var tag = fields.get(at).tag();
            if (tag.equals("86")) {
                return fields.get(at);
            }
            if (!tag.equals("NS")) {
                return null;
            }
        }
        return null;
    }

    private StatementHead head(Message message) {
        var head = new StatementHead();
        head.bank = message.bank();
        var number = new String[] {"", ""};
        for (var field : message.fields()) {
            switch (field.tag()) {
                case "25", "25P" ->
                    head.account = head.account.isEmpty() ? field.lines().get(0).strip() : head.account;
                case "28", "28C" -> number = number(field);
                case "60F", "60M" -> head.opening = SwiftBalance.of(field, head.warnings);
                case "62F", "62M" -> head.closing = SwiftBalance.of(field, head.warnings);
                case "90C", "90D" -> total(field, head);
                case "34F" -> head.currency = floorLimit(field);
                default -> {}
            }
        }
        settle(head, message);
        head.page = number[1].isEmpty() ? number[0] : number[0] + "/" + number[1];
        pages.next(head.account, number[0], number[1]).ifPresent(head.warnings::add);
        return head;
    }

    private void settle(StatementHead head, Message message) {
        var own = head.ownCurrency();
        var suffixed = WITH_CURRENCY.matcher(head.account);
        if (suffixed.matches() && Currencies.of(suffixed.group(2)).isPresent()) {
            head.currency = own == null ? Currencies.of(suffixed.group(2)).orElse(null) : own;
            head.account = suffixed.group(1);
        }
        head.to = head.closing == null ? null : head.closing.day();
        var reports = message.fields().stream().anyMatch(field -> field.tag().equals("34F"));
        if (reports && head.closing == null) {
            said.versions.add("MT942");
            head.warnings.add("an interim report (MT942): the statement of these days may repeat its entries");
        } else {
            said.versions.add("MT940");
        }
    }

    private static String[] number(Field field) {
        var parsed = new Field28C(field.lines().get(0).strip());
        var statement = parsed.getComponent1();
        var sequence = parsed.getComponent2();
        return new String[] {statement == null ? "" : statement, sequence == null ? "" : sequence};
    }

    private static @Nullable Currency floorLimit(Field field) {
        var code = new Field34F(field.lines().get(0).strip()).getComponent1();
        return code == null ? null : Currencies.of(code).orElse(null);
    }

    /** Number and sum of the entries of an interim report: {@code 12EUR345,67}. */
    private static void total(Field field, StatementHead head) {
        var parsed = new Field90D(field.lines().get(0).strip());
        var written = parsed.getAmount() == null ? "" : parsed.getAmount();
        var money = ExactAmount.beside(written, parsed.getCurrency() == null ? "" : parsed.getCurrency());
        if (money != null && field.tag().equals("90C")) {
            head.credits = money.minor();
        } else if (money != null) {
            head.debits = money.minor();
        }
    }

    /** @throws Unreadable when the file has no message */
    void requireAny() throws Unreadable {
        if (said.statements() == 0) {
            throw new Unreadable(
                    "the start of a SWIFT message without its fields",
                    "There is no statement in it",
                    "Maybe the copy was cut short, or it is another message; ask the bank for the statement");
        }
    }
}
