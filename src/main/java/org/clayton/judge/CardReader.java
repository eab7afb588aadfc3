package org.clayton.judge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clayton.casefile.SheetKind;
import org.clayton.intake.facts.Place;

/** Reads the card of a rule and says what is missing from it. */
final class CardReader {

    static final String MOVEMENTS = "movements";

    private static final List<String> KEYS = List.of(
            "id",
            "title",
            "question",
            "status",
            "level",
            "subject",
            "claims",
            "finding",
            "sources",
            "needs",
            "thresholds",
            "lists",
            "innocent",
            "spared",
            "not-covered",
            "next-steps",
            "history",
            "examples");
    private static final Pattern FIELD = Pattern.compile("(\\$\\w+)\\.(\\w+)");
    private static final Set<String> NO_READING = Set.of("none", "n/a", "-", "no", "nothing", "tbd");

    private final Yaml yaml;
    private final Set<String> sources;

    private CardReader(Yaml yaml, Set<String> sources) {
        this.yaml = yaml;
        this.sources = sources;
    }

    /** @param sources keys of {@code sources.yaml} */
    static RuleCard read(Yaml yaml, Set<String> sources) {
        return new CardReader(yaml, sources).card();
    }

    private RuleCard card() {
        yaml.only(KEYS);
        checkSources();
        checkHistory();
        filled("not-covered", "what the rule does not see");
        return new RuleCard(
                yaml.file(),
                yaml.text("id"),
                yaml.text("title"),
                yaml.text("question"),
                choice("status", RuleCard.Status.values(), RuleCard.Status.DRAFT),
                choice("level", Level.values(), Level.LOW),
                subject(),
                Optional.of(yaml.optional("claims")).filter(one -> !one.isEmpty()),
                yaml.text("finding"),
                needs(),
                yaml.texts("thresholds"),
                yaml.texts("lists"),
                innocent(),
                spared(),
                filled("next-steps", "what to ask for or check next"),
                examples());
    }

    private <T extends Enum<T>> T choice(String key, T[] values, T otherwise) {
        var written = yaml.text(key);
        var words = Arrays.stream(values).collect(Collectors.toMap(CardReader::word, Function.identity()));
        var chosen = words.get(written);
        if (chosen == null && !written.isEmpty()) {
            yaml.mistake(key, "'" + written + "' is not a " + key + ".", Spelling.maybe(written, words.keySet()));
        }
        return chosen == null ? otherwise : chosen;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private RuleText.FieldOf subject() {
        var written = yaml.text("subject");
        var matcher = FIELD.matcher(written);
        if (!matcher.matches()) {
            yaml.mistake("subject", "'" + written + "' names no fact and field.", "Maybe: subject: $run.account");
            return new RuleText.FieldOf("", "");
        }
        return new RuleText.FieldOf(matcher.group(1), matcher.group(2));
    }

    private void checkSources() {
        var cited = yaml.list("sources");
        if (cited.isEmpty()) {
            yaml.mistake(
                    "sources",
                    "The rule cites no source.",
                    "Maybe: sources: [{key: OWN, place: ...}], when it is own reasoning.");
        }
        for (var one : cited) {
            one.only(List.of("key", "place"));
            var key = one.text("key");
            one.text("place");
            if (!key.isEmpty() && !sources.contains(key)) {
                one.mistake(
                        "key", "The source '" + key + "' is not in rules/sources.yaml.", Spelling.maybe(key, sources));
            }
        }
    }

    private void checkHistory() {
        if (yaml.list("history").isEmpty()) {
            yaml.mistake(
                    "history",
                    "The rule has no history.",
                    "Maybe: history: [{date: 2026-11-22, change: first version}]");
        }
        yaml.list("history").forEach(one -> {
            one.text("change");
            day(one, "date");
        });
    }

    private List<String> needs() {
        var known = new TreeSet<>(Set.of(MOVEMENTS));
        Arrays.stream(SheetKind.values()).map(SheetKind::word).forEach(known::add);
        var needs = yaml.texts("needs");
        if (needs.isEmpty()) {
            yaml.mistake("needs", "The rule does not say which sheets it needs.", "Maybe: needs: [movements]");
        }
        for (var one : needs) {
            if (!known.contains(one)) {
                yaml.mistake("needs", "'" + one + "' is not a kind of sheet.", Spelling.maybe(one, known));
            }
        }
        return needs;
    }

    private List<String> innocent() {
        var readings = filled("innocent", "the lawful readings to rule out first");
        for (var one : readings) {
            var plain = one.toLowerCase(Locale.ROOT).replaceAll("[.!]$", "");
            if (NO_READING.contains(plain) || one.length() < 15) {
                yaml.mistake(
                        "innocent",
                        "'" + one + "' is no lawful reading; every pattern has one.",
                        "Maybe ask who does the same thing honestly: a shop, a heir, a notary?");
            }
        }
        return readings;
    }

    private List<Innocent.Spared> spared() {
        var spared = new ArrayList<Innocent.Spared>();
        yaml.list("spared").forEach(one -> {
            one.only(List.of("by", "because"));
            spared.add(new Innocent.Spared(one.text("by"), one.text("because")));
        });
        return spared;
    }

    private List<String> filled(String key, String what) {
        var texts = yaml.texts(key);
        if (texts.isEmpty()) {
            yaml.mistake(
                    key,
                    "The key '" + key + "' is missing or empty; it holds " + what + ".",
                    "Maybe: " + key + ": followed by lines that open with '- '.");
        }
        return texts;
    }

    private List<Example> examples() {
        var examples = new ArrayList<Example>();
        yaml.list("examples").forEach(one -> examples.add(example(one)));
        for (var fires : List.of(true, false)) {
            if (examples.stream().noneMatch(one -> one.fires() == fires)) {
                var word = fires ? "fires" : "silent";
                yaml.mistake(
                        "examples",
                        "There is no example in which the rule " + (fires ? "fires." : "stays silent."),
                        "Maybe: - " + word + ": what happens, in words, with its sheets below.");
            }
        }
        return examples;
    }

    private Example example(Yaml one) {
        one.only(List.of("fires", "silent", "evidence", "sheets", "as-of"));
        var fires = one.has("fires");
        var sheets = one.inner("sheets").map(Yaml::textsByKey);
        if (sheets.isEmpty()) {
            one.mistake("", "The example has no sheets.", "Maybe: sheets: {payments.csv: ...}");
        }
        var evidence = new ArrayList<Place>();
        one.inner("evidence").ifPresent(rows -> rows.keys()
                .forEach(file -> rows.numbers(file).forEach(row -> evidence.add(new Place(file, "", row)))));
        return new Example(
                yaml.optional("id"),
                one.text(fires ? "fires" : "silent"),
                fires,
                sheets.orElseGet(java.util.TreeMap::new),
                evidence.stream().sorted().toList(),
                one.has("as-of") ? day(one, "as-of") : Optional.empty());
    }

    static Optional<LocalDate> day(Yaml yaml, String key) {
        var written = yaml.text(key);
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            yaml.mistake(key, "'" + written + "' is no day.", "Maybe it should be written like 2026-01-31.");
            return Optional.empty();
        }
    }
}
