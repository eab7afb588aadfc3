package org.clayton.trace;

import org.jspecify.annotations.Nullable;

/**
 * A method by which the claimed money of an account is one pool that takes its part of every debit; among themselves the
 * claims bear that part rateably, by largest remainder, the earlier claim first on a tie.
 *
 * <p>The mark is the claimed total. Inside one claim it makes no difference to any amount which piece leaves; the oldest
 * is named in the trail.
 */
abstract class Pooled extends Books {
    private final @Nullable Pot[] pots;
    private final Pot arriving = new Pot();

    Pooled(Scene scene, HopLog log) {
        super(scene, 0, log);
        pots = new Pot[scene.accounts()];
    }

    /**
     * How much claimed money an amount takes with it, by the method.
     *
     * @param amount minor units leaving, at most {@code content}
     * @param content minor units there just before, positive
     * @param claimed the claimed ones among them
     * @param kept whether it goes on into something that can be followed, and is not spent
     */
    abstract long leaving(long amount, long content, long claimed, boolean kept);

    /** Books a debit from an account without any claimed money; false, and nothing booked, for any other. */
    final boolean untouched(int account, long amount) {
        var left = Math.subtractExact(state[2 * account], amount);
        if (left < 0 || state[2 * account + 1] != 0) {
            return false;
        }
        state[2 * account] = left;
        return true;
    }

    @Override
    void debit(int account, long amount, boolean kept, Parcel out) {
        var content = Math.max(0, balance(account));
        var claimed = state[2 * account + 1];
        var pot = pots[account];
        if (pot != null && claimed > 0) {
            var part = amount >= content ? claimed : leaving(amount, content, claimed, kept);
            pot.take(part, claimed, lots, out);
            state[2 * account + 1] = claimed - part;
        }
        state[2 * account] = after(account, amount);
    }

    @Override
    void credit(int account, long amount, Parcel in, Parcel absorbed) {
        var claimed = in.claimed();
        var swallowed = swallowed(account, amount);
        if (swallowed == 0) {
            add(account, in);
        } else {
            fill(arriving, in);
            var gone = swallowed == amount ? claimed : leaving(swallowed, amount, claimed, false);
            arriving.take(gone, claimed, lots, absorbed);
            in.clear();
            arriving.take(claimed - gone, claimed - gone, lots, in);
            claimed -= gone;
            add(account, in);
        }
        creditPlain(account, amount);
        state[2 * account + 1] += claimed;
    }

    private void add(int account, Parcel in) {
        if (in.size > 0) {
            var pot = pots[account];
            if (pot == null) {
                pot = new Pot();
                pots[account] = pot;
            }
            fill(pot, in);
        }
    }

    private void fill(Pot pot, Parcel in) {
        for (var i = 0; i < in.size; i++) {
            if (in.amount[i] > 0) {
                pot.add(in.claim[i], in.amount[i], in.hop[i], lots);
            }
        }
    }

    @Override
    Whole whole() {
        return new WholePool(this);
    }

    @Override
    void held(int account, Pieces sink) {
        var pot = pots[account];
        if (pot != null) {
            pot.each(lots, sink);
        }
    }
}
