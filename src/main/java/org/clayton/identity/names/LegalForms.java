package org.clayton.identity.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways a company's legal form is written, each brought to one spelling. */
public final class LegalForms {

    public static final LegalForms SHIPPED = new LegalForms();

    /**
     * A legal form.
     *
     * @param key one spelling ("doo")
     * @param family limited, stock, partnership, sole, public, company or charity
     */
    record Form(String key, String family) {

        /** From one, what two names' owners being one company loses by their forms: 0 for the same form, 1 for a conflict. */
        double conflict(Form other) {
            if (key.equals(other.key)) {
                return 0;
            }
            if (family.equals(other.family) || open() && other.trades() || other.open() && trades()) {
                return 0.25;
            }
            return 1;
        }

        private boolean open() {
            return family.equals("company");
        }

        private boolean trades() {
            return open() || family.equals("limited") || family.equals("stock");
        }
    }

    private record Phrase(List<String> words, Form form) {

        boolean standsAt(int at, List<String> name) {
            var end = at + words.size();
            return end <= name.size() && name.subList(at, end).equals(words);
        }

        /** At the end of the name, or before a town's name. */
        boolean closes(int at, List<String> name) {
            return standsAt(at, name) && (at + words.size() == name.size() || standsInside());
        }

        /** Short forms are also words of names ("Sa", "Ad"): only longer ones are believed before something else. */
        private boolean standsInside() {
            return String.join("", words).length() >= 3;
        }
    }

    /** Letters of a form that is recognised with one of them wrong. */
    private static final int LONG = 12;

    /** By first word; the longest first, so that "sp z oo sp k" is not taken for "sp z oo". */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private final List<Phrase> longPhrases = new ArrayList<>();

    private LegalForms() {
        var all = new ArrayList<Phrase>();
        for (var line : WordFile.lines("legal-forms.txt")) {
            var parts = line.split("=");
            var head = parts[0].strip().split(" ");
            var form = new Form(head[0], head[1].substring(1, head[1].length() - 1));
            for (var written : parts[1].split(",")) {
                all.add(new Phrase(List.of(written.strip().split(" ")), form));
            }
        }
        all.sort(Comparator.comparing((Phrase phrase) -> -phrase.words().size())
                .thenComparing(phrase -> String.join(" ", phrase.words())));
        for (var phrase : all) {
            phrases.computeIfAbsent(phrase.words().get(0), unused -> new ArrayList<>())
                    .add(phrase);
            if (String.join(" ", phrase.words()).length() >= LONG) {
                longPhrases.add(phrase);
            }
        }
    }

    /**
     * Takes the legal form out of the words of a name: the longest there is, the last of those. A name is never left
     * without a word.
     *
     * @return the form in one spelling, empty when there is none
     */
    public String takeFrom(List<String> words) {
        Phrase best = null;
        var place = 0;
        for (var at = 1; at < words.size(); at++) {
            for (var phrase : phrases.getOrDefault(words.get(at), List.of())) {
                if ((best == null || phrase.words().size() >= best.words().size()) && phrase.closes(at, words)) {
                    best = phrase;
                    place = at;
                }
            }
        }
        if (best == null) {
            return "";
        }
        words.subList(place, place + best.words().size()).clear();
        return best.form().key();
    }

    /** Whether one word alone is a legal form. */
    boolean isForm(String plain) {
        return phrases.getOrDefault(plain, List.of()).stream()
                .anyMatch(phrase -> phrase.words().size() == 1);
    }

    /** A legal form found among words. @param from its first word @param until after its last */
    record Found(int from, int until, Form form) {

        int length() {
            return until - from;
        }
    }

    /** The legal form that a name ends or begins with, or that stands inside it; the longest, of those the last. */
    Optional<Found> find(List<String> words) {
        Found best = null;
        for (var at = 0; at < words.size(); at++) {
            for (var phrase : phrases.getOrDefault(words.get(at), List.of())) {
                var end = at + phrase.words().size();
                var longer = best == null || phrase.words().size() >= best.length();
                if (longer
                        && phrase.standsAt(at, words)
                        && (at == 0 || phrase.standsInside() || onlyPlaces(words, end))) {
                    best = new Found(at, end, phrase.form());
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A long legal form that is written with a letter or two wrong. */
    Optional<Found> findMisspelt(List<String> words) {
        Found best = null;
        for (var at = 0; at < words.size(); at++) {
            for (var phrase : longPhrases) {
                var end = at + phrase.words().size();
                if (end <= words.size() && (at == 0 || end == words.size())) {
                    var cost = Typing.cost(String.join(" ", words.subList(at, end)), String.join(" ", phrase.words()));
                    if (cost <= 1 && (best == null || phrase.words().size() > best.length())) {
                        best = new Found(at, end, phrase.form());
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean onlyPlaces(List<String> words, int from) {
        return words.subList(from, words.size()).stream().allMatch(Vocabulary.SHIPPED::place);
    }
}
