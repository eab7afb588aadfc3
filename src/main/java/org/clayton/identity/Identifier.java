package org.clayton.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.clayton.identity.names.Letters;

/** Plates, chassis numbers, serial numbers, hull numbers, cadastral units and identity numbers, written one way. */
public final class Identifier {

    private static final Pattern SEPARATORS = Pattern.compile("[^A-Z0-9]+");

    /** A shorter one proves nothing. */
    private static final int LEAST_LENGTH = 4;

    private Identifier() {}

    /** Upper-case letters and digits only: {@code BG 1234-ŽŠ} and {@code bg1234zs} are one. */
    public static String of(String written) {
        return SEPARATORS
                .matcher(Letters.plain(written).toUpperCase(Locale.ROOT))
                .replaceAll("");
    }

    /** Whether two identifiers are written for the same thing; one that is short or empty proves nothing. */
    public static boolean same(String one, String other) {
        var key = of(one);
        return key.length() >= LEAST_LENGTH && key.equals(of(other));
    }

    /** Whether the text names the identifier, whatever spaces and dashes either uses. */
    public static boolean namedIn(String text, String identifier) {
        var key = of(identifier);
        return key.length() >= LEAST_LENGTH && of(text).contains(key);
    }
}
