package org.clayton.identity.names;

import java.util.Arrays;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** How alike two words are that may be one, misspelt: letters changed, left out, doubled or swapped. */
final class Typing {

    private static final DamerauLevenshteinDistance LETTERS = new DamerauLevenshteinDistance();

    /** A vowel is more easily mistaken than a consonant. */
    private static final double VOWEL = 0.65;

    private static final double BLURRED = 0.4;

    /** Letters that sound alike in some language count little. */
    private static final double ALIKE = 0.25;

    private static final double SWAPPED = 0.6;

    /** Few slip on the first letter. */
    private static final double FIRST = 0.25;

    private static final double LEAST = 0.6;

    /** In a short word each letter tells more. */
    private static final int SHORT = 5;

    private Typing() {}

    static Likeness compare(Word one, Word other) {
        var longest = Math.max(one.length(), other.length());
        var shortest = Math.min(one.length(), other.length());
        if (shortest < 3 || longest - shortest > 3) {
            return Likeness.NONE;
        }
        var cost = cost(one.latin(), other.latin())
                + (one.sound().charAt(0) == other.sound().charAt(0) ? 0 : FIRST);
        var score = 1 - (longest <= SHORT ? 1.5 : 1) * cost / longest - Math.max(0, cost - 1) * 0.1;
        return score < LEAST ? Likeness.NONE : Likeness.of(score, "misspelt, or another word");
    }

    /** Steps from one to the other: 1 a letter, less where only vowels change or the sound stays. */
    static double cost(String one, String other) {
        var written = LETTERS.apply(one, other);
        if (written == 1 && swapped(one, other)) {
            return SWAPPED;
        }
        var heard = LETTERS.apply(Sound.of(one), Sound.of(other));
        var consonants = LETTERS.apply(withoutVowels(Sound.of(one)), withoutVowels(Sound.of(other)));
        var clear = LETTERS.apply(blurred(Sound.of(one)), blurred(Sound.of(other)));
        var blurred = Math.max(0, heard - Math.max(clear, consonants));
        var vowels = Math.max(0, heard - consonants - blurred);
        var real = Math.min(consonants, heard) + VOWEL * vowels + BLURRED * blurred;
        return Math.min(written, real + ALIKE * Math.max(0, written - heard));
    }

    /** Without the difference of e and i, o and u, which many scripts do not write. */
    private static String blurred(String sound) {
        return sound.replace('e', 'i').replace('o', 'u');
    }

    /** Two letters changed places: the fingers' most common slip. */
    private static boolean swapped(String one, String other) {
        return one.length() == other.length()
                && Arrays.equals(
                        one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    private static String withoutVowels(String sound) {
        var out = new StringBuilder();
        sound.chars().filter(letter -> "aeiou".indexOf(letter) < 0).forEach(letter -> out.append((char) letter));
        return out.toString();
    }
}
