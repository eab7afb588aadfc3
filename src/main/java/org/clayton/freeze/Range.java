package org.clayton.freeze;

import java.util.Comparator;
import java.util.Currency;
import java.util.Map;
import org.clayton.money.Money;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;

/**
 * What the methods, and both orders of movements that nothing puts in order, say of one account.
 *
 * @param careful the least of all figures
 * @param by the method that gives it; of equals the first in the order of {@link Method}
 * @param most the highest
 */
public record Range(Money careful, Method by, Money most) {

    /** @param traces at least one */
    public static Range of(int account, Currency currency, Map<Method, Trace> traces) {
        var careful = traces.values().stream()
                .min(Comparator.<Trace>comparingLong(trace -> trace.leastIn(account))
                        .thenComparing(Trace::method))
                .orElseThrow();
        var most = traces.values().stream()
                .mapToLong(trace -> trace.mostIn(account))
                .max()
                .orElseThrow();
        return new Range(new Money(careful.leastIn(account), currency), careful.method(), new Money(most, currency));
    }
}
