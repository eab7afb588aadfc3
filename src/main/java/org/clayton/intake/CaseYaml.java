package org.clayton.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.clayton.intake.columns.Currencies;
import org.jspecify.annotations.Nullable;

/** Reads {@code case.yaml} and refuses, with its line, whatever is no setting. */
record CaseYaml(YamlText yaml) {

    private static final List<String> KEYS = List.of(
            "name",
            "currency",
            "as-of",
            "tracing-method",
            "legal-basis",
            "ignore",
            "columns",
            AcceptedYaml.KEY,
            PartyDecisionYaml.KEY);
    private static final List<String> METHODS = List.of("fifo", "lifo", "pro-rata", "libr", "tainted-first", "oatway");

    CaseSettings settings() {
        if (yaml.isEmpty()) {
            return CaseSettings.DEFAULT;
        }
        yaml.requireObject();
        yaml.requireKnown(yaml.root(), KEYS);
        return new CaseSettings(
                text("name"),
                currency(),
                !text("currency").isEmpty(),
                asOf(),
                yaml.oneOf(yaml.root(), "tracing-method", METHODS),
                text("legal-basis"),
                yaml.texts(yaml.root(), "ignore"),
                columns(),
                new AcceptedYaml(yaml).read(),
                new PartyDecisionYaml(yaml).read());
    }

    private String text(String key) {
        return YamlText.text(yaml.root(), key);
    }

    private Currency currency() {
        var code = text("currency");
        if (code.isEmpty()) {
            return CaseSettings.DEFAULT.currency();
        }
        return Currencies.of(code)
                .orElseThrow(() -> yaml.bad("currency", code, "It is no currency code", "Maybe EUR, RSD or PLN"));
    }

    private @Nullable LocalDate asOf() {
        var day = text("as-of");
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw yaml.bad("as-of", day, "It is no date", "Maybe write it as 2024-01-31");
        }
    }

    private List<CaseSettings.Named> columns() {
        var known = new ArrayList<>(List.of("file", "sheet"));
        known.addAll(SheetSaidYaml.KEYS);
        var named = new ArrayList<CaseSettings.Named>();
        for (var node : yaml.root().path("columns")) {
            yaml.requireKnown(node, known);
            var file = YamlText.text(node, "file");
            if (file.isEmpty()) {
                throw new BadInput(
                        yaml.name() + " / columns",
                        "an entry without 'file'",
                        "It is not clear which file it is about",
                        "Maybe write '- file: izvod.csv' as its first line");
            }
            named.add(new CaseSettings.Named(
                    file, YamlText.text(node, "sheet"), new SheetSaidYaml(yaml, CaseSettings.FILE, false).read(node)));
        }
        return List.copyOf(named);
    }
}
