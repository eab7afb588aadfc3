package org.clayton.trace;

import java.util.Arrays;

/**
 * The books of every account under one method. Money that nobody claims is arithmetic; only claimed money has lots, so
 * the work follows the claimed money and not the ledger.
 *
 * <p>Each account has two numbers side by side: its balance (negative: overdrawn) and a mark by which the method knows at
 * once that a debit touches no claimed money.
 */
abstract class Books {
    /** Receives a piece of claimed money: the hop that brought it and its minor units. */
    interface Pieces {
        void piece(int hop, long minor);
    }

    final long[] state;
    final Lots lots = new Lots();
    final HopLog log;
    private final boolean[] overdraws;

    /** @param mark the mark of an account without claimed money */
    Books(Scene scene, long mark, HopLog log) {
        this.log = log;
        overdraws = scene.overdraws();
        state = new long[2 * overdraws.length];
        for (var account = 0; account < overdraws.length; account++) {
            state[2 * account] = scene.openings()[account];
            state[2 * account + 1] = mark;
        }
    }

    static Books under(Method method, Scene scene, HopLog log) {
        return switch (method) {
            case FIFO -> new FirstIn(scene, log);
            case LIFO -> new LastIn(scene, log);
            case PRO_RATA -> new RollingCharge(scene, log);
            case LIBR -> new LowestBalance(scene, log);
            case TAINTED_FIRST -> new ClaimsFirst(scene, log);
            case OATWAY -> new Election(scene, log);
        };
    }

    /** Books a debit that touches no claimed money; false, and nothing booked, where it may touch some. */
    abstract boolean debitPlain(int account, long amount);

    /**
     * Books a debit. Whatever the account does not hold is new money at the end of the parcel, claimed by nobody: the
     * bank's where the account may be overdrawn, else of unknown origin.
     *
     * @param kept whether it goes on into something that can be followed, and is not spent
     * @param out receives the claimed pieces that leave
     */
    abstract void debit(int account, long amount, boolean kept, Parcel out);

    /** Books a credit without claimed money; into an overdraft it repays the bank. */
    final void creditPlain(int account, long amount) {
        state[2 * account] = Math.addExact(state[2 * account], amount);
    }

    /**
     * Books a credit. Into an overdraft it first repays the bank; which of its pieces do so is decided by the same
     * method, applied to the credit alone.
     *
     * @param absorbed receives the claimed pieces that repaid the bank
     */
    abstract void credit(int account, long amount, Parcel in, Parcel absorbed);

    abstract void held(int account, Pieces sink);

    /** An empty account under the same method of which every unit is kept. */
    abstract Whole whole();

    /** The account is kept whole and has nothing here: no debit of it is plain. */
    final void leave(int account) {
        state[2 * account] = -1;
    }

    final long balance(int account) {
        return state[2 * account];
    }

    /** The balance after a debit: cash and things cannot be overdrawn, more than was seen must have been there unseen. */
    final long after(int account, long amount) {
        var left = Math.subtractExact(state[2 * account], amount);
        return left < 0 && !overdraws[account] ? 0 : left;
    }

    /** How much of a credit the overdraft swallows. */
    final long swallowed(int account, long amount) {
        return Math.min(amount, Math.max(0, -state[2 * account]));
    }

    static int[] none(int length) {
        var none = new int[length];
        Arrays.fill(none, Lots.NONE);
        return none;
    }
}
