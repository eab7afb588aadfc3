package org.clayton.trace.worked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What a file expects against what comes out: every figure by its place, equal when the numbers are. */
public final class Difference {
    private final List<String> lines = new ArrayList<>();

    private Difference() {}

    /**
     * States are found by the number of their entry; a file may say what it expects after some entries only, in any order.
     *
     * @param expected the file's list of states
     * @return one line for each difference, none when all is as expected
     */
    public static List<String> between(JsonNode expected, List<State> states) {
        var difference = new Difference();
        var found = new TreeMap<String, JsonNode>();
        StatesJson.of(states).forEach(state -> found.put(state.path("seq").asString(), state));
        if (expected.isEmpty() && !states.isEmpty()) {
            difference.lines.add("expects no state, but there are " + states.size());
        }
        for (var state : expected) {
            var seq = shown(state.path("seq"));
            var there = found.get(seq);
            if (there == null) {
                difference.lines.add("expects a state after entry " + seq + ", but there is no such entry");
            } else {
                difference.state(state, there);
            }
        }
        return List.copyOf(difference.lines);
    }

    /** How many states a file says something about. */
    public static int stated(JsonNode expected, List<State> states) {
        var numbers = new TreeSet<String>();
        expected.forEach(state -> numbers.add(shown(state.path("seq"))));
        return (int) states.stream()
                .filter(state -> numbers.contains(Integer.toString(state.seq())))
                .count();
    }

    /** A file may leave out what an entry moved. */
    private void state(JsonNode expected, JsonNode found) {
        var place = "entry " + found.path("seq").asInt();
        for (var part : List.of("accounts", "assets", "absorbed_by_overdraft")) {
            compare(place + " / " + part, expected.path(part), found.path(part));
        }
        if (expected.has("moved")) {
            compare(place + " / moved", expected.path("moved"), found.path("moved"));
        }
    }

    private void compare(String place, JsonNode expected, JsonNode found) {
        if (expected.isObject() || found.isObject()) {
            var names = new TreeSet<String>();
            names.addAll(expected.propertyNames());
            names.addAll(found.propertyNames());
            names.forEach(name -> compare(place + " / " + name, expected.path(name), found.path(name)));
        } else if (!same(expected, found)) {
            lines.add(place + ": expected " + shown(expected) + ", found " + shown(found));
        }
    }

    private static boolean same(JsonNode expected, JsonNode found) {
        var one = number(expected);
        var other = number(found);
        return one != null && other != null
                ? one.compareTo(other) == 0
                : shown(expected).equals(shown(found));
    }

    /** No figure is nothing. */
    private static @org.jspecify.annotations.Nullable BigDecimal number(JsonNode node) {
        if (node.isMissingNode()) {
            return BigDecimal.ZERO;
        }
        try {
            return node.isNumber() || node.isString() ? new BigDecimal(node.asString()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() || node.isNull()
                ? "nothing"
                : node.isValueNode() ? node.asString() : node.toString();
    }
}
