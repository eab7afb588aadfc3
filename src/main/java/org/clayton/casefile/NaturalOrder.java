package org.clayton.casefile;

import java.util.regex.Pattern;

/** Sorts "P2" before "P10". */
final class NaturalOrder {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int WIDTH = 20;

    private NaturalOrder() {}

    /** A text that sorts the way people count; the original follows so that "P1" and "P01" stay apart. */
    static String key(String id) {
        return DIGITS.matcher(id)
                        .replaceAll(digits ->
                                "0".repeat(Math.max(0, WIDTH - digits.group().length())) + digits.group())
                + "\n" + id;
    }
}
