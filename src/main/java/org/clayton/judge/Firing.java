package org.clayton.judge;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;

/**
 * A rule found everything it names.
 *
 * @param facts in the order of {@link RuleText#present()}
 */
record Firing(Rule rule, List<Object> facts) {

    Firing {
        if (facts.size() != rule.text().present().size()) {
            throw new IllegalStateException(rule.id() + " matched " + facts.size() + " facts: " + facts);
        }
    }

    Object fact(String variable) {
        var present = rule.text().present();
        for (var i = 0; i < present.size(); i++) {
            if (present.get(i).variable().equals(variable)) {
                return facts.get(i);
            }
        }
        throw new IllegalArgumentException("rule " + rule.id() + " names no fact " + variable);
    }

    Object value(RuleText.FieldOf field) {
        return value(fact(field.variable()), field.field());
    }

    /** The check of the rule book has made sure that the field is there. */
    static Object value(Object fact, String field) {
        try {
            return fact.getClass().getMethod(field).invoke(fact);
        } catch (NoSuchMethodException e) {
            return value(fact, "is" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1), e);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(fact.getClass().getSimpleName() + "." + field, e);
        }
    }

    private static Object value(Object fact, String question, NoSuchMethodException first) {
        try {
            return fact.getClass().getMethod(question).invoke(fact);
        } catch (ReflectiveOperationException e) {
            e.addSuppressed(first);
            throw new IllegalStateException(fact.getClass().getSimpleName() + "." + question, e);
        }
    }
}
