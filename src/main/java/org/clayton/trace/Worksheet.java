package org.clayton.trace;

import java.util.List;

/**
 * The account's book under one method, row by row, so that a person can follow with a pencil.
 *
 * @param opening minor units before the first row, negative when overdrawn
 * @param openingAssumed whether no statement says so, and the least that lets every row be paid was taken
 * @param rows in ledger order, one for each movement of the account
 */
public record Worksheet(Method method, int account, long opening, boolean openingAssumed, List<Row> rows) {

    /**
     * @param amount signed minor units: positive in, negative out
     * @param balance after the row
     * @param claimedMoved claimed minor units that came (positive) or went (negative) with the row
     * @param claimed claimed minor units in the account after the row
     */
    public record Row(int movement, long amount, long balance, long claimedMoved, long claimed) {}
}
