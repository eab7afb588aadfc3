package org.clayton.trace.worked;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The fields of one object of the file, and where it stands. Whatever is missing or odd is refused by its place. */
final class Fields {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,19}(\\.\\d{1,18})?([eE][+-]?\\d{1,2})?");

    private final JsonNode node;
    private final String place;
    private final Set<String> asked = new HashSet<>();

    Fields(JsonNode node, String place) {
        this.node = node;
        this.place = place;
    }

    static Fields of(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new Refused(
                    place,
                    "found " + shown(node),
                    "An object with named fields is wanted here",
                    "Maybe a brace is missing, or two levels of the file were mixed up");
        }
        return new Fields(node, place);
    }

    JsonNode node() {
        return node;
    }

    String place() {
        return place;
    }

    /** Names that nobody has asked for, in alphabetical order. */
    List<String> unasked() {
        return node.propertyNames().stream()
                .filter(name -> !asked.contains(name))
                .sorted()
                .toList();
    }

    boolean has(String name) {
        asked.add(name);
        return !node.path(name).isMissingNode() && !node.path(name).isNull();
    }

    Fields in(String name, String where) {
        return of(node.path(name), place + " / " + where);
    }

    /** The elements of a list; none when the field is left out. */
    List<JsonNode> list(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (!node.path(name).isArray()) {
            throw odd(name, "A list is wanted", "Maybe the square brackets are missing");
        }
        return List.copyOf(node.path(name).valueStream().toList());
    }

    Optional<String> text(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        var found = node.path(name);
        if (!found.isString() || found.asString().isBlank()) {
            throw odd(name, "A word is wanted", "Maybe the quotation marks are missing");
        }
        return Optional.of(found.asString());
    }

    String needText(String name) {
        return text(name).orElseThrow(() -> missing(name));
    }

    OptionalInt number(String name) {
        if (!has(name)) {
            return OptionalInt.empty();
        }
        var found = node.path(name);
        var digits = found.isString() || found.isIntegralNumber() ? found.asString() : "";
        if (!digits.matches("\\d{1,9}")) {
            throw odd(name, "A whole number is wanted, 0 or above", "Maybe it was written with a point or a sign");
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** An amount that is not negative, exactly, in minor units. */
    long amount(String name, Unit unit) {
        var minor = signedAmount(name, unit);
        if (minor < 0) {
            throw odd(
                    name,
                    "An amount is never negative; the kind of the entry says which way the money goes",
                    "Maybe a withdrawal was meant, or a reversal of an earlier entry");
        }
        return minor;
    }

    long signedAmount(String name, Unit unit) {
        if (!has(name)) {
            throw missing(name);
        }
        try {
            return decimal(name).movePointRight(unit.scale()).longValueExact();
        } catch (ArithmeticException e) {
            throw odd(
                    name,
                    "This is no whole number of the smallest unit of " + unit.currency() + " (" + unit.scale()
                            + " decimal places), or it is too large to be counted exactly",
                    "Maybe the amount is in another currency, or the account's scale is wrong");
        }
    }

    /** An amount whose currency is not known yet. */
    BigDecimal positive(String name) {
        var found = decimal(name);
        if (found.signum() <= 0) {
            throw odd(name, "An amount above zero is wanted", "Maybe leave it out to mean all of it");
        }
        return found;
    }

    private BigDecimal decimal(String name) {
        var found = node.path(name);
        var written = found.isNumber() ? found.decimalValue().toString() : found.isString() ? found.asString() : "";
        if (!NUMBER.matcher(written).matches()) {
            throw odd(
                    name,
                    "This is no amount",
                    "Maybe it has a thousands separator, a decimal comma or a currency sign; write 1234.56");
        }
        return new BigDecimal(written);
    }

    Refused missing(String name) {
        return new Refused(
                place,
                "no \"" + name + "\"",
                "It cannot be left out here",
                "Maybe the field has another name in this file");
    }

    Refused odd(String name, String wrong, String maybe) {
        return new Refused(place, "\"" + name + "\" is " + shown(node.path(name)), wrong, maybe);
    }

    private static String shown(JsonNode node) {
        var text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() > 60 ? text.substring(0, 57) + "..." : text;
    }
}
