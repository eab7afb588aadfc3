package org.clayton.judge;

import java.time.LocalDate;
import java.util.List;

/** A fact for the rules: claimed money that reached an account or an asset. */
public sealed interface Traced permits TracedToAccount, TracedToAsset {

    /** Index of the account; of an asset, its own account in the ledger. */
    int account();

    /** Index of the holder or owner, or -1. */
    int party();

    /** ISO 3166 alpha-2 of the bank or register, empty when not known. */
    String country();

    /** The day the case is judged as of. */
    LocalDate date();

    /** Case currency: what the most cautious of the methods leaves there at the end. */
    long leastMinor();

    /** Case currency: what the boldest of the methods leaves there at the end. */
    long mostMinor();

    /** Case currency: what went in under the most cautious method, gone again or not. */
    long reachedMinor();

    /** Ledger rows that brought it under the most cautious method. */
    List<Integer> movements();
}
