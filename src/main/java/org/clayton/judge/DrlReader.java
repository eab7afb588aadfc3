package org.clayton.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clayton.judge.RuleText.Fact;
import org.clayton.judge.RuleText.Import;
import org.clayton.judge.RuleText.Presence;
import org.clayton.judge.RuleText.Test;

/**
 * Reads the small part of the Drools rule language that our rules may use, and says in plain words what is outside it.
 * What gets past this reader cannot compute, loop, call Java or change a fact.
 */
final class DrlReader {

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<=", ">=", "<", ">");

    private final DrlWords words;
    private final String file;

    private DrlReader(String file, String text) {
        this.file = file;
        this.words = new DrlWords(text);
    }

    /** @throws DrlWords.Unreadable at the first thing that is not part of a rule */
    static RuleText read(String file, String text) {
        return new DrlReader(file, text).rule();
    }

    private RuleText rule() {
        var packageLine = words.line();
        words.take("package", "a rule file opens with its folder, such as: package flag.cash;");
        var folder = words.dotted();
        words.skip(";");
        var imports = imports();
        var nameLine = words.line();
        words.take("rule", "after the imports and the global comes: rule \"name-of-the-file\"");
        var name = words.quoted();
        words.take("when", "after the rule's name comes: when");
        var patterns = patterns();
        consequence();
        words.takeEnd();
        return new RuleText(file, folder, packageLine, imports, name, nameLine, patterns);
    }

    private Map<String, Import> imports() {
        var imports = new TreeMap<String, Import>();
        while (words.at("import") || words.at("global")) {
            var line = words.line();
            if (words.skip("import")) {
                var type = words.dotted();
                imports.put(type.substring(type.lastIndexOf('.') + 1), new Import(type, line));
            } else {
                global();
            }
            words.skip(";");
        }
        return imports;
    }

    private void global() {
        words.take("global", "");
        var line = words.line();
        var type = words.dotted();
        var name = words.word();
        if (!(type.equals("Verdict") || type.equals("org.clayton.judge.Verdict")) || !name.equals("verdict")) {
            throw new DrlWords.Unreadable(
                    line,
                    "'global " + type + " " + name + "' is not the one global that rules have.",
                    "Maybe: global Verdict verdict;");
        }
    }

    private List<Fact> patterns() {
        var patterns = new ArrayList<Fact>();
        while (!words.at("then")) {
            patterns.add(pattern());
        }
        if (patterns.stream().noneMatch(one -> one.presence() == Presence.IS)) {
            throw new DrlWords.Unreadable(
                    words.line(),
                    "The rule names no fact that must be there, so it would rest on no evidence.",
                    "Maybe a line such as $run : CashRun( ) is missing under 'when'.");
        }
        return patterns;
    }

    private Fact pattern() {
        var line = words.line();
        var presence = words.skip("not") ? Presence.NOT : words.skip("exists") ? Presence.EXISTS : Presence.IS;
        var variable = "";
        if (words.atVariable()) {
            variable = words.variable();
            words.take(":", "a colon stands between a name and its fact: " + variable + " : CashRun( )");
        }
        var type = words.dotted();
        words.take("(", "after the kind of fact comes '(', also when nothing is asked of it: " + type + "( )");
        var tests = new ArrayList<Test>();
        while (!words.at(")")) {
            tests.add(test());
            if (!words.at(")")) {
                words.take(",", "conditions are separated by commas and closed by ')'");
            }
        }
        words.take(")", "");
        return new Fact(line, presence, variable, type, tests);
    }

    private Test test() {
        var line = words.line();
        var field = words.word();
        if (field.equals("holds")) {
            words.take("(", "it is written: holds( $run )");
            var variable = words.variable();
            words.take(")", "it is written: holds( " + variable + " )");
            return new Test(line, field, "", new RuleText.FieldOf(variable, ""));
        }
        if (words.at(",") || words.at(")")) {
            return new Test(line, field, "==", new RuleText.Truth(true));
        }
        return new Test(line, field, words.oneOf(OPERATORS), operand());
    }

    private RuleText.Operand operand() {
        if (words.atText()) {
            return new RuleText.Text(words.quoted());
        }
        if (words.atVariable()) {
            var variable = words.variable();
            words.take(".", "a field of an earlier fact is written " + variable + ".field");
            return new RuleText.FieldOf(variable, words.word());
        }
        var name = words.dotted();
        if (name.equals("true") || name.equals("false")) {
            return new RuleText.Truth(name.equals("true"));
        }
        var dot = name.lastIndexOf('.');
        return dot < 0
                ? new RuleText.OwnField(name)
                : new RuleText.Constant(name.substring(0, dot), name.substring(dot + 1));
    }

    private void consequence() {
        words.take("then", "");
        var line = words.line();
        var written = words.untilEnd();
        if (!written.equals("verdict.raise(drools.getMatch());")) {
            throw new DrlWords.Unreadable(
                    line,
                    "After 'then' stands '" + DrlWords.shorten(written)
                            + "'; a rule does nothing but hand over what matched.",
                    "Maybe the line should be exactly: verdict.raise( drools.getMatch() );");
        }
    }
}
