package org.clayton.casefile;

import java.util.function.IntUnaryOperator;

/**
 * Where a movement stands on the statements of the two accounts it touches: the leg on the sender's and the leg on the
 * receiver's. Legs of one account are numbered in the bank's own order.
 */
final class StatementLines {

    static final int NONE = -1;

    private final int first;
    private final IntUnaryOperator accountOf;
    private final IntColumn out = new IntColumn();
    private final IntColumn in = new IntColumn();

    /** @param first the first movement that may stand on a statement @param accountOf the account of a leg */
    StatementLines(int first, IntUnaryOperator accountOf) {
        this.first = first;
        this.accountOf = accountOf;
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
        return accountOf.applyAsInt(leg);
    }
}
