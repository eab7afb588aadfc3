package org.clayton.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A rule in plain words: its card, what it asks with the numbers and their sources, and its examples. */
final class RulePage {

    private static final Map<String, String> CHECKED = Map.of(
            "read", "the passage was read",
            "located", "the document was found, the passage was not read",
            "memory", "from professional knowledge, no document was looked up",
            "own", "this project's own reasoning, no authority");
    private static final Map<String, String> LEVELS =
            Map.of("low", "worth a look", "medium", "supports a freeze with others", "high", "supports a freeze alone");

    private final Rule rule;
    private final RuleFolder folder;
    private final Thresholds thresholds;
    private final Yaml card;
    private final Yaml sources;
    private final List<String> lines = new ArrayList<>();

    private RulePage(Rule rule, RuleFolder folder, Thresholds thresholds) {
        this.rule = rule;
        this.folder = folder;
        this.thresholds = thresholds;
        this.card = yaml(rule.card().file());
        this.sources = yaml("sources.yaml");
    }

    /** The page, line by line. */
    static List<String> of(Rule rule, RuleFolder folder, Thresholds thresholds) {
        return new RulePage(rule, folder, thresholds).page();
    }

    private Yaml yaml(String file) {
        return Yaml.read(file, folder.files().getOrDefault(file, ""), new Mistakes())
                .orElseThrow();
    }

    private List<String> page() {
        var line = RuleLine.of(rule, folder);
        lines.add(line.title());
        lines.add(line.family() + "/" + line.id() + ", " + line.status() + ", level " + line.level() + " ("
                + LEVELS.get(line.level()) + "), hash " + line.hash());
        part("Question", List.of(rule.card().question()));
        part("It speaks when", new RuleWords(rule, thresholds, this::source).lines());
        part("It says", List.of(rule.card().finding().strip()));
        part("Not judged without", rule.card().needs());
        part("Innocent readings, to rule out first", rule.card().innocent());
        part("What it does not see", card.texts("not-covered"));
        part("Next steps", rule.card().nextSteps());
        part("Sources", cited());
        part(
                "History",
                card.list("history").stream()
                        .map(one -> one.text("date") + " " + one.text("change"))
                        .toList());
        part("Examples", rule.card().examples().stream().map(RulePage::example).toList());
        return List.copyOf(lines);
    }

    private void part(String title, List<String> said) {
        lines.add("");
        lines.add(title);
        Consumer<String> add = one -> lines.add("  " + one);
        (said.isEmpty() ? List.of("nothing") : said).forEach(add);
    }

    private List<String> cited() {
        return card.list("sources").stream()
                .map(one -> source(one.text("key")) + "; " + one.text("place"))
                .toList();
    }

    /** A source with how far somebody looked it up. */
    private String source(String key) {
        return Optional.of(sources)
                .flatMap(all -> all.inner(key))
                .map(one -> key + ": " + one.text("title") + ", " + one.text("by") + ", " + one.text("date") + " ["
                        + CHECKED.getOrDefault(one.text("checked"), one.text("checked")) + "]")
                .orElse(key);
    }

    private static String example(Example one) {
        return (one.fires() ? "fires: " : "silent: ") + one.name() + " ("
                + String.join(", ", one.sheets().keySet()) + ")";
    }
}
