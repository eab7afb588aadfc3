package org.clayton.judge;

import java.util.stream.Collectors;
import org.clayton.judge.RuleText.Fact;
import org.clayton.judge.RuleText.Test;

/**
 * Writes a rule as the engine reads it: from what {@link DrlReader} understood, never the file's own letters. The engine copies
 * what it reads into Java source, where even a comment can hold code behind a written-out character (JLS 3.3).
 */
final class DrlWriter {

    private DrlWriter() {}

    static String write(RuleText rule) {
        var text = new StringBuilder("package ").append(rule.folder()).append(";\n");
        rule.imports()
                .values()
                .forEach(one -> text.append("import ").append(one.type()).append(";\n"));
        text.append("global Verdict verdict;\nrule \"").append(rule.name()).append("\"\nwhen\n");
        rule.patterns().forEach(fact -> text.append(line(fact)).append('\n'));
        return text.append("then\n    verdict.raise( drools.getMatch() );\nend\n")
                .toString();
    }

    private static String line(Fact fact) {
        var presence =
                switch (fact.presence()) {
                    case IS -> "";
                    case NOT -> "not ";
                    case EXISTS -> "exists ";
                };
        return presence
                + (fact.variable().isEmpty() ? "" : fact.variable() + " : ")
                + fact.type()
                + fact.tests().stream().map(DrlWriter::test).collect(Collectors.joining(", ", "( ", " )"));
    }

    private static String test(Test test) {
        return test.isHolds()
                ? "holds( " + ((RuleText.FieldOf) test.against()).variable() + " )"
                : test.field() + " " + test.operator() + " " + written(test.against());
    }

    private static String written(RuleText.Operand operand) {
        if (operand instanceof RuleText.FieldOf other) {
            return other.variable() + "." + other.field();
        }
        if (operand instanceof RuleText.OwnField own) {
            return own.field();
        }
        if (operand instanceof RuleText.Text said) {
            return '"' + said.value() + '"';
        }
        return operand instanceof RuleText.Truth truth
                ? String.valueOf(truth.value())
                : ((RuleText.Constant) operand).type() + "." + ((RuleText.Constant) operand).value();
    }
}
