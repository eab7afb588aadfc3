package org.clayton.trace.worked;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** States in the shape of {@code expected} in a file of worked ledgers. */
public final class StatesJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StatesJson() {}

    /** Of one ledger: the list of its states. */
    public static ArrayNode of(List<State> states) {
        var list = MAPPER.createArrayNode();
        states.forEach(state -> list.add(state(state)));
        return list;
    }

    public static String text(tools.jackson.databind.JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    /** Of several: objects with the ledger's id, the method and its states. */
    public static ObjectNode named(String id, Followed followed) {
        var named = MAPPER.createObjectNode();
        named.put("id", id);
        named.put("rule", followed.name());
        named.set("expected", of(followed.states()));
        return named;
    }

    public static ArrayNode list() {
        return MAPPER.createArrayNode();
    }

    private static ObjectNode state(State state) {
        var json = MAPPER.createObjectNode();
        json.put("seq", state.seq());
        state.moved().ifPresent(moved -> labels(json.putObject("moved"), moved));
        if (!state.absorbed().isEmpty()) {
            labels(json.putObject("absorbed_by_overdraft"), state.absorbed());
        }
        var accounts = json.putObject("accounts");
        state.accounts().forEach((id, account) -> {
            var one = accounts.putObject(id);
            one.put("balance", account.balance().toString());
            one.put("tainted", account.tainted().toString());
            labels(one.putObject("labels"), account.labels());
        });
        if (!state.assets().isEmpty()) {
            assets(json.putObject("assets"), state.assets());
        }
        return json;
    }

    private static void assets(ObjectNode json, Map<String, State.AssetState> assets) {
        assets.forEach((name, asset) -> {
            var one = json.putObject(name);
            one.put("cost", asset.cost().toString());
            one.put("sold", asset.sold());
            labels(one.putObject("labels"), asset.labels());
        });
    }

    private static void labels(ObjectNode json, Map<String, BigDecimal> labels) {
        labels.forEach((label, amount) -> json.put(label, amount.toString()));
    }
}
