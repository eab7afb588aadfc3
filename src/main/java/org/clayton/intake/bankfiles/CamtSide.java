package org.clayton.intake.bankfiles;

/**
 * The other side of an entry.
 *
 * @param ultimate for whom it acts; empty when that is itself
 */
record CamtSide(String name, String account, String ultimate) {

    /** @param credit whether money first moved towards this account: the debtor is the other side then */
    static CamtSide of(CamtPayment payment, boolean credit, String own) {
        var debtor = new CamtSide(payment.debtor, payment.debtorAccount, payment.ultimateDebtor);
        var creditor = new CamtSide(payment.creditor, payment.creditorAccount, payment.ultimateCreditor);
        var other = credit ? debtor : creditor;
        var self = credit ? creditor : debtor;
        if (other.is(own) || other.isEmpty() && !self.account.isEmpty() && !self.is(own)) {
            return self.is(own) ? new CamtSide("", "", "") : self;
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
