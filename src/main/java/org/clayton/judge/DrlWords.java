package org.clayton.judge;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks over the words of a rule file and explains the first one that does not belong. */
final class DrlWords {

    /** What kept a rule file from being read. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final String maybe;

        Unreadable(int line, String sentence, String maybe) {
            super(sentence, null, false, false);
            this.line = line;
            this.maybe = maybe;
        }

        Mistake in(String file) {
            return new Mistake(file, line, String.valueOf(getMessage()), maybe);
        }
    }

    /** What people who know Drools may try, and where it belongs here. */
    private static final Map<String, String> OUTSIDE = Map.ofEntries(
            Map.entry("eval", "Maybe the comparison can be written as field, operator, field."),
            Map.entry("accumulate", "Maybe the sum belongs in an observation, computed before the rules are asked."),
            Map.entry("collect", "Maybe the list belongs in an observation, computed before the rules are asked."),
            Map.entry("from", "Maybe the fact is already there and can be named directly."),
            Map.entry("forall", "Maybe 'not' with the opposite condition says the same."),
            Map.entry("or", "Maybe it is two rules, each with its own card."),
            Map.entry("and", "Maybe leave the word out: lines under 'when' already mean \"and\"."),
            Map.entry("||", "Maybe it is two rules, each with its own card."),
            Map.entry("&&", "Maybe a comma, which means \"and\"."),
            Map.entry("function", "Maybe the computation belongs in an observation."),
            Map.entry("declare", "Maybe the fact belongs in the package 'observe'."),
            Map.entry("query", "Maybe it is a rule."),
            Map.entry("dialect", "Maybe just leave the line out."),
            Map.entry("salience", "Maybe just leave it out: the order of rules never matters."),
            Map.entry("end", "Maybe 'then' is missing, or a bracket is not closed."));

    private final List<DrlToken> tokens;
    private int next;

    DrlWords(String text) {
        tokens = DrlTokens.of(text);
    }

    private DrlToken now() {
        return tokens.get(next);
    }

    int line() {
        return now().line();
    }

    boolean at(String word) {
        return now().is(word);
    }

    boolean atVariable() {
        return now().kind() == DrlToken.Kind.VARIABLE;
    }

    boolean atText() {
        return now().kind() == DrlToken.Kind.TEXT;
    }

    boolean skip(String word) {
        if (!at(word)) {
            return false;
        }
        next++;
        return true;
    }

    void take(String word, String why) {
        if (!skip(word)) {
            throw unexpected(why);
        }
    }

    void takeEnd() {
        if (now().kind() != DrlToken.Kind.END) {
            throw unexpected("one file holds one rule and nothing after its 'end'");
        }
    }

    String word() {
        return take(DrlToken.Kind.WORD, "a name of a field, or a fact, is expected here");
    }

    String variable() {
        return take(DrlToken.Kind.VARIABLE, "a name with a dollar sign is expected here, such as $run");
    }

    String quoted() {
        return take(DrlToken.Kind.TEXT, "a text in straight double quotes is expected here");
    }

    String dotted() {
        var name = new StringBuilder(word());
        while (skip(".")) {
            name.append('.').append(word());
        }
        return name.toString();
    }

    String oneOf(Set<String> symbols) {
        if (now().kind() != DrlToken.Kind.SYMBOL || !symbols.contains(now().text())) {
            throw unexpected("a comparison is expected here: == != <= >= < >");
        }
        return tokens.get(next++).text();
    }

    /** Everything up to the word {@code end}, without blanks; the end itself is taken too. */
    String untilEnd() {
        var written = new StringBuilder();
        while (!at("end")) {
            if (now().kind() == DrlToken.Kind.END) {
                throw unexpected("a rule is closed by the word 'end'");
            }
            var token = tokens.get(next++);
            written.append(token.kind() == DrlToken.Kind.TEXT ? token.shown() : token.text());
        }
        next++;
        return written.toString();
    }

    static String shorten(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }

    private String take(DrlToken.Kind kind, String why) {
        if (now().kind() != kind || OUTSIDE.containsKey(now().text())) {
            throw unexpected(why);
        }
        return tokens.get(next++).text();
    }

    private Unreadable unexpected(String why) {
        var token = now();
        if (token.kind() == DrlToken.Kind.NUMBER) {
            return new Unreadable(
                    token.line(),
                    "The number " + token.text()
                            + " stands in a rule; numbers live in rules/thresholds, dated and with a source.",
                    "Maybe give it a name there and write: Threshold( name == \"...\", holds( $run ), value <= $run.field )");
        }
        var hint = OUTSIDE.get(token.text());
        if (hint != null && token.kind() != DrlToken.Kind.TEXT) {
            return new Unreadable(token.line(), token.shown() + " does not belong here.", hint);
        }
        return new Unreadable(
                token.line(), "Found " + token.shown() + ".", "Maybe something is missing before it: " + why + ".");
    }
}
