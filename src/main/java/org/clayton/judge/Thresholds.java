package org.clayton.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.casefile.CaseFile;

/** The dated, cited numbers of the rule book. */
record Thresholds(Map<String, DatedNumber> byName) {

    static Thresholds read(RuleFolder folder, Set<String> sources, Mistakes mistakes) {
        var numbers = new TreeMap<String, DatedNumber>();
        folder.under("thresholds", ".yaml").forEach((file, text) -> Yaml.read(file, text, mistakes)
                .ifPresent(yaml -> yaml.keys().forEach(name -> yaml.inner(name)
                        .ifPresentOrElse(
                                entry -> add(numbers, name, entry, sources),
                                () -> yaml.mistake(
                                        name,
                                        "'" + name + "' holds no keys.",
                                        "Maybe title, unit, asked and values are missing below it.")))));
        return new Thresholds(numbers);
    }

    private static void add(Map<String, DatedNumber> numbers, String name, Yaml entry, Set<String> sources) {
        if (numbers.containsKey(name)) {
            entry.mistake("", "The threshold '" + name + "' is there twice.", "Maybe one of the two is left over.");
        }
        numbers.put(name, ThresholdReader.read(name, entry, sources));
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** Those of the names that cannot be said in the case's currency, for want of an exchange rate. */
    Set<String> withoutRate(Collection<String> names, CaseFile caseFile) {
        var missing = new TreeSet<String>();
        for (var name : names) {
            var number = byName.get(name);
            if (number != null
                    && number.values().stream()
                            .anyMatch(value -> number.in(caseFile, value).isEmpty())) {
                missing.add(name);
            }
        }
        return missing;
    }

    /** One fact for each name, country and span of days, so that exactly one holds for any of them. */
    List<Threshold> facts(Collection<String> names, Collection<String> countries, CaseFile caseFile) {
        var facts = new ArrayList<Threshold>();
        for (var name : names) {
            var number = byName.get(name);
            if (number != null) {
                countries.forEach(country -> facts.addAll(spans(number, country, caseFile)));
            }
        }
        return facts;
    }

    private static List<Threshold> spans(DatedNumber number, String country, CaseFile caseFile) {
        var starts = new TreeSet<LocalDate>();
        number.values().stream()
                .filter(value -> value.country().isEmpty() || value.country().equals(country))
                .forEach(value -> starts.add(value.from()));
        var spans = new ArrayList<Threshold>();
        for (var from : starts) {
            var next = starts.higher(from);
            var until = next == null ? LocalDate.MAX : next.minusDays(1);
            var value = number.on(country, from).orElseThrow();
            number.in(caseFile, value)
                    .ifPresent(amount -> spans.add(new Threshold(
                            number.name(),
                            country,
                            from,
                            until,
                            amount,
                            number.unit(),
                            number.title(),
                            value.source(),
                            value.written())));
        }
        return spans;
    }

    /** The value that lets most through, over all countries and days; empty for an unknown name or without a rate. */
    OptionalLong loosest(String name, CaseFile caseFile) {
        var number = byName.get(name);
        if (number == null) {
            return OptionalLong.empty();
        }
        var values = number.values().stream()
                .flatMap(value -> number.in(caseFile, value).stream())
                .mapToLong(Long::longValue);
        return number.atLeast() ? values.min() : values.max();
    }
}
