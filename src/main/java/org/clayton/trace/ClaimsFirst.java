package org.clayton.trace;

/**
 * "Drugs-in, first-out": claimed money leaves before any other. One of the choices in US v Banco Cafetero Panama, 797 F.2d
 * 1154 (2d Cir. 1986). It moves the most out of an account and leaves the least in it.
 */
final class ClaimsFirst extends Pooled {
    ClaimsFirst(Scene scene, HopLog log) {
        super(scene, log);
    }

    @Override
    boolean debitPlain(int account, long amount) {
        return untouched(account, amount);
    }

    @Override
    long leaving(long amount, long content, long claimed, boolean kept) {
        return Math.min(amount, claimed);
    }
}
