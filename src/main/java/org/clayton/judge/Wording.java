package org.clayton.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clayton.casefile.CaseFile;
import org.clayton.judge.RuleText.FieldOf;
import org.clayton.observe.AccountProfile;

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

    private static final Map<String, String> TURNED =
            Map.of("<=", "at most ", "<", "below ", ">=", "at least ", ">", "more than ", "!=", "other than ");

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
            if (firing.facts().get(i) instanceof Listed row) {
                conditions.add(new Flag.Condition("list " + row.list(), "stands on it", row.key(), row.source()));
            } else if (!(firing.facts().get(i) instanceof Threshold)) {
                conditions.addAll(asked(present.get(i), firing.facts().get(i), firing));
            }
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

    /** What a rule asks of a fact itself; what only joins it with another fact says nothing by itself. */
    private List<Flag.Condition> asked(RuleText.Fact named, Object fact, Firing firing) {
        var asked = new ArrayList<Flag.Condition>();
        for (var test : named.tests()) {
            var joins = test.operator().equals("==")
                    && (test.against() instanceof FieldOf || test.against() instanceof RuleText.OwnField);
            if (!test.isHolds() && !joins) {
                asked.add(new Flag.Condition(
                        plain(test.field()),
                        TURNED.getOrDefault(test.operator(), "") + against(fact, test, firing),
                        shown(test.field(), Firing.value(fact, test.field())),
                        ""));
            }
        }
        return asked;
    }

    private String against(Object fact, RuleText.Test test, Firing firing) {
        if (test.against() instanceof FieldOf other) {
            return shown(firing, other);
        }
        if (test.against() instanceof RuleText.OwnField other) {
            return shown(other.field(), Firing.value(fact, other.field()));
        }
        if (test.against() instanceof RuleText.Truth truth) {
            return truth.value() ? "yes" : "no";
        }
        return test.against() instanceof RuleText.Text text
                ? shown("", text.value())
                : plain(((RuleText.Constant) test.against()).value());
    }

    /** "holderIsCompany" and "sumMinor" as somebody says them. */
    static String plain(String name) {
        return name.replaceAll("(Minor|BasisPoints)$", "")
                .replace('_', ' ')
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
    }

    /** "share of wages: at most 50 % is asked, found 92 %" */
    String condition(Threshold threshold, RuleText.Test test, Firing firing) {
        return threshold.title() + ": " + ASKED.getOrDefault(test.operator(), "") + shown(threshold)
                + " is asked, found " + (test.against() instanceof FieldOf other ? shown(firing, other) : "");
    }

    /** What is usual for an account: the measure that its own flags are held against. */
    String usual(AccountProfile profile) {
        var said = new StringBuilder("usual month: ")
                .append(shown("Minor", profile.meanMonthInMinor()))
                .append(" in, ")
                .append(shown("Minor", profile.meanMonthOutMinor()))
                .append(" out, over ")
                .append(profile.months())
                .append(profile.months() == 1 ? " month" : " months");
        if (profile.cashMonths() > 0) {
            said.append("; cash paid in on ")
                    .append(profile.cashInDays())
                    .append(profile.cashInDays() == 1 ? " day" : " days");
            said.append(" in ")
                    .append(profile.cashMonths())
                    .append(profile.cashMonths() == 1 ? " month, " : " months, ");
            said.append(shown("BasisPoints", profile.cashShareBasisPoints())).append(" of what arrives");
        }
        if (profile.incomeMonths() > 0) {
            said.append("; wages arrive in ").append(profile.incomeMonths()).append(" of them");
        }
        if (profile.wageMonths() > 0) {
            said.append("; wages are paid in ").append(profile.wageMonths()).append(" of them");
        }
        return said.toString();
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

    String shown(String field, Object value) {
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
                : value.toString().isEmpty() ? "none" : value.toString();
    }

    private String account(int index) {
        var account = caseFile.accounts().get(index);
        return account.holderName().isEmpty() ? account.number() : account.number() + " (" + account.holderName() + ")";
    }
}
