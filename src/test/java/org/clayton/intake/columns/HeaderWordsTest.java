package org.clayton.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clayton.intake.columns.Words.Around;
import org.clayton.intake.sheets.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Header words and layouts collected from banks' exports in fourteen languages: each is known, and for what it is. */
class HeaderWordsTest {

    private static final Path FILE =
            Path.of(System.getProperty("clayton.shared", "../shared"), "domain", "statement_headers.json");
    private static final Path LAYOUTS = Path.of("testdata/intake/layouts.txt");

    /** The collection is coarser than the roles: an available balance is no balance to test by. */
    private static final Map<String, Set<Role>> ROLES = Map.ofEntries(
            Map.entry("booking_date", Set.of(Role.BOOKED, Role.OPERATION_DATE)),
            Map.entry("value_date", Set.of(Role.VALUE_DATE, Role.OPERATION_DATE)),
            Map.entry("description", Set.of(Role.DESCRIPTION, Role.BOOKING_STATE, Role.COUNTERPARTY)),
            Map.entry("amount", Set.of(Role.AMOUNT_SIGNED, Role.DETAIL_AMOUNT, Role.ORIGINAL_AMOUNT)),
            Map.entry("debit", Set.of(Role.DEBIT)),
            Map.entry("credit", Set.of(Role.CREDIT)),
            Map.entry("dc_indicator", Set.of(Role.SIDE, Role.REVERSAL)),
            Map.entry("balance", Set.of(Role.BALANCE, Role.AVAILABLE_BALANCE)),
            Map.entry("currency", Set.of(Role.CURRENCY, Role.ORIGINAL_CURRENCY, Role.OWN_ACCOUNT)),
            Map.entry("counterparty_name", Set.of(Role.COUNTERPARTY)),
            Map.entry("counterparty_account", Set.of(Role.COUNTERPARTY_ACCOUNT, Role.COUNTERPARTY_BANK)),
            Map.entry("own_account", Set.of(Role.OWN_ACCOUNT, Role.HOLDER, Role.BANK)),
            Map.entry("reference", Set.of(Role.REFERENCE, Role.PAGE)),
            Map.entry("orig_amount", Set.of(Role.ORIGINAL_AMOUNT, Role.ORIGINAL_CURRENCY)),
            Map.entry("fx_rate", Set.of(Role.FX_RATE)),
            Map.entry("fee", Set.of(Role.FEE)));

    private final Words words = Words.shipped();
    private JsonNode collected;

    @BeforeEach
    void read() {
        assumeTrue(Files.exists(FILE), () -> "SKIPPED, no collected headers at " + FILE.toAbsolutePath());
        collected = new ObjectMapper().readTree(FILE.toFile());
    }

    @Test
    void every_collected_word_is_known_for_what_it_is() {
        var unknown = new ArrayList<String>();
        var count = 0;
        for (var language : collected.get("languages").properties()) {
            for (var field : language.getValue().properties()) {
                for (var word : both(field.getValue())) {
                    count++;
                    if (!isKnown(field.getKey(), word)) {
                        unknown.add(language.getKey() + " " + field.getKey() + " " + word);
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(count).isEqualTo(831);
    }

    private boolean isKnown(String field, String word) {
        var folded = Folded.word(word);
        var around = Arrays.stream(Around.values()).anyMatch(what -> words.announces(what, Folded.bare(folded)));
        if (field.equals("totals_words") || field.equals("balance") && around) {
            return around;
        }
        return words.meanings(folded).stream()
                .anyMatch(meaning -> meaning.kind() == Kind.BANK_STATEMENT
                        && ROLES.get(field).contains(meaning.role()));
    }

    @Test
    void every_collected_layout_has_its_columns() throws IOException {
        var read = new TreeMap<String, String>();
        for (var layout : collected.get("layouts")) {
            var cells = cells(layout.get("header").asString());
            if (cells.size() >= 3) {
                read.put(layout.get("bank").asString(), columns(cells));
            }
        }
        var lines = read.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        assertThat(lines).isEqualToNormalizingNewlines(Files.readString(LAYOUTS));
    }

    /** What stands between the words given, "...", is left out. */
    private static List<String> cells(String header) {
        var separator = header.indexOf(';') >= 0 ? ";" : ",";
        return header.contains(separator)
                ? Arrays.stream(header.split(separator))
                        .map(cell -> cell.replace("...", "").trim())
                        .toList()
                : List.of();
    }

    private String columns(List<String> cells) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(1, cells.toArray(String[]::new), null));
        var fields = fields();
        for (var number = 2; number <= 6; number++) {
            var row = number;
            rows.add(new Row(
                    number,
                    cells.stream()
                            .map(cell -> sample(fields.getOrDefault(Folded.bare(Folded.word(cell)), ""), row))
                            .toArray(String[]::new),
                    null));
        }
        return new HeaderSearch(words)
                .in(rows)
                .map(header -> header.columns().entrySet().stream()
                        .map(role -> role.getKey().word() + " "
                                + role.getValue().stream().map(Row::letters).collect(Collectors.joining("+")))
                        .collect(Collectors.joining(", ")))
                .orElse("no header");
    }

    private Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        for (var language : collected.get("languages")) {
            for (var field : language.properties()) {
                both(field.getValue())
                        .forEach(word -> fields.putIfAbsent(Folded.bare(Folded.word(word)), field.getKey()));
            }
        }
        return fields;
    }

    private static String sample(String field, int row) {
        return switch (field) {
            case "booking_date", "value_date" -> "1" + row + ".01.2024";
            case "amount", "debit", "credit", "balance", "orig_amount", "fee" -> "1.23" + row + ",50";
            case "fx_rate" -> "1,0" + row;
            case "currency" -> "EUR";
            case "dc_indicator" -> "S";
            case "own_account" -> "DE89370400440532013000";
            case "counterparty_account" -> "AT61190430023457320" + row;
            default -> "word " + row;
        };
    }

    private static List<String> both(JsonNode check) {
        var words = new ArrayList<String>();
        check.path("seen").forEach(word -> words.add(word.asString()));
        check.path("known").forEach(word -> words.add(word.asString()));
        return words;
    }
}
