package org.clayton.casefile;

/**
 * What the State or a victim asserts to be criminal proceeds: where tracing starts.
 *
 * @param id "C1", "C2", ... in order of movement and rule
 * @param movement ledger row with which the money enters; the claimed part is what arrives at {@link Ledger#to}
 * @param amountMinor minor units of the receiving account's currency, positive, at most what arrives
 * @param rule id of the claim rule that asserts it
 * @param sentence why, in plain words
 */
public record Claim(String id, int movement, long amountMinor, String rule, String sentence) {}
