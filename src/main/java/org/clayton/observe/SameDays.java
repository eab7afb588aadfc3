package org.clayton.observe;

/** What came and what left in the days of some credits: each credit opens some days, and days that meet are one stretch. */
final class SameDays {

    private final Rows credits;
    private final Rows out;
    private final int days;

    private int first = -1;
    private int firstOut;
    private int lastDay;
    private long came;
    private long left;

    /** @param days after a credit that still belong to it */
    SameDays(Rows credits, Rows out, int days) {
        this.credits = credits;
        this.out = out;
        this.days = days;
    }

    /** Adds the days of a credit; positions come in order. */
    SameDays and(int position) {
        if (first >= 0 && credits.day(position) > lastDay) {
            close();
        }
        if (first < 0) {
            first = position;
            firstOut = out.firstAfter(credits.movement(position));
        }
        lastDay = credits.day(position) + days;
        return this;
    }

    private void close() {
        came = Math.addExact(came, credits.sum(first, credits.firstOn(lastDay + 1)));
        left = Math.addExact(left, out.sum(firstOut, out.firstOn(lastDay + 1)));
        first = -1;
    }

    /** Everything that left in these days as a share of everything that came in them. */
    int leftBasisPoints() {
        if (first >= 0) {
            close();
        }
        return BasisPoints.of(left, came);
    }
}
