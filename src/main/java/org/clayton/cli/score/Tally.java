package org.clayton.cli.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often something was said, and how often rightly.
 *
 * @param said things it was said of
 * @param right those that are guilty
 * @param guilty all that are guilty
 */
public record Tally(String name, int said, int right, int guilty) {

    public int wrong() {
        return said - right;
    }

    /** Share of what was said that is right; 0 when nothing was said. */
    public BigDecimal precision() {
        return share(right, said);
    }

    /** Share of the guilty that was found; 0 when there is none. */
    public BigDecimal recall() {
        return share(right, guilty);
    }

    /** Honest things of which it was said, for every thousand things in the case. */
    public BigDecimal falseAlarmsPerThousand(int all) {
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(wrong())
                        .movePointRight(3)
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(3)
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
    }
}
