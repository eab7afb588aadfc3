package org.clayton.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.clayton.judge.RuleText.Fact;
import org.clayton.judge.RuleText.Test;

/** The conditions of a rule in words, each threshold with its dated values and where they come from. */
final class RuleWords {

    private static final Map<String, String> COMPARED = Map.of(
            "==", "is", "!=", "is not", "<", "is below", "<=", "is at most", ">", "is above", ">=", "is at least");
    private static final Map<String, String> TURNED = Map.of(
            "<=", "is at least", "<", "is above", ">=", "is at most", ">", "is below", "==", "is", "!=", "is not");

    private final Rule rule;
    private final Thresholds thresholds;
    private final UnaryOperator<String> source;

    /** @param source says a source's key in full */
    RuleWords(Rule rule, Thresholds thresholds, UnaryOperator<String> source) {
        this.rule = rule;
        this.thresholds = thresholds;
        this.source = source;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var fact : rule.text().patterns()) {
            lines.addAll(fact.type().equals("Threshold") ? threshold(fact) : List.of(fact(fact)));
        }
        return lines;
    }

    private static String fact(Fact fact) {
        var opens =
                switch (fact.presence()) {
                    case IS -> "there is a ";
                    case NOT -> "there is no ";
                    case EXISTS -> "there is any ";
                };
        var tests = fact.tests().stream().map(RuleWords::test).collect(Collectors.joining(" and "));
        return opens
                + fact.type()
                + (fact.variable().isEmpty() ? "" : " (" + fact.variable() + ")")
                + (tests.isEmpty() ? "" : " whose " + tests);
    }

    private static String test(Test test) {
        if (test.isHolds()) {
            return "row holds on the day of " + said(test.against());
        }
        return test.field() + " " + COMPARED.getOrDefault(test.operator(), test.operator()) + " "
                + said(test.against());
    }

    private static String said(RuleText.Operand operand) {
        if (operand instanceof RuleText.FieldOf field) {
            return field.field().isEmpty() ? field.variable() : field.variable() + "." + field.field();
        }
        if (operand instanceof RuleText.OwnField own) {
            return "its " + own.field();
        }
        if (operand instanceof RuleText.Text text) {
            return '"' + text.value() + '"';
        }
        if (operand instanceof RuleText.Truth truth) {
            return truth.value() ? "true" : "false";
        }
        return operand instanceof RuleText.Constant constant ? constant.value() : operand.toString();
    }

    private List<String> threshold(Fact fact) {
        var name = fact.textOf("name").orElse("");
        var number = Optional.ofNullable(thresholds.byName().get(name));
        var lines = new ArrayList<String>();
        for (var test : fact.tests()) {
            if (test.field().equals("value") && !test.isHolds()) {
                lines.add(said(test.against()) + " " + TURNED.getOrDefault(test.operator(), test.operator())
                        + " the threshold " + name
                        + number.map(one -> " (" + one.title() + ")").orElse("") + ":");
            }
        }
        number.ifPresent(one -> one.values().forEach(value -> lines.add("    " + value(one, value))));
        return lines;
    }

    private String value(DatedNumber number, DatedNumber.Value value) {
        var unit = number.unit() == Unit.MONEY || number.unit() == Unit.COUNT
                ? ""
                : number.unit() == Unit.PERCENT ? " %" : " " + number.unit().word();
        return value.written() + unit + " from " + value.from()
                + (value.country().isEmpty() ? "" : " in " + value.country()) + "; " + source.apply(value.source());
    }
}
