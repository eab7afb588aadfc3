package org.clayton.intake;

import org.clayton.money.Money;

/**
 * An officer accepts that the balances of an account do not come out. The difference and everything traced through the
 * account stay marked.
 *
 * @param account number as the statement writes it
 * @param row the first row that does not follow, as the run names it ({@code izvod.csv / row 12}); empty when not given
 * @param amount the whole difference of the account, as the run names it, in the currency of the account
 * @param by who accepts it
 * @param why the reason
 */
public record AcceptedDifference(String account, String row, Money amount, String by, String why) {}
