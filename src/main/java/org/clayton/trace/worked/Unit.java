package org.clayton.trace.worked;

import java.math.BigDecimal;

/** What an account counts in. @param scale decimal places, 0 to 18 */
record Unit(String currency, int scale) {
    BigDecimal decimal(long minor) {
        return BigDecimal.valueOf(minor, scale);
    }
}
