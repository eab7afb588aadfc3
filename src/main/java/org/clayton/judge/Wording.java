package org.clayton.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clayton.casefile.CaseFile;
import org.clayton.judge.RuleText.FieldOf;

/** Says in words and figures what a rule found. */
final class Wording {

    private static final Map<String, String> ASKED = Map.of(
            "<=",
            "at least ",
            "<",
            "more than ",
            ">=",
            "at most ",
            ">",
            "below ",
            "==",
            "exactly ",
            "!=",
            "other than ");

    private final CaseFile caseFile;

    Wording(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    String sentence(Firing firing) {
        return Sentence.fill(firing.rule().card().finding().strip(), field -> shown(firing, field));
    }

    /** What each threshold asked for, and the value that met it. */
    List<Flag.Condition> conditions(Firing firing) {
        var conditions = new ArrayList<Flag.Condition>();
        var present = firing.rule().text().present();
        for (var i = 0; i < present.size(); i++) {
            if (firing.facts().get(i) instanceof Threshold threshold) {
                for (var test : present.get(i).tests()) {
                    if (test.field().equals("value") && test.against() instanceof FieldOf met) {
                        conditions.add(new Flag.Condition(
                                threshold.title(),
                                ASKED.getOrDefault(test.operator(), "") + shown(threshold),
                                shown(firing, met),
                                threshold.source()));
                    }
                }
            }
        }
        return conditions;
    }

    /** What the subject of a finding is called. */
    String label(Subject.Kind kind, int index) {
        return switch (kind) {
            case ACCOUNT -> caseFile.accounts().get(index).number();
            case ASSET -> caseFile.assets().get(index).description();
            case PARTY -> caseFile.parties().get(index).name();
        };
    }

    private String shown(Firing firing, FieldOf field) {
        var fact = firing.fact(field.variable());
        if (fact instanceof Threshold threshold && field.field().equals("value")) {
            return shown(threshold);
        }
        return shown(field.field(), Firing.value(fact, field.field()));
    }

    /** The number as the law writes it, and in the case's currency where that differs. */
    private String shown(Threshold threshold) {
        var inCase = threshold.unit().shown(threshold.value(), caseFile.currency());
        return threshold.unit() == Unit.MONEY
                        && !threshold.written().endsWith(caseFile.currency().getCurrencyCode())
                ? threshold.written() + " (" + inCase + ")"
                : inCase;
    }

    private String shown(String field, Object value) {
        if (value instanceof Integer index && index >= 0) {
            switch (field) {
                case "account":
                    return account(index);
                case "asset":
                    return label(Subject.Kind.ASSET, index);
                case "party", "suspect", "holder", "owner", "who", "whom":
                    return label(Subject.Kind.PARTY, index);
                default:
            }
        }
        if (value instanceof Number number) {
            return Unit.ofField(field).shown(number.longValue(), caseFile.currency());
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }

    private String account(int index) {
        var account = caseFile.accounts().get(index);
        return account.holderName().isEmpty() ? account.number() : account.number() + " (" + account.holderName() + ")";
    }
}
