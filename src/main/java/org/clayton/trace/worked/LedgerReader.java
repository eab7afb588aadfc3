package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
        var accounts = accounts(here);
        var options = OptionsReader.read(here);
        var opening = new TreeMap<String, List<Entry.Part>>();
        var overdrawn = new TreeMap<String, Long>();
        opening(here, accounts, opening, overdrawn);
        var entries = new EntryReader(here, accounts).all();
        var ledger = new WorkedLedger(
                id,
                here.text("title").orElse(""),
                here.place(),
                here.text("rule").orElse(""),
                accounts,
                opening,
                overdrawn,
                options,
                entries);
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

    private static void opening(
            Fields ledger,
            Map<String, Unit> accounts,
            SortedMap<String, List<Entry.Part>> opening,
            SortedMap<String, Long> overdrawn) {
        if (!ledger.has("opening")) {
            return;
        }
        var written = ledger.in("opening", "opening");
        for (var account : written.node().properties()) {
            var place = ledger.place() + " / opening of " + account.getKey();
            var unit = accounts.get(account.getKey());
            if (unit == null) {
                throw EntryReader.unknownAccount(place, account.getKey(), accounts.keySet());
            }
            var lots = new ArrayList<Entry.Part>();
            for (var node : written.list(account.getKey())) {
                lot(Fields.of(node, place), unit, account.getKey(), lots, overdrawn);
            }
            if (!lots.isEmpty() && overdrawn.containsKey(account.getKey())) {
                throw new Refused(
                        place,
                        "money and a debt to the bank",
                        "An account has one or the other",
                        "Maybe write the difference of the two");
            }
            opening.put(account.getKey(), List.copyOf(lots));
        }
    }

    private static void lot(
            Fields lot, Unit unit, String account, List<Entry.Part> lots, SortedMap<String, Long> overdrawn) {
        var label = lot.text("label").orElse(Labels.UNKNOWN);
        var amount = lot.signedAmount("amount", unit);
        if (amount >= 0) {
            lots.add(new Entry.Part(label, amount));
        } else if (label.equals(Labels.BANK_CREDIT)) {
            overdrawn.merge(account, Math.negateExact(amount), Math::addExact);
        } else {
            lot.amount("amount", unit);
        }
    }
}
