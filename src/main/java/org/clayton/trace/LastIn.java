package org.clayton.trace;

/**
 * The newest money leaves first: an accounting contrast, rarely applied in law.
 *
 * <p>Stack the money up to the level of the balance. A debit takes off the top, a lot is a stretch between two levels,
 * and the mark is the level of the highest claimed unit (0 without one).
 */
final class LastIn extends Books {
    private final int[] top;

    LastIn(Scene scene, HopLog log) {
        super(scene, 0, log);
        top = none(scene.accounts());
    }

    @Override
    boolean debitPlain(int account, long amount) {
        var left = Math.subtractExact(state[2 * account], amount);
        if (left < state[2 * account + 1]) {
            return false;
        }
        state[2 * account] = left;
        return true;
    }

    @Override
    void debit(int account, long amount, boolean kept, Parcel out) {
        var left = after(account, amount);
        var floor = Math.max(0, left);
        var lot = top[account];
        while (lot != Lots.NONE && lots.end(lot) > floor) {
            var from = Math.max(lots.at[lot], floor);
            var cut = lots.end(lot) - from;
            out.add(from - floor, cut, lots.hop[lot], log.claim(lots.hop[lot]));
            if (cut == lots.amount[lot]) {
                lot = lots.release(lot);
            } else {
                lots.amount[lot] -= cut;
            }
        }
        out.reverse();
        top[account] = lot;
        state[2 * account] = left;
        state[2 * account + 1] = lot == Lots.NONE ? 0 : lots.end(lot);
    }

    /** The newest units of the credit repay the bank; the rest keeps its order. */
    @Override
    void credit(int account, long amount, Parcel in, Parcel absorbed) {
        var stays = amount - swallowed(account, amount);
        var level = Math.max(0, balance(account));
        for (var i = 0; i < in.size; i++) {
            var kept = Math.min(in.amount[i], Math.max(0, stays - in.at[i]));
            if (kept > 0) {
                top[account] = lots.add(Math.addExact(level, in.at[i]), kept, in.hop[i], top[account]);
            }
            if (kept < in.amount[i]) {
                absorbed.add(in.at[i] + kept, in.amount[i] - kept, in.hop[i], in.claim[i]);
            }
        }
        creditPlain(account, amount);
        state[2 * account + 1] = top[account] == Lots.NONE ? 0 : lots.end(top[account]);
    }

    @Override
    Whole whole() {
        return new WholeQueue(true);
    }

    @Override
    void held(int account, Pieces sink) {
        for (var lot = top[account]; lot != Lots.NONE; lot = lots.next[lot]) {
            sink.piece(lots.hop[lot], lots.amount[lot]);
        }
    }
}
