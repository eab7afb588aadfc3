package org.clayton.intake.columns;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Header words and sheet texts in one spelling, so that {@code #Data Księgowania:} and {@code data ksiegowania} meet. */
public final class Folded {

    private static final Pattern UNIT = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*$");
    private static final Pattern SHORT_UNIT = Pattern.compile("\\s*[(\\[][^)\\]]{1,4}[)\\]]\\s*$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    /** Compatibility form, small letters, one blank between words, without a leading # or a trailing colon. */
    public static String word(String text) {
        var ascii = isAscii(text);
        var plain = ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return withoutEdges(singleBlanks(plain.toLowerCase(Locale.ROOT)));
    }

    /** Each run of blanks and underscores as one blank. */
    private static String singleBlanks(String text) {
        var at = 0;
        while (at < text.length() && !(isBlank(text.charAt(at)) && (text.charAt(at) != ' ' || blankAt(text, at + 1)))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        var single = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            var c = text.charAt(at);
            if (!isBlank(c)) {
                single.append(c);
            } else if (!blankAt(text, at + 1)) {
                single.append(' ');
            }
        }
        return single.toString();
    }

    private static boolean blankAt(String text, int at) {
        return at < text.length() && isBlank(text.charAt(at));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '_' || c == '\u00A0' || c == '\u202F' || c == '\u0000';
    }

    private static String withoutEdges(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && (text.charAt(from) <= ' ' || text.charAt(from) == '#' || text.charAt(from) == '*')) {
            from++;
        }
        while (to > from && (text.charAt(to - 1) <= ' ' || ":;*.".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return text.substring(from, to);
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

    /** Only the capitals of ASCII have another. */
    static char small(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
    }

    /** Without a unit in brackets at the end: {@code betrag (eur)} as {@code betrag}. */
    static String withoutUnit(String word) {
        return UNIT.matcher(word).replaceAll("").trim();
    }

    /** Without a currency, country or sign in brackets at the end; {@code betrag (fremdwährung)} is another word. */
    static String withoutShortUnit(String word) {
        return SHORT_UNIT.matcher(word).replaceAll("").trim();
    }

    static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
