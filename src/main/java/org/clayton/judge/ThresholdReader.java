package org.clayton.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one number of {@code rules/thresholds}. */
final class ThresholdReader {

    private static final Pattern MONEY = Pattern.compile("(\\d+(?:\\.\\d+)?) ([A-Z]{3})");
    private static final Map<Unit, Pattern> PLAIN = Map.of(
            Unit.PERCENT, number(" ?%"),
            Unit.DAYS, number(" days?"),
            Unit.HOURS, number(" hours?"),
            Unit.COUNT, number(""),
            Unit.MONEY, MONEY);

    private static Pattern number(String unit) {
        return Pattern.compile("(\\d+(?:\\.\\d+)?)(?:" + unit + ")?");
    }

    private ThresholdReader() {}

    static DatedNumber read(String name, Yaml entry, Set<String> sources) {
        entry.only(List.of("title", "unit", "asked", "values"));
        var unit = unit(entry);
        var asked = entry.text("asked");
        if (!asked.isEmpty() && !Set.of("at-least", "at-most").contains(asked)) {
            entry.mistake(
                    "asked",
                    "'" + asked + "' is not a way to ask.",
                    Spelling.maybe(asked, Set.of("at-least", "at-most")));
        }
        var values = new ArrayList<DatedNumber.Value>();
        var days = new HashSet<List<Object>>();
        for (var one : entry.list("values")) {
            value(one, unit, sources).ifPresent(value -> {
                values.add(value);
                if (!days.add(List.of(value.from(), value.country()))) {
                    one.mistake(
                            "from",
                            "There are two values of '" + name + "' from the same day in the same country.",
                            "Maybe one of the two is left over.");
                }
            });
        }
        if (entry.list("values").isEmpty()) {
            entry.mistake(
                    "values",
                    "'" + name + "' has no value.",
                    "Maybe: values: [{from: 1990-01-01, value: 3, source: OWN, note: why}]");
        }
        values.sort(Comparator.comparing(DatedNumber.Value::from).thenComparing(DatedNumber.Value::country));
        return new DatedNumber(name, entry.text("title"), unit, !asked.equals("at-most"), values);
    }

    private static Unit unit(Yaml entry) {
        var written = entry.text("unit");
        var known = Arrays.stream(Unit.values()).map(Unit::word).toList();
        if (!written.isEmpty() && !known.contains(written)) {
            entry.mistake("unit", "'" + written + "' is not a unit.", Spelling.maybe(written, known));
        }
        return Arrays.stream(Unit.values())
                .filter(one -> one.word().equals(written))
                .findFirst()
                .orElse(Unit.COUNT);
    }

    private static Optional<DatedNumber.Value> value(Yaml one, Unit unit, Set<String> sources) {
        one.only(List.of("from", "country", "value", "source", "note"));
        var from = CardReader.day(one, "from");
        var source = one.text("source");
        if (!source.isEmpty() && !sources.contains(source)) {
            one.mistake(
                    "source",
                    "The source '" + source + "' is not in rules/sources.yaml.",
                    Spelling.maybe(source, sources));
        }
        var country = one.optional("country");
        if (!country.isEmpty() && !country.matches("[A-Z]{2}")) {
            one.mistake("country", "'" + country + "' is no country code.", "Maybe two capitals, such as NL?");
        }
        one.text("note");
        var matcher = PLAIN.getOrDefault(unit, MONEY).matcher(one.text("value"));
        if (!matcher.matches()) {
            one.mistake(
                    "value",
                    "'" + one.optional("value") + "' is no " + unit.word() + ".",
                    "Maybe it should be written like "
                            + (unit == Unit.MONEY ? "10000.00 EUR" : unit == Unit.PERCENT ? "85" : "3")
                            + ", without separators.");
            return Optional.empty();
        }
        return from.flatMap(day -> amount(one, unit, matcher.group(1))
                .flatMap(amount -> currency(one, unit, unit == Unit.MONEY ? matcher.group(2) : "")
                        .map(currency -> new DatedNumber.Value(day, country, amount, currency, source))));
    }

    private static Optional<BigDecimal> amount(Yaml one, Unit unit, String written) {
        var amount = new BigDecimal(written);
        var places = unit == Unit.MONEY || unit == Unit.PERCENT ? 2 : 0;
        if (amount.stripTrailingZeros().scale() > places || amount.precision() - amount.scale() > 15) {
            one.mistake(
                    "value",
                    "'" + written + "' is finer or larger than a " + unit.word() + " can be.",
                    "Maybe a digit too many?");
            return Optional.empty();
        }
        return Optional.of(amount);
    }

    private static Optional<Optional<Currency>> currency(Yaml one, Unit unit, String code) {
        if (unit != Unit.MONEY) {
            return Optional.of(Optional.empty());
        }
        var known = Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
        if (known.isEmpty()) {
            one.mistake("value", "'" + code + "' is no currency.", "Maybe EUR?");
        }
        return known.map(Optional::of);
    }
}
