package org.clayton.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clayton.intake.columns.Currencies;
import org.clayton.money.Money;
import tools.jackson.databind.JsonNode;

/** Reads {@code accepted-differences} of {@code case.yaml}; who accepts, what and why must all be said. */
record AcceptedYaml(YamlText yaml) {

    static final String KEY = "accepted-differences";

    private static final List<String> KEYS = List.of("account", "row", "amount", "by", "why");
    private static final Pattern AMOUNT = Pattern.compile("([+-]?[0-9][0-9,]*(?:\\.[0-9]+)?) ([A-Z]{3})");

    List<AcceptedDifference> read() {
        var all = new ArrayList<AcceptedDifference>();
        for (var node : yaml.root().path(KEY)) {
            yaml.requireKnown(node, KEYS);
            all.add(new AcceptedDifference(
                    needed(node, "account"),
                    YamlText.text(node, "row"),
                    amount(needed(node, "amount")),
                    needed(node, "by"),
                    needed(node, "why")));
        }
        return List.copyOf(all);
    }

    private String needed(JsonNode node, String key) {
        return yaml.needed(node, KEY, key, "A difference is accepted by somebody, in an amount, for a reason");
    }

    private Money amount(String written) {
        var parts = AMOUNT.matcher(written);
        var currency = parts.matches() ? Currencies.of(parts.group(2)) : Optional.<Currency>empty();
        if (currency.isEmpty()) {
            throw notAnAmount(written);
        }
        try {
            return Money.of(new BigDecimal(parts.group(1).replace(",", "")), currency.get());
        } catch (ArithmeticException e) {
            throw notAnAmount(written);
        }
    }

    private BadInput notAnAmount(String written) {
        return yaml.bad("amount", written, "It is no amount with a currency", "Maybe write it as -250.00 EUR");
    }
}
