package org.clayton.casefile;

import java.util.function.IntUnaryOperator;

/**
 * Where a movement stands on the statements of the two accounts it touches: the leg on the sender's and the leg on the
 * receiver's. Legs of one account are numbered in the bank's own order.
 */
final class StatementLines {

    static final int NONE = -1;

    /** Each leg has three places among the lines of its account, so that an entry no row shows finds room around it. */
    private static final int PLACES = 3;

    private final int first;
    private final IntUnaryOperator accountOf;
    private final IntColumn out = new IntColumn();
    private final IntColumn in = new IntColumn();

    /** @param first the first movement that may stand on a statement @param accountOf the account of a leg */
    StatementLines(int first, IntUnaryOperator accountOf) {
        this.first = first;
        this.accountOf = accountOf;
    }

    /** The place of a leg. */
    static int of(int leg) {
        return Math.multiplyExact(leg, PLACES) + 1;
    }

    static int before(int leg) {
        return of(leg) - 1;
    }

    static int behind(int leg) {
        return of(leg) + 1;
    }

    /** A movement that one statement shows, the sender's or the receiver's. */
    void putOne(int movement, boolean out, int place) {
        put(movement, out ? place : NONE, out ? NONE : place);
    }

    void put(int movement, int outLeg, int inLeg) {
        while (out.size() <= movement - first) {
            out.add(NONE);
            in.add(NONE);
        }
        out.set(movement - first, outLeg);
        in.set(movement - first, inLeg);
    }

    int out(int movement) {
        return get(out, movement);
    }

    int in(int movement) {
        return get(in, movement);
    }

    private int get(IntColumn column, int movement) {
        return movement < first || movement - first >= column.size() ? NONE : column.get(movement - first);
    }

    int account(int leg) {
        return accountOf.applyAsInt(leg / PLACES);
    }
}
