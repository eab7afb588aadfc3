package org.clayton.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.clayton.intake.facts.Place;

/**
 * Whether the statements of one account add up: opening + movements = closing in each, every printed balance follows
 * from the one before, and one statement goes on where the one before ended.
 *
 * @param firstBreak one sentence with the first row that does not follow; empty unless BROKEN
 * @param off minor units by which the printed figures go beyond the rows, all breaks together; 0 unless BROKEN
 * @param periods the statements in order of time
 * @param differences gaps, missing pages and totals that do not agree, in order of time
 * @param accepted the officer who accepts the difference, where one does; the figures stay marked
 */
public record Reconciliation(
        State state,
        String firstBreak,
        Optional<Place> at,
        long off,
        List<Period> periods,
        List<Difference> differences,
        Optional<Acceptance> accepted) {

    /** No statement. */
    public static final Reconciliation UNCHECKED = of(State.UNCHECKED, "", Optional.empty());

    public enum State {
        RECONCILED,
        BROKEN,
        /** No balance is printed. */
        UNCHECKED
    }

    /** A reconciliation without its workings. */
    public static Reconciliation of(State state, String firstBreak, Optional<Place> at) {
        return new Reconciliation(state, firstBreak, at, 0, List.of(), List.of(), Optional.empty());
    }

    public boolean broken() {
        return state == State.BROKEN;
    }

    Reconciliation acceptedBy(Acceptance acceptance) {
        return new Reconciliation(state, firstBreak, at, off, periods, differences, Optional.of(acceptance));
    }

    /**
     * One statement; all amounts are minor units of the account's currency.
     *
     * @param page the bank's number of the statement, empty when none is printed
     * @param opening printed, or what the first printed balance leaves for it
     * @param credits sum of what the rows bring, not negative
     * @param debits sum of what the rows take, not negative
     * @param closing printed, or what the last printed balance leads to
     * @param printedCredits total as printed
     * @param printedDebits total as printed
     * @param rows accepted rows of the statement, with those that another statement shows too
     * @param repeated of these, rows that count in another statement
     * @param tested printed figures that could be tested
     * @param breaks of these, figures that do not follow from what stands before them
     * @param warnings what the reading of the sheet said of it
     */
    public record Period(
            Place place,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            String page,
            OptionalLong opening,
            long credits,
            long debits,
            OptionalLong closing,
            OptionalLong printedCredits,
            OptionalLong printedDebits,
            int rows,
            int repeated,
            int tested,
            int breaks,
            List<String> warnings) {

        public long sum() {
            return Math.subtractExact(credits, debits);
        }

        /** Closing less opening less movements, where both balances are known; 0 when they agree. */
        public OptionalLong difference() {
            return opening.isPresent() && closing.isPresent()
                    ? OptionalLong.of(closing.getAsLong() - opening.getAsLong() - sum())
                    : OptionalLong.empty();
        }
    }

    /**
     * @param sentence what is missing or does not agree, with its figures
     * @param from first day without a statement, where days are missing
     * @param to last day without a statement
     * @param amount minor units by which the balance changed unseen, or a total differs; empty when that is not known
     * @param next the statement that follows or holds it
     */
    public record Difference(
            Kind kind,
            String sentence,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            OptionalLong amount,
            Place next) {
        public enum Kind {
            /** Days that no statement covers; the balance is the same before and after, or is not known. */
            DAYS,
            /** The balance changed between two statements and no row shows why. */
            UNKNOWN,
            /** The bank's numbers of statements or pages leave some out. */
            PAGES,
            /** A printed total is not the sum of the rows. */
            TOTALS
        }
    }

    /**
     * @param by who accepts
     * @param why the reason given
     */
    public record Acceptance(String by, String why) {}
}
