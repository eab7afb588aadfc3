package org.clayton.identity.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes any script in plain lower-case Latin letters without marks. Cyrillic is read by the language its letters
 * betray; Serbian and Croatian letters lose their marks, and the English and older spellings of the same sounds (sh, ch,
 * zh, kh, dj) are brought to the same letters, so that Ђорђе, Đorđe and Djordje become one.
 */
public final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LATIN = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern GREEK = Pattern.compile("\\p{IsGreek}");
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");
    private static final Pattern RUSSIAN = Pattern.compile("[ыэъёщюяйьЫЭЪЁЩЮЯЙЬ]");

    private Letters() {}

    /** Latin letters without marks, and the English and older spellings of one sound brought to the same letters. */
    public static String plain(String written) {
        return oneSpelling(latin(written));
    }

    /** Lower-case Latin letters without marks; digits, blanks and signs stay. */
    static String latin(String written) {
        return latin(written, written);
    }

    /** @param whole what the text is part of: its letters betray the language of Cyrillic ones */
    static String latin(String written, String whole) {
        var latin = NOT_LATIN.matcher(written).find() ? transliterate(written, whole) : written;
        var lower = withoutOwnLetters(latin.toLowerCase(Locale.ROOT));
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static String transliterate(String written, String whole) {
        if (GREEK.matcher(written).find()) {
            return Scripts.GREEK.transliterate(written);
        }
        if (!CYRILLIC.matcher(written).find()) {
            return Scripts.ANY.transliterate(written);
        }
        if (UKRAINIAN.matcher(whole).find()) {
            return Scripts.UKRAINIAN.transliterate(written);
        }
        return (RUSSIAN.matcher(whole).find() ? Scripts.RUSSIAN : Scripts.SERBIAN).transliterate(written);
    }

    /** Letters that keep their mark under Unicode decomposition. */
    private static String withoutOwnLetters(String lower) {
        return lower.replace('đ', 'd')
                .replace('ð', 'd')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("þ", "th");
    }

    static String oneSpelling(String bare) {
        return bare.replace("dj", "d")
                .replace("sh", "s")
                .replace("ch", "c")
                .replace("zh", "z")
                .replace("kh", "h");
    }

    /** Loaded only when a name needs it: the tables take a while to read. */
    private static final class Scripts {
        static final Transliterator SERBIAN = Transliterator.getInstance("Serbian-Latin/BGN");
        static final Transliterator UKRAINIAN = Transliterator.getInstance("Ukrainian-Latin/BGN");
        static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN");
        static final Transliterator GREEK = Transliterator.getInstance("Greek-Latin/UNGEGN");
        static final Transliterator ANY = Transliterator.getInstance("Any-Latin");
    }
}
