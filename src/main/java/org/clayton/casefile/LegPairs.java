package org.clayton.casefile;

import java.util.Arrays;

/** The pairs found so far. A leg is in one pair at most. */
final class LegPairs {

    static final int NO_LEG = -1;

    /** A credit is booked on the day of its debit or up to so many days later. */
    static final int WINDOW_DAYS = 3;

    private final Legs legs;
    private final LegHints hints;
    private final int[] partner;

    LegPairs(Legs legs, LegHints hints) {
        this.legs = legs;
        this.hints = hints;
        this.partner = new int[legs.size()];
        Arrays.fill(partner, NO_LEG);
    }

    int partner(int leg) {
        return partner[leg];
    }

    boolean free(int leg) {
        return partner[leg] == NO_LEG;
    }

    void pair(int debit, int credit) {
        partner[debit] = credit;
        partner[credit] = debit;
    }

    /** Whether nothing but the amounts could speak against the two being one transfer. */
    boolean possible(int debit, int credit) {
        return free(debit)
                && free(credit)
                && legs.amount(debit) < 0
                && legs.amount(credit) > 0
                && legs.account(debit) != legs.account(credit)
                && inTime(debit, credit)
                && hints.allows(debit, legs.account(credit))
                && hints.allows(credit, legs.account(debit));
    }

    private boolean inTime(int debit, int credit) {
        var days = legs.day(credit) - legs.day(debit);
        return 0 <= days && days <= WINDOW_DAYS;
    }
}
