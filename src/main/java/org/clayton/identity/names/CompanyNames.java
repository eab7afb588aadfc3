package org.clayton.identity.names;

import java.util.List;
import java.util.stream.Collectors;

/** Compares two names of companies, organisations or vessels. */
final class CompanyNames {

    private final CompanyName one;
    private final CompanyName other;
    private final List<Word> mine;
    private final List<Word> theirs;
    private final Alignment alignment;
    private final Weighing weighing = new Weighing();

    private CompanyNames(CompanyName one, CompanyName other) {
        this.one = one;
        this.other = other;
        mine = Glue.join(one.words(), other.words());
        theirs = Glue.join(other.words(), mine);
        alignment = Alignment.of(mine, theirs, CompanyWords::compare);
    }

    static NameMatch compare(CompanyName one, CompanyName other) {
        return new CompanyNames(one, other).weigh();
    }

    private NameMatch weigh() {
        if (acronym(one, other) || acronym(other, one)) {
            weighing.word(
                    new Alignment.Pair(
                            0, 0, Word.join(mine), Word.join(theirs), Likeness.of(0.88, "initials of the other")),
                    1);
        } else {
            alignment
                    .pairs()
                    .forEach(pair -> weighing.word(
                            pair, Math.min(CompanyName.weight(pair.one()), CompanyName.weight(pair.other()))));
            left();
            weakest();
        }
        form();
        return weighing.verdict();
    }

    /** "PLA": at least three letters, the first letters of every word of the other name. */
    private static boolean acronym(CompanyName letters, CompanyName words) {
        return letters.words().size() == 1
                && words.words().size() > 1
                && letters.words().get(0).length() > 2
                && words.acronyms().contains(letters.words().get(0).latin());
    }

    private void left() {
        var here = Alignment.sum(alignment.onlyOne(), CompanyName::weight);
        var there = Alignment.sum(alignment.onlyOther(), CompanyName::weight);
        var against = Math.min(here, there);
        if (against > 0) {
            weighing.left(
                    shown(alignment.onlyOne()),
                    shown(alignment.onlyOther()),
                    Math.max(against, Math.max(heaviest(alignment.onlyOne()), heaviest(alignment.onlyOther()))),
                    "each has words that the other lacks");
            return;
        }
        more(alignment.onlyOne(), shown(alignment.onlyOne()), "");
        more(alignment.onlyOther(), "", shown(alignment.onlyOther()));
    }

    private static double heaviest(List<Word> words) {
        return words.stream().mapToDouble(CompanyName::weight).max().orElse(0);
    }

    private void more(List<Word> words, String here, String there) {
        if (!words.isEmpty()) {
            var weight = Alignment.sum(words, CompanyName::missed);
            weighing.left(here, there, weight, "left out in the other");
        }
    }

    private static String shown(List<Word> words) {
        return words.stream().map(Word::written).collect(Collectors.joining(" "));
    }

    private void weakest() {
        alignment.pairs().stream()
                .mapToDouble(pair -> pair.likeness().score())
                .min()
                .ifPresent(least -> {
                    if (least < 0.9) {
                        weighing.scale(
                                "weakest word", "", "", 1 - 0.25 * (0.9 - least), "the least alike of the words");
                    }
                });
    }

    private void form() {
        if (one.form().isEmpty() && other.form().isEmpty()) {
            return;
        }
        if (one.form().isEmpty() || other.form().isEmpty()) {
            weighing.scale("legal form", one.formWritten(), other.formWritten(), 0.98, "only one says its legal form");
            return;
        }
        var conflict = one.form().get().conflict(other.form().get());
        weighing.scale(
                "legal form",
                one.formWritten(),
                other.formWritten(),
                1 - 0.2 * conflict,
                conflict == 0 ? "the same form" : conflict < 1 ? "forms that may be one" : "two forms");
    }
}
