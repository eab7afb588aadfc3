package org.clayton.intake.facts;

import java.util.List;
import org.clayton.intake.sheets.Decided;

/**
 * How the entries of one part of a bank statement were signed and ordered.
 *
 * @param accounts numbers as written, in the order they come
 * @param signs which amounts are debits, and what decided it ("balances come out in 118 of 120 rows")
 * @param order oldest or newest row first, and what decided it
 */
public record AccountReading(List<String> accounts, Decided signs, Decided order) {
    public AccountReading {
        accounts = List.copyOf(accounts);
    }
}
