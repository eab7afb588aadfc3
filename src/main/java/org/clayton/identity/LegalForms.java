package org.clayton.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ways a company's legal form is written, each brought to one spelling. */
final class LegalForms {

    static final LegalForms SHIPPED = read("legal-forms.txt");

    private record Phrase(List<String> words, String form) {

        /** At the end of the name, or before a town's name. */
        boolean standsAt(int at, List<String> name) {
            var end = at + words.size();
            return end <= name.size()
                    && (end == name.size() || standsInside())
                    && name.subList(at, end).equals(words);
        }

        /** Short forms are also words of names ("Sa", "Ad"): only longer ones are believed before something else. */
        private boolean standsInside() {
            return String.join("", words).length() >= 3;
        }
    }

    /** By first word; the longest first, so that "sp z oo sp k" is not taken for "sp z oo". */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private LegalForms(List<Phrase> sorted) {
        for (var phrase : sorted) {
            phrases.computeIfAbsent(phrase.words().get(0), unused -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /**
     * Takes the legal form out of the words of a name: the longest there is, the last of those. A name is never left
     * without a word.
     *
     * @return the form in one spelling, empty when there is none
     */
    String takeFrom(List<String> words) {
        Phrase best = null;
        var place = 0;
        for (var at = 1; at < words.size(); at++) {
            for (var phrase : phrases.getOrDefault(words.get(at), List.of())) {
                if ((best == null || phrase.words().size() >= best.words().size()) && phrase.standsAt(at, words)) {
                    best = phrase;
                    place = at;
                }
            }
        }
        if (best == null) {
            return "";
        }
        words.subList(place, place + best.words().size()).clear();
        return best.form();
    }

    private static LegalForms read(String resource) {
        try (var stream = Objects.requireNonNull(LegalForms.class.getResourceAsStream(resource), resource)) {
            var phrases = new ArrayList<Phrase>();
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var parts = line.split("=");
                    for (var written : parts[1].split(",")) {
                        phrases.add(new Phrase(List.of(written.strip().split(" ")), parts[0].strip()));
                    }
                }
            }
            phrases.sort(Comparator.comparing((Phrase phrase) -> -phrase.words().size())
                    .thenComparing(phrase -> String.join(" ", phrase.words())));
            return new LegalForms(phrases);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
