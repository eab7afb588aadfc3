package org.clayton.casefile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pairs found so far. A leg is in one pair at most, but for a debit that reaches the other side in several credits. */
final class LegPairs {

    static final int NO_LEG = -1;

    /** What makes two rows one transfer. */
    enum Reason {
        REFERENCE("both rows print the same reference"),
        AMOUNT("the amount is the same"),
        NEAR_AMOUNT("the amounts are near"),
        NUMBERS(
                "each row prints the number of the other account and no other row of those days does; no rate is known"),
        SPLIT("several credits add up to the debit"),
        NEAR_SPLIT("several credits add up to about the debit"),
        CHANGEOVER("the account was changed over to the euro at the rate fixed by law");

        final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    /** A credit is booked on the day of its debit or up to so many days on which banks work later ... */
    static final int WINDOW_DAYS = 3;

    /** ... which a weekend makes so many days of the calendar. */
    static final int MOST_DAYS = 5;

    private final Legs legs;
    private final LegHints hints;
    private final int[] partner;
    private final byte[] reasons;
    private final Map<Integer, List<Integer>> splits = new TreeMap<>();
    private final Map<Integer, Long> parts = new TreeMap<>();

    LegPairs(Legs legs, LegHints hints) {
        this.legs = legs;
        this.hints = hints;
        this.partner = new int[legs.size()];
        this.reasons = new byte[legs.size()];
        Arrays.fill(partner, NO_LEG);
    }

    int partner(int leg) {
        return partner[leg];
    }

    /** The credits that a debit reached: its partner, or the parts of a split one. */
    List<Integer> credits(int debit) {
        return splits.getOrDefault(debit, List.of(partner[debit]));
    }

    Reason reason(int debit) {
        return Reason.values()[reasons[debit]];
    }

    boolean free(int leg) {
        return partner[leg] == NO_LEG;
    }

    void pair(int debit, int credit, Reason reason) {
        partner[debit] = credit;
        partner[credit] = debit;
        reasons[debit] = (byte) reason.ordinal();
    }

    /** @param sent what of the debit went into each credit, in the currency of the debit */
    void split(int debit, List<Integer> credits, long[] sent, Reason reason) {
        for (var i = 0; i < sent.length; i++) {
            pair(debit, credits.get(i), reason);
            parts.put(credits.get(i), sent[i]);
        }
        splits.put(debit, credits);
    }

    /** What left with the debit for the credit, in minor units of the debit's currency. */
    long sent(int debit, int credit) {
        var part = parts.get(credit);
        return part == null ? Math.negateExact(legs.amount(debit)) : part;
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

    boolean inTime(int debit, int credit) {
        var days = legs.day(credit) - legs.day(debit);
        return 0 <= days
                && (days <= WINDOW_DAYS
                        || days <= MOST_DAYS && overAWeekend(LocalDate.ofEpochDay(legs.day(debit)), days));
    }

    /** Whether the credit is booked on a working day, and few enough of them lie between. */
    private static boolean overAWeekend(LocalDate debit, int days) {
        var working = 0;
        for (var i = 1; i <= days; i++) {
            working += isWorking(debit.plusDays(i)) ? 1 : 0;
        }
        return working <= WINDOW_DAYS && isWorking(debit.plusDays(days));
    }

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
