package org.clayton.intake.bankfiles;

import com.prowidesoftware.swift.model.field.Field61;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import org.clayton.intake.bankfiles.SwiftMessages.Field;
import org.clayton.intake.columns.GluedText;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.Particulars;
import org.clayton.intake.facts.RowRefused;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** A statement line (:61:) with its information to the account owner (:86:). */
final class SwiftEntry {

    /** {@code /OCMT/EUR4,5/} and {@code /CHGS/EUR0,5/}: the original amount and charges. */
    private static final Pattern AMOUNT_MARK = Pattern.compile("/(OCMT|CHGS)/([A-Z]{3})(\\d+,\\d*)");

    private static final Pattern RATE_MARK = Pattern.compile("/EXCH/(\\d+,\\d*)");

    private static final Pattern WITHOUT_AMOUNT = Pattern.compile("\\d{6,10}R?[CD][A-Z]?\\s*");
    private static final Pattern BLANKS_FOR_A_DATE = Pattern.compile("^(\\d{6}(?:\\d{4})?)\\s+");
    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{3})?\\s*\\?\\d\\d.*");
    private static final Pattern EXPECTED = Pattern.compile("\\d{6}(\\d{4})?E[CD].*");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");

    private final int ordinal;
    private final Field line;
    private final Field61 parsed;
    private final GluedText details;
    private final String written;

    SwiftEntry(int ordinal, Field line, @Nullable Field details) {
        this.ordinal = ordinal;
        this.line = line;
        this.parsed = new Field61(String.join("\n", tidy(line.lines())));
        this.written = details == null ? "" : joined(details.lines());
        this.details = GluedText.of(written);
    }

    /** Blanks where a date is left out, and a break before the amount, which some banks have. */
    private static List<String> tidy(List<String> lines) {
        var tidy = new ArrayList<>(lines);
        if (tidy.size() > 1 && WITHOUT_AMOUNT.matcher(tidy.get(0)).matches()) {
            tidy.set(0, tidy.get(0).strip() + tidy.remove(1));
        }
        tidy.set(0, BLANKS_FOR_A_DATE.matcher(tidy.get(0)).replaceFirst("$1"));
        return tidy;
    }

    /** A full line broke within a word; a short one between two. */
    private static String joined(List<String> lines) {
        var text = new StringBuilder();
        var glued = NUMBERED.matcher(lines.get(0)).matches();
        for (var line : lines) {
            text.append(line);
            if (!glued && line.length() < 64 && !line.endsWith(" ")) {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }

    /** Expected in an interim report, not booked. */
    boolean isExpected() {
        return EXPECTED.matcher(line.lines().get(0)).matches();
    }

    Booking booking(StatementHead head, HowPaid gvc, HowPaid types) throws RowRefused {
        var currency = head.ownCurrency();
        if (currency == null) {
            throw refused("no currency", "No balance and no floor limit of the message names a currency");
        }
        var mark = mark();
        var type = text(parsed.getTransactionType());
        if (!type.isEmpty() && !Character.isLetter(type.charAt(0))) { // 10.50 would be taken for 10
            throw refused("':61:" + line.lines().get(0) + "'", "The amount is not written with a comma (10,50)");
        }
        var minor = ExactAmount.of(text(parsed.getAmount()), currency);
        var amount = mark.equals("C") || mark.equals("RD") ? minor : -minor;
        var valueDate = SwiftDate.day(parsed.getValueDate());
        var text = purpose();
        var account = otherAccount(head.account);
        var named = !details.name().isEmpty() || !account.isEmpty();
        return new Booking(
                ordinal,
                currency,
                booked(valueDate),
                valueDate,
                null,
                amount,
                details.name(),
                account,
                text,
                reference(),
                marked("OCMT", currency).stream().findFirst().orElse(null),
                rate(),
                channel(gvc, types, mark, text, named, amount),
                particulars());
    }

    /** German banks put their own code before the text and some into the type of the statement line. */
    private Channel channel(HowPaid gvc, HowPaid types, String mark, String text, boolean named, long amount) {
        var kind = details.kind();
        var own = details.code().isEmpty() ? identification() : details.code();
        return gvc.knows(own) || !types.knows(identification())
                ? gvc.of(mark.startsWith("R"), own, kind + " " + text, named, amount, kind)
                : types.of(mark.startsWith("R"), identification(), kind + " " + text, named, amount, kind);
    }

    private String identification() {
        return text(parsed.getIdentificationCode());
    }

    private String mark() throws RowRefused {
        var mark = text(parsed.getDebitCreditMark());
        return switch (mark) {
            case "C", "D", "RC", "RD" -> mark;
            default -> throw refused("':61:" + line.lines().get(0) + "'", "It is not clear whether money came or went");
        };
    }

    /** The entry date has no year: that of the nearest such day to the value date is meant. */
    private LocalDate booked(@Nullable LocalDate valueDate) throws RowRefused {
        if (valueDate == null) {
            throw refused("':61:" + line.lines().get(0) + "'", "It does not open with a date (YYMMDD)");
        }
        var entry = parsed.getEntryDate() == null ? null : SwiftDate.nearest(parsed.getEntryDate(), valueDate);
        return entry == null ? valueDate : entry;
    }

    private static RowRefused refused(String found, String wrong) {
        return new RowRefused("", found, wrong, "Maybe the file is damaged here; ask the bank for it again");
    }

    /** Some banks write it where the reference or the supplementary details belong. */
    private String otherAccount(String own) {
        for (var one : List.of(
                details.account(),
                text(parsed.getReferenceForTheAccountOwner()),
                text(parsed.getSupplementaryDetails()))) {
            if ((one.equals(details.account()) || IBAN.matcher(one).matches()) && !one.isEmpty() && !one.equals(own)) {
                return one;
            }
        }
        return "";
    }

    private String purpose() {
        var supplementary = text(parsed.getSupplementaryDetails());
        var purpose = details.purpose().isEmpty() ? details.kind() : details.purpose();
        if (purpose.isEmpty()) {
            return supplementary;
        }
        return supplementary.isEmpty()
                        || purpose.contains(supplementary)
                        || IBAN.matcher(supplementary).matches()
                ? purpose
                : purpose + "; " + supplementary;
    }

    private String reference() {
        var owner = GluedText.reference(text(parsed.getReferenceForTheAccountOwner()));
        return details.endToEnd().isEmpty() ? owner : details.endToEnd();
    }

    private Particulars particulars() {
        return new Particulars(
                GluedText.reference(text(parsed.getReferenceOfTheAccountServicingInstitution())),
                details.endToEnd(),
                details.mandate(),
                details.ultimate(),
                marked("CHGS", null),
                List.of());
    }

    private @Nullable BigDecimal rate() {
        var rate = RATE_MARK.matcher(marks());
        return rate.find() ? ExactAmount.rate(rate.group(1)) : null;
    }

    private String marks() {
        return text(parsed.getSupplementaryDetails()) + "/" + written;
    }

    private List<Money> marked(String mark, @Nullable Currency butNot) {
        var found = AMOUNT_MARK.matcher(marks());
        var all = new ArrayList<Money>();
        while (found.find()) {
            var money = found.group(1).equals(mark) ? ExactAmount.beside(found.group(3), found.group(2)) : null;
            if (money != null && !money.currency().equals(butNot)) {
                all.add(money);
            }
        }
        return all;
    }

    private static String text(@Nullable String component) {
        return component == null ? "" : component.strip();
    }
}
