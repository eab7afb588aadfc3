package org.clayton.intake.bankfiles;

import java.time.LocalDate;
import java.util.Currency;
import org.clayton.intake.columns.Currencies;
import org.clayton.intake.columns.Words;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Unreadable;
import org.jspecify.annotations.Nullable;

/** The statements (Stmt), reports (Rpt) and notifications (Ntfctn) of a file, one after the other. */
final class CamtStatements {

    private final CamtXml xml;
    private final SheetLog log;
    private final HowPaid paid;
    private final FactCheck check;
    private final FactSink sink;
    private final Sequences sequences = new Sequences();
    private final FileRemarks said;
    private int ordinal;
    private @Nullable Entries open;

    CamtStatements(CamtXml xml, SheetLog log, Words words, FactCheck check, FactSink sink, FileRemarks said) {
        this.xml = xml;
        this.log = log;
        this.paid = new HowPaid(words.channels(), "iso");
        this.check = check;
        this.sink = sink;
        this.said = said;
    }

    /** The message whose element was just entered. */
    void read(String message) throws Unreadable {
        try {
            for (var level = xml.level(); xml.child(level); ) {
                if (xml.name().equals("Stmt")
                        || xml.name().equals("Rpt")
                        || xml.name().equals("Ntfctn")) {
                    statement(message);
                }
            }
        } finally {
            finish();
        }
    }

    /** Hands on what waits, also when the file breaks off in the midst of a statement. */
    private void finish() {
        if (open != null) {
            open.end(ordinal + 1);
            open = null;
        }
    }

    private void statement(String message) throws Unreadable {
        said.statement();
        var head = new CamtHead(message);
        var parties = new CamtParties(xml);
        for (var level = xml.level(); xml.child(level); ) {
            switch (xml.name()) {
                case "Id" -> head.id = xml.text();
                case "TxsSummry" -> totals(head);
                case "ElctrncSeqNb" -> head.electronic = xml.text();
                case "LglSeqNb" -> head.legal = xml.text();
                case "FrToDt" -> period(head);
                case "CpyDplctInd" -> head.copy(xml.text());
                case "Acct" -> account(head, parties);
                case "Bal" -> balance(head);
                case "Ntry" -> entry(head);
                default -> {}
            }
        }
        open(head);
        finish();
    }

    private void period(CamtHead head) throws Unreadable {
        for (var level = xml.level(); xml.child(level); ) {
            var from = xml.name().startsWith("Fr");
            var day = CamtDate.day(xml.text());
            if (from) {
                head.facts.from = day;
            } else {
                head.facts.to = day;
            }
        }
    }

    private void account(CamtHead head, CamtParties parties) throws Unreadable {
        for (var level = xml.level(); xml.child(level); ) {
            switch (xml.name()) {
                case "Id" -> head.facts.account = parties.accountId();
                case "Ccy" -> head.facts.currency = Currencies.of(xml.text()).orElse(null);
                case "Ownr" -> head.facts.holder = parties.party().name();
                case "Nm" -> head.accountName = xml.text();
                case "Svcr" -> head.facts.bank = parties.institution();
                default -> {}
            }
        }
    }

    private void balance(CamtHead head) throws Unreadable {
        var type = "";
        var amount = "";
        var currency = "";
        var credit = true;
        LocalDate day = null;
        for (var level = xml.level(); xml.child(level); ) {
            switch (xml.name()) {
                case "Tp" -> type = xml.text();
                case "Amt" -> {
                    currency = xml.currency();
                    amount = xml.text();
                }
                case "CdtDbtInd" -> credit = !xml.text().equals("DBIT");
                case "Dt" -> day = CamtDate.day(xml.text());
                default -> {}
            }
        }
        Currency known = currency.isEmpty()
                ? head.facts.currency
                : Currencies.of(currency).orElse(null);
        if (known == null) {
            head.facts.warnings.add("a balance " + amount + " names no currency");
            return;
        }
        try {
            var minor = ExactAmount.of(amount, known);
            head.balance(type, new Balance(credit ? minor : -minor, known, day));
        } catch (RowRefused refused) {
            head.facts.warnings.add("the balance " + type + " " + amount + " " + known.getCurrencyCode()
                    + " is not an amount of that currency");
        }
    }

    /** Sums the bank prints of all credits and all debits. */
    private void totals(CamtHead head) throws Unreadable {
        for (var level = xml.level(); xml.child(level); ) {
            var credits = xml.name().equals("TtlCdtNtries");
            if (credits || xml.name().equals("TtlDbtNtries")) {
                for (var inner = xml.level(); xml.child(inner); ) {
                    if (xml.name().equals("Sum")) {
                        head.total(credits, xml.text());
                    }
                }
            }
        }
    }

    private void entry(CamtHead head) throws Unreadable {
        var entries = open(head);
        var entry = new CamtEntry(xml, ++ordinal);
        log.sees(ordinal);
        entry.read();
        try {
            if (entry.isBooked()) {
                var booking = entry.booking(head, paid);
                said.batch(entry.parts(booking.currency(), booking.amount()), booking, log);
                entries.add(booking);
            } else {
                log.name(ordinal, entry.notBooked());
            }
        } catch (RowRefused refused) {
            log.refuse(ordinal, refused);
        }
    }

    /** At the first entry, and after the last when there is none: all that stands above the entries is known by then. */
    private Entries open(CamtHead head) {
        if (open == null) {
            head.settle(sequences);
            open = new Entries(log, check, sink, head.facts, said);
        }
        return open;
    }
}
