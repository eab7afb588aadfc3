package org.clayton.intake.columns;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Header words and sheet texts in one spelling, so that {@code #Data Księgowania:} and {@code data ksiegowania} meet. */
public final class Folded {

    private static final Pattern BLANKS = Pattern.compile("[\\s_\\u00A0\\u202F\\u0000]+");
    private static final Pattern EDGES = Pattern.compile("^[#*\\s]+|[:;*.\\s]+$");
    private static final Pattern UNIT = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    /** Compatibility form, small letters, one blank between words, without a leading # or a trailing colon. */
    public static String word(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return EDGES.matcher(BLANKS.matcher(plain).replaceAll(" ").trim()).replaceAll("");
    }

    /** Without accents: {@code đ} as {@code d}, {@code ł} as {@code l}, {@code ß} as {@code ss}. */
    public static String bare(String word) {
        if (isAscii(word)) {
            return word;
        }
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replace("ß", "ss");
    }

    /** Without a unit in brackets at the end: {@code betrag (eur)} as {@code betrag}. */
    static String withoutUnit(String word) {
        return UNIT.matcher(word).replaceAll("").trim();
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
