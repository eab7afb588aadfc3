package org.clayton.trace;

/**
 * Claimed money that had repaid an overdraft until the payment that did it was taken back.
 *
 * @param movement that repaid the bank
 * @param by the later movement that took it back
 * @param account the overdrawn one
 * @param amount minor units of it
 */
public record Restored(int movement, int by, int account, long amount) {}
