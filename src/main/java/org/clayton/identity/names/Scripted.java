package org.clayton.identity.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts a name into words, whatever script each is written in. */
final class Scripted {

    private static final Pattern LOSSY =
            Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsCyrillic}\\p{IsArmenian}\\p{IsGeorgian}]]");
    private static final Pattern HAN_OR_HANGUL = Pattern.compile("[\\p{IsHan}\\p{IsHangul}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʹʺʿʾ\"“”„«»]");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{L})");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+|\\p{Lm}+");
    private static final Pattern DOTTED =
            Pattern.compile("(?<=(?:^|[^\\p{L}])\\p{L}{1,2})\\.(?=\\p{L}{1,2}(?:[^\\p{L}]|$))");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{]([^)\\]}]*)[)\\]}]");

    /** Korean family names that nobody writes in Latin letters as they are read. */
    private static final Map<Integer, String> FAMILY = Map.of(
            (int) '이', "Lee", (int) '박', "Park", (int) '최', "Choi", (int) '노', "Roh", (int) '유', "Yoo", (int) '임',
            "Lim");

    /** Longer names are cut: no name needs more words, and comparing stays quick whatever is handed in. */
    private static final int MOST_WORDS = 24;

    private static final int LONGEST = 400;

    private Scripted() {}

    static boolean isLossy(String written) {
        return LOSSY.matcher(written).find();
    }

    /** Only the letters and digits of a transliteration. */
    static String letters(String latin) {
        return NOT_A_LETTER.matcher(latin).replaceAll("");
    }

    /** @param joinDots whether "A.B.C." is one word (a company's) or three initials (a person's) */
    static List<Word> words(String written, boolean joinDots) {
        var words = new ArrayList<Word>();
        var text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        var brackets = BRACKETS.matcher(text);
        var from = 0;
        while (brackets.find()) {
            cut(text.substring(from, brackets.start()), joinDots, false, words);
            cut(brackets.group(1), joinDots, true, words);
            from = brackets.end();
        }
        cut(text.substring(from), joinDots, false, words);
        return words.size() > MOST_WORDS ? new ArrayList<>(words.subList(0, MOST_WORDS)) : words;
    }

    private static void cut(String text, boolean joinDots, boolean aside, List<Word> into) {
        var plain = APOSTROPHES.matcher(text).replaceAll("").replace("&", " and ");
        var joined = joinDots ? DOTTED.matcher(plain).replaceAll("") : plain;
        var parts = NOT_A_WORD.split(joined);
        var several = parts.length > 1;
        for (var part : parts) {
            for (var piece : pieces(part, several)) {
                var word = Word.of(piece, text, aside);
                if (!word.latin().isEmpty()) {
                    into.add(word);
                }
            }
        }
    }

    /** A name in Chinese or Korean letters is cut by syllable, unless a sign parts its words as in foreign names. */
    private static List<String> pieces(String part, boolean several) {
        if (!several && HAN_OR_HANGUL.matcher(part).matches()) {
            return part.codePoints()
                    .mapToObj(syllable -> FAMILY.getOrDefault(syllable, Character.toString(syllable)))
                    .toList();
        }
        return List.of(CAMEL.split(part));
    }
}
