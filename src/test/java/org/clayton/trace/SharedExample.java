package org.clayton.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.clayton.casefile.Account.Kind;
import org.clayton.intake.facts.Channel;
import tools.jackson.databind.JsonNode;

/** One of the shared worked examples, rewritten as a case; an opening balance becomes deposits before the first entry. */
final class SharedExample {
    private static final List<String> LAWFUL = List.of("clean", "unknown", "loan", "bank_credit");
    private static final String OUT = "(outside)";
    private static final String BANK = "(bank)";

    private final JsonNode json;
    private final Map<String, Integer> scales = new TreeMap<>();
    final WrittenCase written = new WrittenCase();
    /** Movements booked once the entry of that number is in. */
    final Map<Integer, Integer> after = new TreeMap<>();

    SharedExample(JsonNode json) {
        this.json = json;
        for (var account : json.get("accounts")) {
            var name = account.get("id").asString();
            var currency = account.get("currency").asString();
            scales.put(name, account.get("scale").asInt());
            written.account(name, kind(name), currency.equals("BTC") ? "XAU" : currency, overdrawn(name));
        }
        written.outside(OUT).account(BANK, Kind.BANK, "EUR", OptionalLong.empty());
        json.get("opening").properties().forEach(entry -> entry.getValue().forEach(lot -> open(entry.getKey(), lot)));
        json.get("entries").forEach(this::enter);
    }

    /** What of the example only the engine for written ledgers follows; empty when there is nothing. */
    static String later(JsonNode json) {
        var reasons = new ArrayList<String>();
        var rule = json.get("rule").asString();
        if (Method.of(rule.toLowerCase(java.util.Locale.ROOT).replace('_', '-')).isEmpty()) {
            reasons.add("method " + rule);
        }
        if (json.get("options").has("backward_links")) {
            reasons.add("backward link");
        }
        for (var entry : json.get("entries")) {
            switch (entry.get("type").asString()) {
                case "reversal" -> reasons.add("reversal to its place");
                case "loan_repayment" -> reasons.add("mortgage");
                case "sale" -> reasons.add("sale of a thing at a gain");
                default -> {}
            }
        }
        return String.join(", ", reasons.stream().distinct().toList());
    }

    Method method() {
        var word =
                json.get("rule").asString().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return Method.of(word).orElseThrow();
    }

    Map<String, Long> expectedClaims(JsonNode state, String account) {
        var claims = new TreeMap<String, Long>();
        for (var label : state.get("labels").properties()) {
            if (!LAWFUL.contains(label.getKey())) {
                claims.put(label.getKey(), minor(account, label.getValue()));
            }
        }
        return claims;
    }

    long minor(String account, JsonNode amount) {
        return new BigDecimal(amount.asString())
                .movePointRight(scales.getOrDefault(account, 2))
                .longValueExact();
    }

    private void open(String account, JsonNode lot) {
        if (minor(account, lot.get("amount")) > 0) {
            deposit(account, lot);
        }
    }

    private void enter(JsonNode entry) {
        var account = entry.path("account").asString("");
        switch (entry.get("type").asString()) {
            case "deposit" -> credit(account, entry);
            case "withdrawal" -> spend(account, minor(account, entry.get("amount")));
            case "fee" -> written.move(account, BANK, minor(account, entry.get("amount")));
            case "transfer" -> transfer(entry);
            case "purchase" ->
                entry.get("funding").forEach(part -> fund(entry.get("asset").asString(), part));
            default -> throw new IllegalArgumentException("not covered: " + entry);
        }
        after.put(entry.get("seq").asInt(), written.size());
    }

    private void spend(String account, long amount) {
        written.move(account, OUT, amount, amount, Channel.CARD);
    }

    private void transfer(JsonNode entry) {
        var from = entry.get("from").asString();
        var to = entry.get("to").asString();
        var sent = minor(from, entry.get("amount"));
        var received = entry.has("to_amount") ? minor(to, entry.get("to_amount")) : sent;
        written.move(from, to, sent, received, Channel.TRANSFER);
    }

    private void fund(String asset, JsonNode part) {
        if (!written.accounts.containsKey(asset)) {
            written.account(asset, Kind.ASSET, "EUR", OptionalLong.empty());
        }
        written.move(part.path("account").asString(OUT), asset, minor(asset, part.get("amount")));
    }

    private void credit(String account, JsonNode entry) {
        if (!entry.has("parts")) {
            deposit(account, entry);
            return;
        }
        written.move(OUT, account, minor(account, entry.get("amount")));
        for (var part : entry.get("parts")) {
            claim(account, part);
        }
    }

    private void deposit(String account, JsonNode lot) {
        written.move(OUT, account, minor(account, lot.get("amount")));
        claim(account, lot);
    }

    private void claim(String account, JsonNode part) {
        if (!LAWFUL.contains(part.get("label").asString())) {
            written.claim(part.get("label").asString(), minor(account, part.get("amount")));
        }
    }

    private Kind kind(String name) {
        return name.equals("CASH") ? Kind.CASH : Kind.HELD;
    }

    private OptionalLong overdrawn(String name) {
        var lots = json.get("opening").path(name);
        var first = lots.isEmpty() ? 0 : minor(name, lots.get(0).get("amount"));
        return OptionalLong.of(Math.min(0, first));
    }
}
