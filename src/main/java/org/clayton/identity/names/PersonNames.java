package org.clayton.identity.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Compares two names of people. */
final class PersonNames {

    private final PersonName one;
    private final PersonName other;
    private final Alignment alignment;
    private final Weighing weighing = new Weighing();

    private PersonNames(PersonName one, PersonName other) {
        this.one = one;
        this.other = other;
        var mine = Glue.join(initials(one.words(), other.words()), other.words());
        var theirs = Glue.join(initials(other.words(), mine), mine);
        alignment = Alignment.of(
                mine, theirs, one.eastern() && other.eastern() ? PersonWords::compareEastern : PersonWords::compare);
    }

    static NameMatch compare(String one, String other) {
        return new PersonNames(PersonName.of(one), PersonName.of(other)).weigh();
    }

    /** "JC" is two initials where the other name has words that begin so, one after the other. */
    private static List<Word> initials(List<Word> words, List<Word> other) {
        var begins = other.stream().map(word -> word.latin().substring(0, 1)).collect(Collectors.joining());
        var out = new ArrayList<Word>();
        for (var word : words) {
            var letters = word.length() > 1
                    && word.length() < 4
                    && words.size() > 1
                    && word.written().equals(word.written().toUpperCase(Locale.ROOT))
                    && begins.contains(word.latin())
                    && other.stream().noneMatch(there -> there.latin().equals(word.latin()));
            if (letters) {
                word.latin().chars().forEach(letter -> out.add(Word.of(Character.toString(letter), word.aside())));
            } else {
                out.add(word);
            }
        }
        return out;
    }

    private NameMatch weigh() {
        alignment.pairs().forEach(pair -> weighing.word(pair, weight(pair)));
        left();
        weakest();
        evidence();
        generation();
        order();
        return weighing.verdict();
    }

    private static double weight(Alignment.Pair pair) {
        return Math.min(PersonName.weight(pair.one()), PersonName.weight(pair.other()));
    }

    /** Words left on both sides contradict; on one side they are a middle name, a second family name, a father's name. */
    private void left() {
        var mine = solid(alignment.onlyOne());
        var theirs = solid(alignment.onlyOther());
        var against = Math.max(Math.min(mine, theirs), initialsDiffer() ? 0.4 : syllableMissing() ? 0.6 : 0);
        if (against > 0) {
            weighing.left(
                    shown(alignment.onlyOne()),
                    shown(alignment.onlyOther()),
                    against,
                    "each has words that the other lacks");
        }
        var more = Math.max(mine, theirs) - Math.min(mine, theirs);
        if (more > 0) {
            var longer = mine > theirs;
            weighing.left(
                    longer ? shown(alignment.onlyOne()) : "",
                    longer ? "" : shown(alignment.onlyOther()),
                    Math.min(0.2, 0.06 * more),
                    "left out in the other");
        }
    }

    /** "George W." and "George H. W.": who writes one initial writes them all. */
    private boolean initialsDiffer() {
        var both = one.words().stream().anyMatch(Word::initial)
                && other.words().stream().anyMatch(Word::initial);
        return both
                && (alignment.onlyOne().stream().anyMatch(Word::initial)
                        || alignment.onlyOther().stream().anyMatch(Word::initial));
    }

    /** In Chinese and Korean names nothing is left out. */
    private boolean syllableMissing() {
        return one.eastern()
                && other.eastern()
                && solid(alignment.onlyOne()) + solid(alignment.onlyOther()) >= 1
                && alignment.pairs().stream()
                        .noneMatch(pair -> pair.one().lossy() || pair.other().lossy());
    }

    private static double solid(List<Word> words) {
        return Alignment.sum(words, word -> {
            var weight = PersonName.weight(word);
            return word.aside() ? 0.1 * weight : weight == 0.25 ? 0.1 : weight;
        });
    }

    private static String shown(List<Word> words) {
        return words.stream().map(Word::written).collect(Collectors.joining(" "));
    }

    /** One poor pair is not made good by several good ones. */
    private void weakest() {
        alignment.pairs().stream()
                .filter(pair -> weight(pair) == 1)
                .mapToDouble(pair -> pair.likeness().score())
                .min()
                .ifPresent(least -> {
                    if (least < 0.9) {
                        weighing.scale(
                                "weakest word", "", "", 1 - 0.25 * (0.9 - least), "the least alike of the words");
                    }
                });
    }

    /** How much of a name there is to go by. */
    private void evidence() {
        var solid = alignment.pairs().stream().filter(pair -> weight(pair) == 1).toList();
        var words = Math.max(one.words().size(), other.words().size());
        if (solid.isEmpty() && words > 0) {
            weighing.scale("evidence", "", "", 0.5, "no whole word agrees");
        } else if (alignment.pairs().size() == 1 && words > 1) {
            weighing.scale("evidence", "", "", 0.8, "only one word agrees, of a name of several");
        } else if (onlyGiven(solid)) {
            weighing.scale("evidence", "", "", 0.9, "given names agree, and nothing tells the family name");
        }
    }

    private boolean onlyGiven(List<Alignment.Pair> solid) {
        return alignment.pairs().size() < 3
                && solid.stream().allMatch(pair -> GivenNames.SHIPPED.lists(pair.one()))
                && (solid(alignment.onlyOne()) >= 1
                        || solid(alignment.onlyOther()) >= 1
                        || solid.size() < alignment.pairs().size());
    }

    /** "Ali Hassan" is not "Hassan Ali", "García López" not "López García"; a comma says that the order was turned. */
    private void order() {
        if (one.comma() || other.comma() || one.particle() || other.particle()) {
            return;
        }
        var solid = alignment.pairs().stream()
                .filter(pair -> weight(pair) == 1 && pair.likeness().score() > 0.9)
                .toList();
        for (var at = 1; at < solid.size(); at++) {
            var before = solid.get(at - 1);
            var after = solid.get(at);
            var given = solid.size() == 2 && listed(before) && listed(after);
            var sexes = GivenNames.SHIPPED.sexesDiffer(before.one(), after.one()) && at == 1;
            var family = solid.size() > 2 && at == solid.size() - 1 && common(before) && common(after);
            if (before.to() > after.to() && (given || sexes || family)) {
                weighing.scale(
                        "order",
                        before.one().written() + " " + after.one().written(),
                        after.other().written() + " " + before.other().written(),
                        0.85,
                        "either word may be the family name");
                return;
            }
        }
    }

    private static boolean listed(Alignment.Pair pair) {
        return GivenNames.SHIPPED.lists(pair.one());
    }

    private static boolean common(Alignment.Pair pair) {
        return Surnames.SHIPPED.lists(pair.one());
    }

    private void generation() {
        if (one.generation().equals(other.generation())) {
            return;
        }
        var both = !one.generation().isEmpty() && !other.generation().isEmpty();
        weighing.scale(
                "generation",
                one.generation(),
                other.generation(),
                both ? 0.6 : 0.95,
                both ? "father and son" : "only one says which generation");
    }
}
