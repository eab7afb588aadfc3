package org.clayton.intake.bankfiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.clayton.intake.columns.Currencies;
import org.clayton.intake.columns.GluedText;
import org.clayton.intake.facts.Particulars;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.sheets.Unreadable;

/** One entry (Ntry) as it is read. */
final class CamtEntry {

    /** More payments of one collective booking than these are summed and not kept. */
    private static final int MOST_PARTS = 10_000;

    private final CamtXml xml;
    final int ordinal;
    private final CamtAmounts amounts;
    private String sign = "";
    private boolean reversal;
    private String status = "";
    private String booked = "";
    private String value = "";
    private String reference = "";
    private String bankReference = "";
    private String code = "";
    private String additional = "";
    private int count;
    private final List<CamtPayment> payments = new ArrayList<>();

    CamtEntry(CamtXml xml, int ordinal) {
        this.xml = xml;
        this.ordinal = ordinal;
        this.amounts = new CamtAmounts(xml);
    }

    void read() throws Unreadable {
        for (var level = xml.level(); xml.child(level); ) {
            switch (xml.name()) {
                case "NtryRef" -> reference = GluedText.reference(xml.text());
                case "CdtDbtInd" -> sign = xml.text();
                case "RvslInd" -> reversal = isTrue(xml.text());
                case "Sts" -> status = xml.text();
                case "BookgDt" -> booked = xml.text();
                case "ValDt" -> value = xml.text();
                case "AcctSvcrRef" -> bankReference = GluedText.reference(xml.text());
                case "BkTxCd" -> code = CamtCode.read(xml);
                case "NtryDtls" -> details();
                case "AddtlNtryInf" -> additional = xml.text();
                default -> amounts.read();
            }
        }
    }

    private static boolean isTrue(String text) {
        return text.equals("true") || text.equals("1");
    }

    private void details() throws Unreadable {
        for (var level = xml.level(); xml.child(level); ) {
            if (xml.name().equals("TxDtls")) {
                var payment = new CamtPayment(xml);
                payment.read();
                count++;
                if (payments.size() < MOST_PARTS) {
                    payments.add(payment);
                }
            }
        }
    }

    String notBooked() {
        return switch (status) {
            case "PDNG" -> "pending (PDNG), not booked";
            case "INFO" -> "for information only (INFO), not booked";
            default -> "status '" + status + "', not booked";
        };
    }

    /** Entries without a status are booked ones, in files of the first versions. */
    boolean isBooked() {
        return status.isEmpty() || status.equals("BOOK");
    }

    Booking booking(CamtHead head, HowPaid paid) throws RowRefused {
        var currency = currency(head);
        var credit = isCredit();
        var amount = ExactAmount.of(amounts.amount, currency) * (credit ? 1 : -1);
        var only = count == 1 ? payments.get(0) : new CamtPayment(xml);
        var side = CamtSide.of(only, credit != reversal, head.facts.account);
        var parts = parts(currency, amount);
        var text = text(only, parts);
        var original = amounts.original(currency);
        return new Booking(
                ordinal,
                currency,
                day(),
                CamtDate.day(value),
                CamtDate.time(booked),
                amount,
                side.name(),
                side.account(),
                text,
                firstOf(only.endToEnd, only.transaction, firstOf(reference, bankReference, only.bankReference)),
                original == null ? only.amounts.original(currency) : original,
                amounts.rate == null ? only.amounts.rate : amounts.rate,
                paid.of(
                        reversal,
                        only.code.isEmpty() ? code : only.code,
                        text + " " + additional,
                        !side.isEmpty(),
                        amount),
                particulars(only, side, parts));
    }

    CamtParts parts(Currency currency, long amount) {
        return new CamtParts(payments, count, currency, amount > 0);
    }

    private Currency currency(CamtHead head) throws RowRefused {
        if (amounts.currency.isEmpty() && head.facts.currency != null) {
            return head.facts.currency;
        }
        return Currencies.of(amounts.currency)
                .orElseThrow(() -> new RowRefused(
                        "",
                        amounts.currency.isEmpty() ? "no currency" : "'" + amounts.currency + "'",
                        "It is no currency code (ISO 4217)",
                        "Maybe the file is damaged here; ask the bank for it again"));
    }

    private boolean isCredit() throws RowRefused {
        if (sign.equals("CRDT") || sign.equals("DBIT")) {
            return sign.equals("CRDT");
        }
        throw new RowRefused(
                "",
                sign.isEmpty() ? "no credit or debit mark" : "'" + sign + "'",
                "It is not clear whether money came or went",
                "Maybe the mark (CdtDbtInd) was lost; ask the bank for the file again");
    }

    /** An entry without a booking date is taken by its value date, as in notifications. */
    private LocalDate day() throws RowRefused {
        var day = CamtDate.day(booked.isEmpty() ? value : booked);
        if (day == null) {
            throw new RowRefused(
                    "",
                    booked.isEmpty() && value.isEmpty() ? "no date" : "'" + (booked.isEmpty() ? value : booked) + "'",
                    booked.isEmpty() && value.isEmpty()
                            ? "The entry has neither a booking date nor a value date"
                            : "It is not a date",
                    "Maybe the bank's statement of the same days gives it");
        }
        return day;
    }

    private String text(CamtPayment only, CamtParts parts) {
        return count > 1
                ? (additional.isEmpty() ? "" : additional + "; ") + parts.words()
                : firstOf(only.text(), additional, "");
    }

    private static String firstOf(String one, String two, String three) {
        return !one.isEmpty() ? one : !two.isEmpty() ? two : three;
    }

    private Particulars particulars(CamtPayment only, CamtSide side, CamtParts parts) {
        return new Particulars(
                firstOf(bankReference, only.bankReference, ""),
                only.endToEnd,
                only.mandate,
                side.id(),
                side.bic(),
                side.ultimate(),
                amounts.charges.isEmpty() ? only.amounts.charges : amounts.charges,
                count > 1 ? parts.list() : List.of());
    }
}
