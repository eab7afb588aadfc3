package org.clayton.identity.names;

/** How alike two words of companies' names are. */
final class CompanyWords {

    private static final Vocabulary WORDS = Vocabulary.SHIPPED;

    /** Shorter words of capitals are acronyms: a letter changed is another company. */
    private static final int ACRONYM = 4;

    private CompanyWords() {}

    static Likeness compare(Word one, Word other) {
        var mine = WORDS.full(one);
        var theirs = WORDS.full(other);
        if (mine.latin().equals(theirs.latin())) {
            return Likeness.of(1, mine == one && theirs == other ? "the same" : "short for the same word");
        }
        if (!digits(one).isEmpty() || !digits(other).isEmpty()) {
            return digits(one).equals(digits(other)) ? Likeness.of(1, "the same number") : Likeness.NONE;
        }
        if (mine.plain().equals(theirs.plain())) {
            return Likeness.of(0.99, "one spelling of the same letters");
        }
        if (common(mine) && common(theirs) || one.initial() || other.initial() || acronym(one) || acronym(other)) {
            return Likeness.NONE;
        }
        if (one.lossy() || other.lossy()) {
            return PersonWords.bones(one, other);
        }
        if (plural(mine.sound(), theirs.sound()) || plural(theirs.sound(), mine.sound())) {
            return Likeness.of(0.93, "one or several of the same");
        }
        if (mine.sound().equals(theirs.sound())) {
            return Likeness.of(0.95, "sounds the same");
        }
        return Typing.compare(mine, theirs);
    }

    private static boolean plural(String one, String several) {
        return one.length() > 2 && several.equals(one + "s");
    }

    static String digits(Word word) {
        return WORDS.digits(word);
    }

    static boolean common(Word word) {
        return WORDS.is("generic", word) || WORDS.is("place", word);
    }

    private static boolean acronym(Word word) {
        var letters = word.written();
        return word.length() <= ACRONYM
                && letters.length() > 1
                && letters.equals(letters.toUpperCase(java.util.Locale.ROOT));
    }
}
