package org.clayton.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence of a card with places for figures: {@code {$run.totalMinor}}. */
final class Sentence {

    private static final Pattern FIGURE = Pattern.compile("\\{(\\$\\w+)\\.(\\w+)}");

    private Sentence() {}

    static List<RuleText.FieldOf> fieldsOf(String template) {
        var fields = new ArrayList<RuleText.FieldOf>();
        var matcher = FIGURE.matcher(template);
        while (matcher.find()) {
            fields.add(field(matcher.toMatchResult().group(1), matcher.group(2)));
        }
        return fields;
    }

    private static RuleText.FieldOf field(String variable, String field) {
        return new RuleText.FieldOf(variable, field);
    }

    static String fill(String template, Function<RuleText.FieldOf, String> figure) {
        return FIGURE.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(figure.apply(field(found.group(1), found.group(2)))));
    }
}
