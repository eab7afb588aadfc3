package org.clayton.intake.facts;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks a fact against the constraints that its record declares; the first violation, by name, becomes the refusal. May
 * be used by several threads.
 */
public final class FactCheck {

    private final Validator validator;
    private final Map<Class<?>, QuickCheck> quick = new ConcurrentHashMap<>();

    public FactCheck() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            validator = factory.getValidator();
        }
    }

    /** A fact that keeps its constraints costs a few comparisons; only one that does not is put to the validator itself. */
    public <T> T valid(T fact) throws RowRefused {
        var known = quick.get(fact.getClass());
        if (known == null) {
            known = QuickCheck.of(fact.getClass(), validator);
            quick.put(fact.getClass(), known);
        }
        return known.passes(fact) ? fact : validated(fact);
    }

    private <T> T validated(T fact) throws RowRefused {
        var violations = validator.validate(fact);
        if (violations.isEmpty()) {
            return fact;
        }
        var first = violations.stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .orElseThrow();
        var name = words(first.getPropertyPath().toString());
        var constraint = first.getConstraintDescriptor().getAnnotation().annotationType();
        if (constraint == NotBlank.class || constraint == NotNull.class) {
            throw new RowRefused(
                    "",
                    "no " + name,
                    "The row has no " + name,
                    "Maybe the cell was left out or stands in another column");
        }
        throw new RowRefused(
                "", name + " " + first.getInvalidValue(), "The " + name + " is out of range", "Maybe a digit slipped");
    }

    /** {@code valueDate} as {@code value date}. */
    private static String words(String property) {
        if (property.equals("from") || property.equals("to")) {
            return property.equals("from") ? "payer" : "payee";
        }
        return property.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
