package org.clayton.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clayton.observe.Lists;

/** Reads and checks every file of a rule book; what is wrong is collected, so that all of it is heard at once. */
final class RuleBookReader {

    private static final Set<String> PHASES = Arrays.stream(Rule.Phase.values())
            .map(phase -> phase.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    private static final Set<String> BESIDE = Set.of("thresholds", "lists", "intake");

    /** @param rules sorted by phase and name */
    record Contents(List<Rule> rules, Thresholds thresholds, Map<String, List<Listed>> lists) {}

    private final RuleFolder folder;
    private final Mistakes mistakes;
    private final Map<String, String> firstFile = new HashMap<>();

    private RuleBookReader(RuleFolder folder, Mistakes mistakes) {
        this.folder = folder;
        this.mistakes = mistakes;
    }

    static Contents read(RuleFolder folder, Mistakes mistakes) {
        return new RuleBookReader(folder, mistakes).contents();
    }

    private Contents contents() {
        var sources = sources();
        var thresholds = Thresholds.read(folder, sources, mistakes);
        var lists = ListReader.read(folder, sources, mistakes);
        checkLists();
        var rules = new ArrayList<Rule>();
        for (var stem : stems()) {
            rule(stem, sources, thresholds, lists.keySet()).ifPresent(rules::add);
        }
        if (stems().isEmpty()) {
            mistakes.add(
                    "rules",
                    0,
                    "There is no rule in it.",
                    "Maybe another folder is meant: one that holds flag, claim, link and freeze.");
        }
        return new Contents(rules.stream().sorted().toList(), thresholds, lists);
    }

    /** The detectors read more of a list than its first columns. */
    private void checkLists() {
        try {
            Lists.of(listTexts(folder));
        } catch (Lists.UnreadableRow e) {
            if (!mistakes.inFile(e.file())) {
                mistakes.add(
                        e.file(),
                        e.line(),
                        e.getMessage() + ".",
                        "Maybe an amount has separators or letters, a currency is no code such as EUR, or a column is missing.");
            }
        }
    }

    private Set<String> sources() {
        var text = folder.files().get("sources.yaml");
        if (text == null) {
            mistakes.add(
                    "sources.yaml", 0, "The file is missing.", "Maybe copy the whole rules folder, not a part of it.");
            return Set.of();
        }
        var yaml = Yaml.read("sources.yaml", text, mistakes);
        yaml.ifPresent(all -> all.keys().forEach(key -> all.inner(key)
                .ifPresentOrElse(
                        RuleBookReader::checkSource,
                        () -> all.mistake(
                                key,
                                "The source '" + key + "' says nothing.",
                                "Maybe title, by, date, checked and where are missing below it."))));
        return yaml.map(all -> Set.copyOf(all.keys())).orElse(Set.of());
    }

    private static void checkSource(Yaml source) {
        source.only(List.of("title", "by", "date", "checked", "where"));
        List.of("title", "by", "date", "where").forEach(source::text);
        var checked = source.text("checked");
        var known = Set.of("read", "located", "memory", "own");
        if (!checked.isEmpty() && !known.contains(checked)) {
            source.mistake(
                    "checked",
                    "'" + checked + "' does not say how far it was looked up.",
                    Spelling.maybe(checked, known));
        }
    }

    /** Paths of rules without ending. */
    private Set<String> stems() {
        var stems = new TreeSet<String>();
        for (var path : folder.files().keySet()) {
            var slash = path.indexOf('/');
            var top = slash < 0 ? "" : path.substring(0, slash);
            if (PHASES.contains(top) && path.matches(".*\\.(drl|yaml)")) {
                stems.add(path.substring(0, path.lastIndexOf('.')));
            } else if (!BESIDE.contains(top) && path.endsWith(".drl")) {
                mistakes.add(
                        path,
                        0,
                        "A rule lies outside the folders of the phases.",
                        "Maybe it belongs under one of: " + PHASES + ".");
            }
        }
        return stems;
    }

    private Optional<Rule> rule(String stem, Set<String> sources, Thresholds thresholds, Set<String> lists) {
        var text = text(stem + ".drl", stem, thresholds, lists);
        var written = folder.files().get(stem + ".yaml");
        if (written == null) {
            mistakes.add(
                    stem + ".drl",
                    0,
                    "The rule has no card '" + stem + ".yaml'.",
                    "Maybe it is still to be written: rules/README.md lists its keys.");
            return Optional.empty();
        }
        var yaml = Yaml.read(stem + ".yaml", written, mistakes);
        var card = yaml.map(one -> CardReader.read(one, sources));
        if (text.isEmpty() || card.isEmpty()) {
            return Optional.empty();
        }
        var phase = Rule.Phase.valueOf(stem.substring(0, stem.indexOf('/')).toUpperCase(Locale.ROOT));
        var rule = new Rule(phase, text.get(), card.get());
        new CardCheck(rule, yaml.get()).run();
        new GroundsCheck(rule, mistakes).run();
        return Optional.of(rule);
    }

    private Optional<RuleText> text(String file, String stem, Thresholds thresholds, Set<String> lists) {
        var written = folder.files().get(file);
        if (written == null) {
            mistakes.add(
                    stem + ".yaml",
                    0,
                    "The card has no rule '" + file + "'.",
                    "Maybe one of the two files was renamed.");
            return Optional.empty();
        }
        var other = firstFile.putIfAbsent(stem.substring(stem.lastIndexOf('/') + 1), file);
        if (other != null) {
            mistakes.add(
                    file, 0, "A rule of that name is also in '" + other + "'.", "Maybe give one of them another name.");
        }
        try {
            var rule = DrlReader.read(file, written);
            new TextCheck(rule, thresholds, lists, mistakes).run();
            return Optional.of(rule);
        } catch (DrlWords.Unreadable e) {
            var mistake = e.in(file);
            mistakes.add(mistake.file(), mistake.line(), mistake.sentence(), mistake.maybe());
            return Optional.empty();
        }
    }

    /** Text of every list by its name, for the detectors. */
    static Map<String, String> listTexts(RuleFolder folder) {
        var texts = new TreeMap<String, String>();
        folder.under("lists", ".csv")
                .forEach((path, text) ->
                        texts.put(path.substring("lists/".length(), path.length() - ".csv".length()), text));
        return texts;
    }
}
