package org.clayton.intake.facts;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of one kind of record, looked up once from what the validator itself knows of them. It only ever says
 * that a record certainly keeps them all; whatever it does not understand it leaves to the validator.
 */
final class QuickCheck {

    private interface Rule {
        boolean holds(@Nullable Object value);
    }

    private record Constraint(MethodHandle component, Rule rule) {}

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private final Constraint[] constraints;
    private final boolean understood;

    private QuickCheck(List<Constraint> constraints, boolean understood) {
        this.constraints = constraints.toArray(Constraint[]::new);
        this.understood = understood;
    }

    static QuickCheck of(Class<?> type, Validator validator) {
        var declared = validator.getConstraintsForClass(type);
        var constraints = new ArrayList<Constraint>();
        return new QuickCheck(constraints, type.isRecord() && understands(type, declared, constraints));
    }

    private static boolean understands(Class<?> type, BeanDescriptor declared, List<Constraint> constraints) {
        if (!declared.getConstraintDescriptors().isEmpty()) {
            return false; // a rule over several components
        }
        for (var property : declared.getConstrainedProperties()) {
            if (property.isCascaded()
                    || !property.getConstrainedContainerElementTypes().isEmpty()
                    || !addAll(type, property, constraints)) {
                return false;
            }
        }
        return true;
    }

    private static boolean addAll(Class<?> type, PropertyDescriptor property, List<Constraint> constraints) {
        var component = component(type, property.getPropertyName());
        for (var constraint : property.getConstraintDescriptors()) {
            var rule = rule(constraint);
            if (rule == null) {
                return false;
            }
            constraints.add(new Constraint(component, rule));
        }
        return true;
    }

    private static MethodHandle component(Class<?> type, String name) {
        var accessor = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getAccessor();
        try {
            return MethodHandles.lookup().unreflect(accessor).asType(ANY);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a fact whose components cannot be seen: " + type, e);
        }
    }

    private static @Nullable Rule rule(ConstraintDescriptor<?> constraint) {
        var kind = constraint.getAnnotation().annotationType();
        if (kind == NotNull.class) {
            return value -> value != null;
        }
        if (kind == NotBlank.class) {
            return value -> value instanceof String text && !text.isBlank();
        }
        return kind == PositiveOrZero.class ? QuickCheck::isPositiveOrZero : null;
    }

    private static boolean isPositiveOrZero(@Nullable Object value) {
        return value instanceof Integer number && number >= 0 || value instanceof Long large && large >= 0;
    }

    /** False also when it cannot be told here. */
    boolean passes(Object fact) {
        if (!understood) {
            return false;
        }
        for (var constraint : constraints) {
            if (!constraint.rule.holds(value(constraint.component, fact))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object value(MethodHandle component, Object fact) {
        try {
            return (@Nullable Object) component.invokeExact(fact);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's accessor throws nothing checked", e);
        }
    }
}
