package org.clayton.trace.worked;

import java.util.List;

/**
 * No payment is attributed to anybody: who paid in shares what is left, in the proportion of everything ever paid in. Re
 * Diplock [1948] Ch 465; described and not adopted in Law Society of Upper Canada v Toronto-Dominion Bank (1998) 42 OR (3d)
 * 257. A later contributor so bears losses from before his time, and single claims are not conserved from entry to entry.
 */
final class AfterTheFact implements Draw {
    @Override
    public List<Lot> take(Content from, long amount, Purpose purpose) {
        return from.take(Labels.split(amount, from.labels()));
    }

    @Override
    public void settle(Content account) {
        if (account.contributed().isEmpty()) {
            return;
        }
        var shares = Labels.split(account.sum(), account.contributed());
        account.replace(shares.entrySet().stream()
                .map(share -> new Lot(share.getKey(), share.getValue(), 0, 0, -1))
                .toList());
    }

    @Override
    public boolean attributes() {
        return false;
    }
}
