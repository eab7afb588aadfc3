package org.clayton.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clayton.identity.WrittenName;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** One house, car or watch while its payments are looked for: what its row says, in one shape for both kinds of sheet. */
final class AssetDraft {

    /**
     * @param agreed when it was signed or bought, where the sheet says so
     * @param completes until when an open deal may be paid
     * @param payees who is paid, as written: dealer or seller, notary
     * @param identifiers what a payment's text may name it by
     */
    record Terms(
            Place place,
            Money price,
            @Nullable LocalDate agreed,
            @Nullable LocalDate completes,
            Optional<Money> mortgage,
            String paidBy,
            String payment,
            List<String> payees,
            List<String> identifiers,
            boolean open) {}

    final String id;
    final Terms terms;
    final Facts.@Nullable PropertyDeal deal;
    final Facts.@Nullable LuxuryPurchase purchase;
    int index = -1;
    int buyer = -1;
    int payer = -1;
    int registered = -1;
    int notary = -1;

    /** The account the sheet says it was paid from, or -1. */
    int payerBase = -1;

    /** Account code of the thing. */
    int code = -1;

    /** Movements that may have paid, in order of arrival. */
    final List<Integer> candidates = new ArrayList<>();

    /** Movements of the whole price to the seller or dealer from whomever. */
    final List<Integer> byAnybody = new ArrayList<>();

    /** Several choices were equally good. */
    boolean ambiguous;

    final List<WrittenName> payees;

    /** Movements into the notary's client account, where that account is in the case. */
    final List<Integer> toNotary = new ArrayList<>();

    /** Movements that paid, by their numbers before the ledger is ordered. */
    final TreeSet<Integer> payments = new TreeSet<>();

    AssetDraft(String id, Facts.PropertyDeal row) {
        this.id = id;
        this.deal = row;
        this.purchase = null;
        var status = AssetWords.status(row.status());
        this.terms = new Terms(
                row.place(),
                row.price(),
                row.signed(),
                row.completes(),
                Optional.ofNullable(row.mortgage()),
                row.paidBy(),
                row.payment(),
                written(row.seller(), row.notary()),
                written(row.register(), row.id()),
                status == Deal.Status.OPEN);
        this.payees = names();
    }

    AssetDraft(String id, Facts.LuxuryPurchase row) {
        this.id = id;
        this.deal = null;
        this.purchase = row;
        this.terms = new Terms(
                row.place(),
                row.price(),
                row.bought(),
                null,
                Optional.empty(),
                row.paidBy(),
                row.payment(),
                written(row.dealer()),
                Stream.concat(written(row.serial(), row.id()).stream(), AssetWords.plates(row.note()).stream())
                        .toList(),
                false);
        this.payees = names();
    }

    private List<WrittenName> names() {
        return terms.payees().stream()
                .map(WrittenName::of)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<String> written(String... cells) {
        return Stream.of(cells).filter(cell -> !cell.isBlank()).toList();
    }

    /**
     * Whether a name is that of somebody who is paid for it. The legal form may be left out on one side, and a name of
     * two words or more may stand among others (a town, "client account").
     */
    boolean isPayee(WrittenName name) {
        return !name.isEmpty() && terms.payees().stream().map(WrittenName::of).anyMatch(payee -> means(payee, name));
    }

    private static boolean means(WrittenName one, WrittenName other) {
        return one.key().equals(other.key())
                || one.core().equals(other.core()) && one.company() != other.company()
                || one.core().contains(" ") && one.standsIn(other.written())
                || other.core().contains(" ") && other.standsIn(one.written());
    }

    String country() {
        if (deal != null) {
            return deal.country();
        }
        return purchase == null ? "" : purchase.country();
    }

    boolean cash() {
        return PaymentWords.cash(terms.payment()) || terms.payment().isBlank() && PaymentWords.cash(terms.paidBy());
    }

    String shown() {
        return id + " (" + terms.place() + ", " + terms.price() + ")";
    }
}
