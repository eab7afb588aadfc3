package org.clayton.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clayton.money.Money;

/** The transfers between accounts of the case and the legs left over, as a person reads them. */
final class TransferList {

    private final Legs legs;
    private final AccountBook accounts;
    private final LegHints hints;
    private final Rivals rivals;
    private final List<Bookkeeping.Transfer> transfers = new ArrayList<>();
    private final List<Bookkeeping.Unmatched> unmatched = new ArrayList<>();

    TransferList(Legs legs, AccountBook accounts, LegHints hints, LegPairs pairs) {
        this.legs = legs;
        this.accounts = accounts;
        this.hints = hints;
        this.rivals = new Rivals(legs, hints, pairs);
    }

    void paired(int debit, int credit, LegPairs.Reason reason, Money sent, Money received) {
        var days = legs.day(credit) - legs.day(debit);
        var sentence = new StringBuilder(reason.words).append(names(debit, credit));
        if (sent.currency().equals(received.currency()) && !sent.equals(received)) {
            sentence.append("; ").append(sent.minus(received)).append(" less arrived, a fee on the way");
        } else if (!sent.currency().equals(received.currency())) {
            sentence.append("; exchanged on the way");
        }
        if (days > 0) {
            sentence.append("; ")
                    .append(days)
                    .append(days == 1 ? " day" : " days")
                    .append(" under way");
        }
        transfers.add(new Bookkeeping.Transfer(
                legs.place(debit),
                legs.place(credit),
                sent,
                received,
                days,
                sentence.toString(),
                reason != LegPairs.Reason.REFERENCE
                        && reason != LegPairs.Reason.CHANGEOVER
                        && rivals.of(debit, credit)));
    }

    private String names(int debit, int credit) {
        var out = hints.pointedAt(debit).contains(legs.account(credit));
        var in = hints.pointedAt(credit).contains(legs.account(debit));
        return out && in
                ? "; each row names the other account or its holder"
                : out
                        ? "; the debit names the other account or its holder"
                        : in ? "; the credit names the other account or its holder" : "";
    }

    void leftOver(int leg, String account, String why) {
        var currency = accounts.currencyOf(legs.codes.get(legs.account(leg)));
        unmatched.add(new Bookkeeping.Unmatched(
                legs.place(leg),
                LocalDate.ofEpochDay(legs.day(leg)),
                new Money(Math.abs(legs.amount(leg)), currency),
                legs.amount(leg) < 0,
                account,
                why));
    }

    List<Bookkeeping.Transfer> transfers() {
        transfers.sort(Comparator.comparing(Bookkeeping.Transfer::debit).thenComparing(Bookkeeping.Transfer::credit));
        return List.copyOf(transfers);
    }

    List<Bookkeeping.Unmatched> unmatched() {
        unmatched.sort(Comparator.comparing(Bookkeeping.Unmatched::place));
        return List.copyOf(unmatched);
    }
}
