package org.clayton.trace;

import java.util.List;
import org.clayton.casefile.Account;
import org.clayton.casefile.Claim;
import org.clayton.casefile.Ledger;

/** Follows claims through a ledger. The order in which claims are given changes no result. */
public final class Tracing {
    private Tracing() {}

    /**
     * @param accounts by index
     * @throws IllegalArgumentException when a claim names no movement, or more than arrived with it
     * @throws IllegalStateException when claimed money was lost or made on the way, which no ledger should be able to do
     * @throws ArithmeticException when a balance does not fit 64 bits
     */
    public static Trace follow(Ledger ledger, List<Account> accounts, List<Claim> claims, Method method) {
        return new Sweep(ledger, accounts, claims, method, Scene.of(ledger, accounts)).walk();
    }

    /**
     * The same, and beside it what is left when the movements that only a convention orders stand the other way round
     * ({@link Trace#otherwise}).
     */
    public static Trace followBothWays(Ledger ledger, List<Account> accounts, List<Claim> claims, Method method) {
        var trace = follow(ledger, accounts, claims, method);
        return trace.otherwise(Ties.otherwise(ledger, accounts, claims, trace));
    }

    /** The book of one account, row by row, with what the trace says of each row. */
    public static Worksheet worksheet(Ledger ledger, List<Account> accounts, Trace trace, int account) {
        return new Worksheets(ledger, Scene.of(ledger, accounts), trace).of(account);
    }

    /** The books of every followed account that ever held claimed money, by account. */
    public static List<Worksheet> worksheets(Ledger ledger, List<Account> accounts, Trace trace) {
        return new Worksheets(ledger, Scene.of(ledger, accounts), trace).all();
    }
}
