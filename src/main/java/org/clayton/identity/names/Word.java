package org.clayton.identity.names;

/**
 * One word of a name.
 *
 * @param latin in lower-case Latin letters without marks
 * @param plain the house's one spelling of it ({@link Letters#plain})
 * @param sound by what it sounds like ({@link Sound#of})
 * @param lossy whether it was written in a script that the Latin letters render poorly (Arabic, Chinese, ...)
 * @param aside whether it stood in brackets
 */
record Word(String written, String latin, String plain, String sound, boolean lossy, boolean aside) {

    static Word of(String written, boolean aside) {
        return of(written, written, aside);
    }

    /** @param whole the name it stands in */
    static Word of(String written, String whole, boolean aside) {
        var lossy = Scripted.isLossy(written);
        var latin = Scripted.letters(Letters.latin(written, whole));
        return new Word(written, latin, Letters.oneSpelling(latin), Sound.of(latin), lossy, aside);
    }

    /** Two or more words written as one. */
    static Word join(java.util.List<Word> words) {
        var latin = new StringBuilder();
        var written = new StringBuilder();
        for (var word : words) {
            latin.append(word.latin());
            written.append(written.isEmpty() ? "" : " ").append(word.written());
        }
        var one = latin.toString();
        var lossy = words.stream().anyMatch(Word::lossy);
        var aside = words.stream().allMatch(Word::aside);
        return new Word(written.toString(), one, Letters.oneSpelling(one), Sound.of(one), lossy, aside);
    }

    /** The same word in other letters. */
    Word spelt(String other) {
        return new Word(written, other, Letters.oneSpelling(other), Sound.of(other), lossy, aside);
    }

    boolean initial() {
        return latin.length() == 1 && Character.isLetter(latin.charAt(0)) && !lossy;
    }

    boolean number() {
        return !latin.isEmpty() && latin.chars().allMatch(Character::isDigit);
    }

    String bones() {
        return Sound.bones(latin);
    }

    int length() {
        return latin.length();
    }
}
