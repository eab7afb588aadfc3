package org.clayton.identity.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words of a company's name, its legal form apart.
 *
 * @param words without legal form and empty words; never empty unless nothing was written
 * @param acronyms the first letters of its words, with and without "of" and the legal form
 */
record CompanyName(List<Word> words, Optional<LegalForms.Form> form, String formWritten, Set<String> acronyms) {

    private static final Vocabulary WORDS = Vocabulary.SHIPPED;

    static CompanyName of(String written) {
        var words = Scripted.words(written, true);
        var form = Optional.<LegalForms.Form>empty();
        var formWritten = "";
        var all = first(words);
        for (var found = found(words); found.isPresent(); found = found(words)) {
            var taken = words.subList(found.get().from(), found.get().until());
            if (form.isEmpty() || form.get().family().equals("company")) {
                form = Optional.of(found.get().form());
                formWritten = Word.join(taken).written();
            }
            taken.clear();
        }
        var core = withoutFiller(words);
        var letters = Letters.latin(formWritten);
        var acronyms =
                new TreeSet<>(List.of(all, first(words), first(words) + letters, first(core), first(core) + letters));
        return new CompanyName(numbers(core), form, formWritten, acronyms);
    }

    private static String first(List<Word> words) {
        return words.stream().map(word -> word.latin().substring(0, 1)).collect(Collectors.joining());
    }

    /** A form is not taken where nothing would be left. */
    private static Optional<LegalForms.Found> found(List<Word> words) {
        var plain = words.stream().map(Word::plain).toList();
        var exact = LegalForms.SHIPPED.find(plain);
        var misspelt = LegalForms.SHIPPED.findMisspelt(plain);
        var longer = misspelt.isPresent()
                && (exact.isEmpty() || misspelt.get().length() > exact.get().length());
        return (longer ? misspelt : exact).filter(found -> found.length() < words.size());
    }

    private static List<Word> withoutFiller(List<Word> words) {
        var out = new ArrayList<Word>();
        for (var word : words) {
            var filler = WORDS.is("filler", word)
                    && !(word.initial() && Character.isUpperCase(word.written().charAt(0)));
            if (!filler && !(out.isEmpty() && WORDS.is("vessel", word) && words.size() > 1)) {
                out.add(word);
            }
        }
        return out.isEmpty() ? words : out;
    }

    /** "Forty-Four" is 44. */
    private static List<Word> numbers(List<Word> words) {
        var out = new ArrayList<Word>();
        for (var at = 0; at < words.size(); at++) {
            var digits = at == 0 && words.get(at).length() < 3 ? "" : WORDS.digits(words.get(at));
            var next = at + 1 < words.size() ? WORDS.digits(words.get(at + 1)) : "";
            if (digits.length() == 2
                    && digits.endsWith("0")
                    && next.length() == 1
                    && !words.get(at).number()) {
                out.add(words.get(at).spelt(digits.charAt(0) + next));
                at++;
            } else {
                out.add(words.get(at));
            }
        }
        return out;
    }

    static double weight(Word word) {
        if (!WORDS.digits(word).isEmpty()) {
            return 1;
        }
        return WORDS.is("generic", word) || WORDS.is("place", word) ? 0.5 : 1;
    }

    /** What a word counts for that only one of two names has. */
    static double missed(Word word) {
        if (WORDS.is("place", word) || WORDS.is("light", WORDS.full(word))) {
            return 0.12;
        }
        return 0.6 * weight(word);
    }
}
