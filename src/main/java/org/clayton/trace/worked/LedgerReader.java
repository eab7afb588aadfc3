package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads written ledgers: one object, or a list of them. */
public final class LedgerReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LedgerReader() {}

    /**
     * @param file name for messages
     * @throws Refused by the place of whatever cannot be followed
     */
    public static List<WrittenLedger> read(byte[] json, String file) {
        var root = parse(json, file);
        var found = new ArrayList<WrittenLedger>();
        if (!root.isArray()) {
            return List.of(ledger(Fields.of(root, file), 1));
        }
        for (var one : root) {
            found.add(ledger(Fields.of(one, file + " / ledger " + (found.size() + 1)), found.size() + 1));
        }
        return List.copyOf(found);
    }

    /** A ledger, and what the file expects of it; missing when it expects nothing. */
    public record WrittenLedger(WorkedLedger ledger, JsonNode expected) {}

    private static JsonNode parse(byte[] json, String file) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new Refused(
                    file + " line " + e.getLocation().getLineNr() + " column "
                            + e.getLocation().getColumnNr(),
                    e.getOriginalMessage(),
                    "This is not JSON, or names one field twice",
                    "Maybe a comma, a brace or a quotation mark is missing");
        }
    }

    private static WrittenLedger ledger(Fields fields, int number) {
        var id = fields.text("id").orElse(Integer.toString(number));
        var here = new Fields(fields.node(), "ledger " + id);
        var unasked = new Unasked();
        var accounts = accounts(here);
        var options = OptionsReader.read(here, unasked);
        var opening = OpeningReader.read(here, accounts);
        var entries = new EntryReader(here, accounts, unasked).all();
        var ledger = new WorkedLedger(
                id,
                here.text("title").orElse(""),
                here.place(),
                here.text("rule").orElse(""),
                accounts,
                opening.lots(),
                opening.overdrawn(),
                options,
                entries,
                unasked.sentences());
        Links.check(ledger);
        return new WrittenLedger(ledger, here.node().path("expected"));
    }

    private static Map<String, Unit> accounts(Fields ledger) {
        if (!ledger.has("accounts")) {
            throw ledger.missing("accounts");
        }
        var accounts = new LinkedHashMap<String, Unit>();
        for (var node : ledger.list("accounts")) {
            var account = Fields.of(node, ledger.place() + " / account " + (accounts.size() + 1));
            var id = account.needText("id");
            if (accounts.put(id, unit(new Fields(node, ledger.place() + " / account " + id))) != null) {
                throw account.odd("id", "Two accounts have this name", "Maybe one was copied and not renamed");
            }
        }
        return accounts;
    }

    static Unit unit(Fields fields) {
        var currency = fields.needText("currency");
        var scale = fields.number("scale")
                .orElseThrow(() -> new Refused(
                        fields.place(),
                        "currency " + currency + " without a scale",
                        "How many decimal places its smallest unit has must be said, or no amount is exact",
                        "Maybe \"scale\": 2 was meant (0 for the yen, 8 for bitcoin)"));
        if (scale > 18) {
            throw fields.odd("scale", "At most 18 decimal places can be counted", "Maybe a digit too many");
        }
        return new Unit(currency, scale);
    }
}
