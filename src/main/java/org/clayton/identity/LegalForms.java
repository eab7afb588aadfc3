package org.clayton.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The ways a company's legal form is written, each brought to one spelling. */
final class LegalForms {

    static final LegalForms SHIPPED = read("legal-forms.txt");

    private record Phrase(List<String> words, String form) {}

    /** Longest first, so that "sp z oo sp k" is not taken for "sp k". */
    private final List<Phrase> phrases;

    private LegalForms(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /**
     * Takes the legal form out of the words of a name; a name is never left without a word.
     *
     * @return the form in one spelling, empty when there is none
     */
    String takeFrom(List<String> words) {
        for (var phrase : phrases) {
            var length = phrase.words().size();
            for (var at = words.size() - length; at > 0; at--) {
                var part = words.subList(at, at + length);
                if (part.equals(phrase.words()) && (at + length == words.size() || standsInside(phrase))) {
                    part.clear();
                    return phrase.form();
                }
            }
        }
        return "";
    }

    /** Short forms are also words of names ("Sa", "Ad"): only long ones are believed before a town's name. */
    private static boolean standsInside(Phrase phrase) {
        return String.join("", phrase.words()).length() >= 3;
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
            return new LegalForms(List.copyOf(phrases));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
