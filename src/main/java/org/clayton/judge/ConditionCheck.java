package org.clayton.judge;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clayton.judge.Catalogue.Field;
import org.clayton.judge.Catalogue.Sort;
import org.clayton.judge.RuleText.Fact;
import org.clayton.judge.RuleText.Test;
import org.clayton.observe.Observation;

/** Checks one condition of a rule: that the field is there, and that it is compared with something of its own kind. */
final class ConditionCheck {

    private final RuleText rule;
    private final Thresholds thresholds;
    private final Mistakes mistakes;
    private final Map<String, Class<?>> named;

    /** @param named kinds of the facts named so far; grows as the rule is read */
    ConditionCheck(RuleText rule, Thresholds thresholds, Mistakes mistakes, Map<String, Class<?>> named) {
        this.rule = rule;
        this.thresholds = thresholds;
        this.mistakes = mistakes;
        this.named = named;
    }

    private void note(int line, String sentence, String maybe) {
        mistakes.add(rule.file(), line, sentence, maybe);
    }

    void check(Fact fact, Class<?> type, Test test) {
        if (test.isHolds()) {
            checkHolds(type, test);
            return;
        }
        var field = field(type, test.field(), test.line());
        if (field.isEmpty()) {
            return;
        }
        var sort = field.get().sort();
        if (sort == Sort.OTHER) {
            note(
                    test.line(),
                    "'" + test.field() + "' of " + fact.type() + " is not one value that can be compared.",
                    "Maybe another field: " + comparable(type) + ".");
        } else if (!Set.of("==", "!=").contains(test.operator()) && sort != Sort.NUMBER && sort != Sort.DAY) {
            note(
                    test.line(),
                    "'" + test.field() + "' has no order, so " + test.operator() + " says nothing.",
                    "Maybe == or != ?");
        } else {
            checkAgainst(fact, type, field.get(), test);
        }
    }

    private static String comparable(Class<?> type) {
        return String.join(
                ", ",
                Catalogue.fields(type).values().stream()
                        .filter(one -> one.sort() != Sort.OTHER)
                        .map(Field::name)
                        .toList());
    }

    private Optional<Field> field(Class<?> type, String name, int line) {
        var field = Catalogue.field(type, name);
        if (field.isEmpty()) {
            note(
                    line,
                    type.getSimpleName() + " has no field '" + name + "'.",
                    Spelling.maybe(name, Catalogue.fields(type).keySet()));
        }
        return field;
    }

    private void checkHolds(Class<?> type, Test test) {
        if (type != Threshold.class && type != Listed.class) {
            note(
                    test.line(),
                    "'holds' belongs to Threshold and Listed, not to " + type.getSimpleName() + ".",
                    "Maybe leave it out here.");
            return;
        }
        var variable = ((RuleText.FieldOf) test.against()).variable();
        typeOf(variable, test.line()).ifPresent(seen -> {
            if (!Observation.class.isAssignableFrom(seen)
                    && !(type == Threshold.class && Traced.class.isAssignableFrom(seen))) {
                note(
                        test.line(),
                        "A " + seen.getSimpleName() + " has no day and country for which a number could hold.",
                        "Maybe name an observation in holds( ).");
            }
        });
    }

    private Optional<Class<?>> typeOf(String variable, int line) {
        var type = named.get(variable);
        if (type == null) {
            note(
                    line,
                    "The name " + variable + " is not given to any fact above this line.",
                    Spelling.maybe(variable, named.keySet()));
        }
        return Optional.ofNullable(type);
    }

    private void checkAgainst(Fact fact, Class<?> type, Field field, Test test) {
        if (test.against() instanceof RuleText.FieldOf other) {
            typeOf(other.variable(), test.line())
                    .flatMap(seen -> field(seen, other.field(), test.line()))
                    .ifPresent(found -> checkSame(fact, field, found, test));
        } else if (test.against() instanceof RuleText.OwnField other) {
            field(type, other.field(), test.line()).ifPresent(found -> checkSame(fact, field, found, test));
        } else if (test.against() instanceof RuleText.Text text) {
            if (field.sort() != Sort.TEXT) {
                note(
                        test.line(),
                        "'" + field.name() + "' is no text, so it never equals \"" + text.value() + "\".",
                        instead(field));
            }
        } else if (test.against() instanceof RuleText.Truth) {
            if (field.sort() != Sort.TRUTH) {
                note(test.line(), "'" + field.name() + "' is not a field that is true or false.", instead(field));
            }
        } else if (test.against() instanceof RuleText.Constant constant) {
            checkConstant(field, constant, test.line());
        }
    }

    private static String instead(Field field) {
        return switch (field.sort()) {
            case NUMBER -> "Maybe compare it with a threshold, or with a number of another fact.";
            case CONSTANT ->
                "Maybe one of its values: " + Arrays.toString(field.type().getEnumConstants()) + ".";
            case TRUTH -> "Maybe just the name: " + field.name();
            case TEXT -> "Maybe a text in double quotes.";
            case DAY -> "Maybe compare it with the day of another fact.";
            case OTHER -> "Maybe another field.";
        };
    }

    private void checkSame(Fact fact, Field one, Field other, Test test) {
        if (one.sort() != other.sort()) {
            note(test.line(), "'" + one.name() + "' and '" + other.name() + "' are different things.", instead(one));
        } else if (one.sort() == Sort.NUMBER && unit(fact, one) != unit(fact, other)) {
            note(
                    test.line(),
                    "'" + one.name() + "' is " + unit(fact, one).word() + " and '" + other.name() + "' is "
                            + unit(fact, other).word() + ".",
                    "Maybe another field of the same unit, or the threshold's unit is wrong.");
        }
    }

    /** A threshold's value has the unit that the rule book gives it. */
    private Unit unit(Fact fact, Field field) {
        if (fact.type().equals("Threshold") && field.name().equals("value")) {
            return fact.textOf("name")
                    .map(name -> thresholds.byName().get(name))
                    .map(DatedNumber::unit)
                    .orElse(Unit.COUNT);
        }
        return field.unit();
    }

    private void checkConstant(Field field, RuleText.Constant constant, int line) {
        var written = constant.type() + "." + constant.value();
        if (field.sort() != Sort.CONSTANT) {
            note(line, "'" + written + "' is not something '" + field.name() + "' can be.", instead(field));
            return;
        }
        var type = field.type();
        var outer = type.getEnclosingClass();
        var wanted = (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName();
        var values = Arrays.stream(type.getEnumConstants())
                .map(one -> wanted + "." + one)
                .toList();
        if (!values.contains(written)) {
            note(
                    line,
                    "'" + written + "' is not something '" + field.name() + "' can be.",
                    Spelling.maybe(written, values));
        } else if (!rule.imports()
                .containsKey(wanted.contains(".") ? wanted.substring(0, wanted.indexOf('.')) : wanted)) {
            note(
                    line,
                    "'" + wanted + "' is used but not imported.",
                    "Maybe: import " + (outer == null ? type : outer).getName() + ";");
        }
    }
}
