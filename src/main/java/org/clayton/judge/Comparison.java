package org.clayton.judge;

import java.time.LocalDate;
import org.clayton.judge.RuleText.Constant;
import org.clayton.judge.RuleText.FieldOf;
import org.clayton.judge.RuleText.OwnField;
import org.clayton.judge.RuleText.Test;
import org.clayton.judge.RuleText.Text;
import org.clayton.judge.RuleText.Truth;

/** One comparison of a rule, looked at again to say which of several did not hold. The engine decides; this explains. */
final class Comparison {

    private Comparison() {}

    /** @param firing gives the other facts that the comparison names */
    static boolean holds(Object fact, Test test, Firing firing) {
        if (test.isHolds()) {
            return holdsFor(fact, firing.fact(((FieldOf) test.against()).variable()));
        }
        var own = Firing.value(fact, test.field());
        if (test.against() instanceof Constant constant) {
            return test.operator().equals("==") == ((Enum<?>) own).name().equals(constant.value());
        }
        return holds(order(own, against(fact, test, firing)), test.operator());
    }

    private static boolean holdsFor(Object fact, Object seen) {
        if (fact instanceof Listed row) {
            return row.holds((org.clayton.observe.Observation) seen);
        }
        var threshold = (Threshold) fact;
        return seen instanceof Traced money
                ? threshold.holds(money)
                : threshold.holds((org.clayton.observe.Observation) seen);
    }

    private static Object against(Object fact, Test test, Firing firing) {
        if (test.against() instanceof FieldOf other) {
            return firing.value(other);
        }
        if (test.against() instanceof OwnField other) {
            return Firing.value(fact, other.field());
        }
        return test.against() instanceof Text text ? text.value() : ((Truth) test.against()).value();
    }

    private static int order(Object one, Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return Long.compare(a.longValue(), b.longValue());
        }
        if (one instanceof LocalDate a && other instanceof LocalDate b) {
            return a.compareTo(b);
        }
        return one.equals(other) ? 0 : 1;
    }

    private static boolean holds(int order, String operator) {
        return switch (operator) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }
}
