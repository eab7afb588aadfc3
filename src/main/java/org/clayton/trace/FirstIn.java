package org.clayton.trace;

/**
 * "It is the sum first paid in, that is first drawn out": Devaynes v Noble, Clayton's Case (1816) 1 Mer 572, 608.
 *
 * <p>Put every unit that ever came in on one line, in order of arrival. Drawings walk along that line from its start, so
 * a debit takes the stretch [drawn, drawn + amount) and a lot is a stretch too. The mark is the way still to go to the
 * first claimed unit. In an overdraft the drawings are ahead of the line, and the front of the next credit is already
 * spent when it arrives.
 */
final class FirstIn extends Books {
    private static final long FAR = Long.MAX_VALUE / 2;

    private final int[] first;
    private final int[] last;

    FirstIn(Scene scene, HopLog log) {
        super(scene, FAR, log);
        first = none(scene.accounts());
        last = none(scene.accounts());
    }

    @Override
    boolean debitPlain(int account, long amount) {
        var left = Math.subtractExact(state[2 * account], amount);
        var gap = state[2 * account + 1] - amount;
        if ((left | gap) < 0) {
            return false;
        }
        state[2 * account] = left;
        state[2 * account + 1] = gap;
        return true;
    }

    @Override
    void debit(int account, long amount, boolean kept, Parcel out) {
        var start = drawn(account);
        var end = Math.addExact(start, amount);
        var lot = first[account];
        while (lot != Lots.NONE && lots.at[lot] < end) {
            var cut = Math.min(lots.end(lot), end) - lots.at[lot];
            out.add(lots.at[lot] - start, cut, lots.hop[lot], log.claim(lots.hop[lot]));
            if (cut == lots.amount[lot]) {
                lot = lots.release(lot);
            } else {
                lots.at[lot] += cut;
                lots.amount[lot] -= cut;
            }
        }
        first[account] = lot;
        state[2 * account] = after(account, amount);
        state[2 * account + 1] = lot == Lots.NONE ? FAR : lots.at[lot] - end;
    }

    @Override
    void credit(int account, long amount, Parcel in, Parcel absorbed) {
        var swallowed = swallowed(account, amount);
        var drawn = drawn(account);
        var end = Math.addExact(drawn, Math.max(0, balance(account)));
        for (var i = 0; i < in.size; i++) {
            var gone = Math.min(in.amount[i], Math.max(0, swallowed - in.at[i]));
            if (gone > 0) {
                absorbed.add(in.at[i], gone, in.hop[i], in.claim[i]);
            }
            if (gone < in.amount[i]) {
                append(account, end + in.at[i] + gone - swallowed, in.amount[i] - gone, in.hop[i]);
            }
        }
        creditPlain(account, amount);
        state[2 * account + 1] = first[account] == Lots.NONE ? FAR : lots.at[first[account]] - drawn;
    }

    /** Where on the line the drawings have arrived; an account without lots starts a new line. */
    private long drawn(int account) {
        return first[account] == Lots.NONE ? 0 : lots.at[first[account]] - state[2 * account + 1];
    }

    private void append(int account, long at, long amount, int hop) {
        var lot = lots.add(at, amount, hop, Lots.NONE);
        if (first[account] == Lots.NONE) {
            first[account] = lot;
        } else {
            lots.next[last[account]] = lot;
        }
        last[account] = lot;
    }

    @Override
    Whole whole() {
        return new WholeQueue(false);
    }

    @Override
    void held(int account, Pieces sink) {
        for (var lot = first[account]; lot != Lots.NONE; lot = lots.next[lot]) {
            sink.piece(lots.hop[lot], lots.amount[lot]);
        }
    }
}
