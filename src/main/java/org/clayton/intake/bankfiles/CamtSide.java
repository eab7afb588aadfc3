package org.clayton.intake.bankfiles;

/**
 * The other side of an entry.
 *
 * @param ultimate for whom it acts; empty when that is itself
 * @param id its own number, as a creditor identifier
 * @param bic of its bank
 */
record CamtSide(String name, String account, String ultimate, String id, String bic) {

    private static final CamtSide NOBODY = new CamtSide("", "", "", "", "");

    /** @param credit whether money first moved towards this account: the debtor is the other side then */
    static CamtSide of(CamtPayment payment, boolean credit, String own) {
        var debtor = new CamtSide(
                payment.debtor.name(),
                payment.debtorAccount,
                payment.ultimateDebtor,
                payment.debtor.id(),
                payment.debtorBank);
        var creditor = new CamtSide(
                payment.creditor.name(),
                payment.creditorAccount,
                payment.ultimateCreditor,
                payment.creditor.id(),
                payment.creditorBank);
        var other = credit ? debtor : creditor;
        var self = credit ? creditor : debtor;
        if (other.is(own) || other.isEmpty() && !self.account.isEmpty() && !self.is(own)) {
            return self.is(own) ? NOBODY : self;
        }
        return other;
    }

    private boolean is(String account) {
        return !account.isEmpty() && bare(this.account).equals(bare(account));
    }

    boolean isEmpty() {
        return name.isEmpty() && account.isEmpty();
    }

    private static String bare(String account) {
        return account.replace(" ", "");
    }
}
