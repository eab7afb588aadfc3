package org.clayton.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clayton.identity.names.LegalForms;
import org.clayton.identity.names.Letters;

/**
 * A name as a sheet writes it, and the one way it is written for comparison.
 *
 * @param written as in the sheet
 * @param key every word in plain letters, the legal form in one spelling, words sorted; two names with one key are written
 *     alike, which does not yet make them one person; empty when nothing is left to compare
 * @param core the key without the legal form; the same as the key when there is none
 * @param form legal form in one spelling ("doo"), empty for a person or where none is written
 */
public record WrittenName(String written, String key, String core, String form) {

    private static final Pattern DOT_IN_ABBREVIATION = Pattern.compile("(?<=\\b\\p{L}{1,2})\\.(?=\\p{L}\\b)");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`´ʹʺ]");

    private static final WrittenName NOTHING = new WrittenName("", "", "", "");

    public static WrittenName of(String written) {
        if (written.isBlank()) {
            return NOTHING;
        }
        var words = words(written);
        var form = LegalForms.SHIPPED.takeFrom(words);
        var core = sorted(words);
        if (!form.isEmpty()) {
            words.add(form);
        }
        return new WrittenName(written.strip(), sorted(words), core, form);
    }

    private static List<String> words(String written) {
        var spaced = APOSTROPHES.matcher(Letters.plain(written)).replaceAll("").replace("&", " und ");
        var joined = DOT_IN_ABBREVIATION.matcher(spaced).replaceAll("");
        var words = new ArrayList<String>();
        for (var word : NOT_A_WORD.split(joined)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether the words of the name, legal form apart, stand side by side in a text, in whatever order. */
    public boolean standsIn(String text) {
        var words = words(text);
        var length = core.split(" ").length;
        for (var at = 0; !core.isEmpty() && at + length <= words.size(); at++) {
            if (sorted(words.subList(at, at + length)).equals(core)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name itself says that it is a company's. */
    public boolean company() {
        return !form.isEmpty();
    }

    public boolean isEmpty() {
        return key.isEmpty();
    }

    private static String sorted(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }
}
