package org.clayton.intake.sheets;

/**
 * One decision about how something is read, for the reader of the report to check.
 *
 * @param how what was decided ("windows-1250", "1.234,56", "day first"); empty when there was nothing to decide
 * @param why what decided it ("118 of 120 telling cells"); empty when it speaks for itself
 */
public record Decided(String how, String why) {

    public static final Decided NOTHING = new Decided("", "");

    public boolean isNothing() {
        return how.isEmpty();
    }

    /** {@code day first (3 of 3 telling cells)}. */
    @Override
    public String toString() {
        return why.isEmpty() ? how : how + " (" + why + ")";
    }
}
