package org.clayton.identity.names;

/** How alike two words of people's names are. */
final class PersonWords {

    private static final GivenNames GIVEN = GivenNames.SHIPPED;
    private static final Surnames FAMILY = Surnames.SHIPPED;

    private PersonWords() {}

    static Likeness compare(Word one, Word other) {
        if (one.latin().equals(other.latin())) {
            return Likeness.of(1, "the same");
        }
        if (one.initial() || other.initial()) {
            return initial(one, other);
        }
        if (one.plain().equals(other.plain())) {
            return Likeness.of(0.99, "one spelling of the same letters");
        }
        var tie = GIVEN.tie(one, other);
        if (tie != GivenNames.Tie.UNKNOWN) {
            return given(tie, one, other);
        }
        if (FAMILY.sameSpelling(one, other)) {
            return Likeness.of(0.95, "spellings of one family name");
        }
        if (FAMILY.twoNames(one, other) || FAMILY.twoEndings(one, other) || patronymic(one, other)) {
            return Likeness.NONE;
        }
        if (one.lossy() || other.lossy()) {
            return bones(one, other);
        }
        return written(one, other);
    }

    /** In Chinese and Korean names only spellings of one syllable are taken for one. */
    static Likeness compareEastern(Word one, Word other) {
        var usual = compare(one, other);
        var same = usual.score() > 0.96 || one.lossy() || other.lossy() || one.initial() || other.initial();
        if (same || usual.score() == 0) {
            return usual;
        }
        return syllables(one).equals(syllables(other)) ? Likeness.of(0.92, "spellings of one syllable") : Likeness.NONE;
    }

    private static String syllables(Word word) {
        return word.sound()
                .replace("ng", "n")
                .replace("eo", "o")
                .replace("eu", "u")
                .replace('u', 'o');
    }

    private static Likeness initial(Word one, Word other) {
        var begins = one.latin().charAt(0) == other.latin().charAt(0)
                || one.sound().charAt(0) == other.sound().charAt(0);
        return begins ? Likeness.of(0.85, "initial") : Likeness.NONE;
    }

    private static Likeness given(GivenNames.Tie tie, Word one, Word other) {
        return switch (tie) {
            case SPELLING ->
                Likeness.of(one.sound().equals(other.sound()) ? 0.98 : 0.95, "spellings of one given name");
            case SHORT -> Likeness.of(0.88, "short form of the given name");
            case KIN -> Likeness.of(0.65, "given names of one origin");
            default ->
                one.sound().equals(other.sound()) && one.length() > 3
                        ? Likeness.of(0.9, "sounds the same")
                        : Likeness.NONE;
        };
    }

    /** A father's name is not the given name it is made of. */
    private static boolean patronymic(Word one, Word other) {
        var longer = one.length() >= other.length() ? one : other;
        var shorter = longer == one ? other : one;
        return longer.sound().matches(".*(ovic|evic|ovna|evna|ivna|ovit|evit|ich|oglu|ogli|son)$")
                && GIVEN.knows(shorter)
                && longer.sound()
                        .startsWith(shorter.sound()
                                .substring(0, Math.min(3, shorter.sound().length())));
    }

    private static Likeness written(Word one, Word other) {
        if (one.sound().equals(other.sound()) && Math.min(one.length(), other.length()) > 1) {
            return Likeness.of(0.96, "sounds the same");
        }
        if (soft(one).equals(soft(other))) {
            return Likeness.of(0.93, "sounds the same in French spelling");
        }
        var likeness = Typing.compare(one, other);
        var stems = FAMILY.stems(one, other);
        if (stems.isPresent() && likeness.score() > 0) {
            var stem = stems.get();
            var longest = Math.max(stem.get(0).length(), stem.get(1).length());
            var cost = Typing.cost(stem.get(0), stem.get(1));
            return Likeness.of(
                    Math.min(likeness.score(), longest < 5 && cost >= 1 ? 0 : 1 - cost / longest), likeness.because());
        }
        return likeness;
    }

    /** French writes zh as j, and j as dj. */
    private static String soft(Word word) {
        var latin = word.latin();
        return Sound.of(
                latin.startsWith("j")
                        ? "zh" + latin.substring(1)
                        : latin.startsWith("dj") ? "zh" + latin.substring(2) : latin);
    }

    /** Scripts without vowels, and those that render foreign names by syllables, are compared by consonants. */
    static Likeness bones(Word one, Word other) {
        var mine = one.bones();
        var theirs = other.bones();
        var longest = Math.max(mine.length(), theirs.length());
        if (longest == 0) {
            return one.sound().equals(other.sound()) ? Likeness.of(0.9, "sounds the same") : Likeness.NONE;
        }
        if (mine.equals(theirs)) {
            return Likeness.of(longest > 1 ? 0.93 : 0.87, "the same consonants in another script");
        }
        var score = 0.95 - Typing.cost(mine, theirs) / longest;
        return score < 0.7 ? Likeness.NONE : Likeness.of(score, "much the same consonants in another script");
    }
}
