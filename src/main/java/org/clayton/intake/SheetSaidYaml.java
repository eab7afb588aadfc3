package org.clayton.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.clayton.intake.SheetSaid.RowRange;
import org.clayton.intake.columns.Currencies;
import org.clayton.intake.columns.Kind;
import org.clayton.intake.columns.Role;
import org.clayton.intake.columns.TableSaid;
import org.clayton.intake.columns.TableSaid.Usual;
import org.clayton.intake.columns.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads what is said of a sheet: the same keys in {@code case.yaml} and in a bank's layout.
 *
 * @param layout it is said of all exports of a bank, and so gives way to what one of them shows
 */
record SheetSaidYaml(YamlText yaml, String by, boolean layout) {

    static final List<String> KEYS = List.of(
            "header-row",
            "kind",
            "map",
            "dates",
            "amounts",
            "signs",
            "marks",
            "rows",
            "account",
            "holder",
            "currency",
            "from-cells",
            "skip",
            "skip-rows",
            "encoding",
            "delimiter");

    private static final List<String> SIGNS = List.of("minus-out", "minus-in");
    private static final List<String> ORDERS = List.of("oldest-first", "newest-first");
    private static final List<String> SIDES = List.of("out", "in");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,7})(?:\\s*-\\s*(\\d{1,7}))?");

    SheetSaid read(JsonNode node) {
        return new SheetSaid(
                by,
                headerRow(node),
                yaml.oneOf(node, "kind", words(Kind.values(), Kind::word)),
                roles(node.path("map")),
                yaml.oneOf(node, "dates", List.of("day-first", "month-first")),
                yaml.oneOf(node, "amounts", List.of("comma", "point")),
                table(node),
                fromCells(node.path("from-cells")),
                yaml.oneOf(node, "skip", List.of("true", "false")).equals("true"),
                skipRows(node),
                encoding(node),
                delimiter(node));
    }

    private int headerRow(JsonNode node) {
        var text = YamlText.text(node, "header-row");
        if (text.isEmpty()) {
            return SheetSaid.SEARCH;
        }
        if (text.equals("none")) {
            return SheetSaid.NO_HEADER;
        }
        if (!text.matches("[1-9]\\d{0,6}")) {
            throw yaml.bad(
                    "header-row",
                    text,
                    "It is no row number",
                    "Maybe write the number that the spreadsheet program shows, or 'none' when no row is a header");
        }
        return Integer.parseInt(text);
    }

    private Map<String, String> roles(JsonNode map) {
        var known = new ArrayList<>(words(Role.values(), Role::word));
        known.add(SheetSaid.NO_ROLE);
        var roles = new TreeMap<String, String>();
        for (var entry : map.properties()) {
            var role = entry.getValue().asString();
            if (!known.contains(role)) {
                throw yaml.bad(entry.getKey(), role, "It is no role of a column", Spelling.nearest(role, known));
            }
            roles.put(entry.getKey(), role);
        }
        return roles;
    }

    private TableSaid table(JsonNode node) {
        var signs = yaml.oneOf(node, "signs", SIGNS);
        var rows = yaml.oneOf(node, "rows", ORDERS);
        var minusIsIn = signs.isEmpty() ? null : Boolean.valueOf(signs.equals("minus-in"));
        var newestFirst = rows.isEmpty() ? null : Boolean.valueOf(rows.equals("newest-first"));
        var account = YamlText.text(node, "account");
        var holder = YamlText.text(node, "holder");
        var marks = marks(node.path("marks"));
        return layout
                ? new TableSaid(
                        by,
                        null,
                        null,
                        account,
                        holder,
                        null,
                        marks,
                        new Usual(by, minusIsIn, newestFirst, currency(node)))
                : new TableSaid(by, minusIsIn, newestFirst, account, holder, currency(node), marks, Usual.NOTHING);
    }

    private @Nullable Currency currency(JsonNode node) {
        var currency = YamlText.text(node, "currency");
        return currency.isEmpty()
                ? null
                : Currencies.of(currency)
                        .orElseThrow(() ->
                                yaml.bad("currency", currency, "It is no currency code", "Maybe EUR, RSD or PLN"));
    }

    private Map<String, String> fromCells(JsonNode node) {
        yaml.requireKnown(node, List.of("account", "holder", "currency"));
        var cells = new TreeMap<String, String>();
        for (var entry : node.properties()) {
            var cell = entry.getValue().asString();
            if (!cell.matches("[A-Z]{1,3}[1-9]\\d{0,6}")) {
                throw yaml.bad(entry.getKey(), cell, "It is no cell", "Maybe write 'from-cells: {account: C1}'");
            }
            cells.put(entry.getKey(), cell);
        }
        return cells;
    }

    private Map<String, Boolean> marks(JsonNode node) {
        var marks = new TreeMap<String, Boolean>();
        for (var entry : node.properties()) {
            var side = entry.getValue().asString();
            if (!SIDES.contains(side)) {
                throw yaml.bad(entry.getKey(), side, "A mark means 'out' or 'in'", Spelling.nearest(side, SIDES));
            }
            marks.put(Words.side(entry.getKey()), side.equals("in"));
        }
        return marks;
    }

    private List<RowRange> skipRows(JsonNode node) {
        var ranges = new ArrayList<RowRange>();
        for (var text : yaml.texts(node, "skip-rows")) {
            var range = RANGE.matcher(text);
            if (!range.matches()) {
                throw yaml.bad(
                        "skip-rows", text, "It is no row number and no range", "Maybe write 'skip-rows: [3, 17-20]'");
            }
            var first = Integer.parseInt(range.group(1));
            ranges.add(new RowRange(first, range.group(2) == null ? first : Integer.parseInt(range.group(2))));
        }
        return List.copyOf(ranges);
    }

    private @Nullable Charset encoding(JsonNode node) {
        var text = YamlText.text(node, "encoding");
        try {
            return text.isEmpty() ? null : Charset.forName(text);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw yaml.bad(
                    "encoding",
                    text,
                    "It is no encoding that is known",
                    "Maybe UTF-8, windows-1250, windows-1252, ISO-8859-2 or IBM852");
        }
    }

    private @Nullable Character delimiter(JsonNode node) {
        var value = node.path("delimiter");
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        var text = value.asString();
        if (text.toLowerCase(Locale.ROOT).equals("tab")) {
            return '\t';
        }
        if (text.length() != 1) {
            throw yaml.bad(
                    "delimiter",
                    text,
                    "One sign parts the cells",
                    "Maybe write 'delimiter: \";\"' or 'delimiter: tab'");
        }
        return text.charAt(0);
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }
}
