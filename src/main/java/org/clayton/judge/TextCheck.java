package org.clayton.judge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clayton.judge.Catalogue.Field;
import org.clayton.judge.Catalogue.Sort;
import org.clayton.judge.RuleText.Fact;
import org.clayton.judge.RuleText.Test;
import org.clayton.observe.Observation;

/**
 * Checks the judgment of one rule against the facts, fields, units and numbers there are. The engine itself would say
 * nothing, or something about generated classes, and a rule with a wrong field would never fire.
 */
final class TextCheck {

    private final RuleText rule;
    private final Thresholds thresholds;
    private final Set<String> lists;
    private final Mistakes mistakes;
    private final Map<String, Class<?>> named = new HashMap<>();

    TextCheck(RuleText rule, Thresholds thresholds, Set<String> lists, Mistakes mistakes) {
        this.rule = rule;
        this.thresholds = thresholds;
        this.lists = lists;
        this.mistakes = mistakes;
    }

    void run() {
        var slash = rule.file().lastIndexOf('/');
        var folder = rule.file().substring(0, slash).replace('/', '.');
        var stem = rule.file().substring(slash + 1, rule.file().length() - ".drl".length());
        if (!rule.folder().equals(folder)) {
            note(
                    rule.packageLine(),
                    "The package is '" + rule.folder() + "' but the file lies in '" + folder + "'.",
                    "Maybe: package " + folder + ";");
        }
        if (!rule.name().equals(stem)) {
            note(
                    rule.nameLine(),
                    "The rule is named \"" + rule.name() + "\" but the file '" + stem + "'.",
                    "Maybe: rule \"" + stem + "\"");
        }
        rule.imports().forEach((name, one) -> checkImport(one));
        rule.patterns().forEach(this::checkFact);
    }

    private void note(int line, String sentence, String maybe) {
        mistakes.add(rule.file(), line, sentence, maybe);
    }

    private void checkImport(RuleText.Import one) {
        var known = Catalogue.importable().keySet();
        if (!known.contains(one.type())) {
            note(
                    one.line(),
                    "'" + one.type() + "' is not a fact that rules may use.",
                    Spelling.maybe(one.type(), known));
        }
    }

    private void checkFact(Fact fact) {
        var type = Catalogue.facts().get(fact.type());
        if (type == null) {
            note(
                    fact.line(),
                    "There is no kind of fact '" + fact.type() + "'.",
                    Spelling.maybe(fact.type(), Catalogue.facts().keySet()));
            return;
        }
        if (!rule.imports().containsKey(fact.type())) {
            note(
                    fact.line(),
                    "'" + fact.type() + "' is used but not imported.",
                    "Maybe: import " + type.getName() + ";");
        }
        fact.tests().forEach(test -> checkTest(fact, type, test));
        if (type == Threshold.class) {
            checkThreshold(fact);
        }
        if (type == Listed.class) {
            checkList(fact);
        }
        if (!fact.variable().isEmpty()) {
            checkName(fact, type);
        }
    }

    private void checkName(Fact fact, Class<?> type) {
        if (fact.presence() != RuleText.Presence.IS) {
            note(
                    fact.line(),
                    "A fact that is " + (fact.presence() == RuleText.Presence.NOT ? "not there" : "only known to exist")
                            + " cannot be named " + fact.variable() + ".",
                    "Maybe leave the name and the colon out.");
        } else if (named.put(fact.variable(), type) != null) {
            note(
                    fact.line(),
                    "The name " + fact.variable() + " is used twice.",
                    "Maybe a second name: " + fact.variable() + "2");
        }
    }

    private void checkTest(Fact fact, Class<?> type, Test test) {
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

    private void checkThreshold(Fact fact) {
        var name = fact.textOf("name");
        if (name.isEmpty()) {
            note(
                    fact.line(),
                    "The threshold is not named.",
                    "Maybe: Threshold( name == \"...\", holds( $run ), value <= $run.field )");
            return;
        }
        var number = thresholds.byName().get(name.get());
        if (number == null) {
            note(
                    fact.line(),
                    "There is no threshold '" + name.get() + "' in rules/thresholds.",
                    Spelling.maybe(name.get(), thresholds.names()));
            return;
        }
        if (fact.tests().stream().noneMatch(Test::isHolds)) {
            note(
                    fact.line(),
                    "It is not said for whose day and country the threshold '" + name.get() + "' holds.",
                    "Maybe add: holds( $run )");
        }
        for (var test : fact.tests()) {
            var asksMost = Set.of(">", ">=").contains(test.operator());
            var asksLeast = Set.of("<", "<=").contains(test.operator());
            if (test.field().equals("value") && (asksMost && number.atLeast() || asksLeast && !number.atLeast())) {
                note(
                        test.line(),
                        "'" + name.get() + "' is a number to be "
                                + (number.atLeast() ? "reached (asked: at-least)" : "stayed below (asked: at-most)")
                                + ", and the rule asks for the opposite.",
                        "Maybe " + (number.atLeast() ? "value <=" : "value >") + " $run.field");
            }
        }
    }

    private void checkList(Fact fact) {
        var name = fact.textOf("list").orElse("");
        if (!lists.contains(name)) {
            note(
                    fact.line(),
                    name.isEmpty()
                            ? "It is not said which list is meant."
                            : "There is no list '" + name + "' in rules/lists.",
                    Spelling.maybe(name, lists));
        }
    }
}
