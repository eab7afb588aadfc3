package org.clayton.intake.columns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Currencies by the names that exports write out: "UK pounds", "złoty". A name that several currencies share is no name.
 * The list is read when the first cell is neither a code nor a sign.
 */
final class CurrencyNames {

    /** A longer text is no name. */
    private static final int LONGEST = 40;

    private CurrencyNames() {}

    static Optional<Currency> of(String text) {
        if (text.length() < 3 || text.length() > LONGEST) {
            return Optional.empty();
        }
        var word = Folded.bare(Folded.word(text));
        var found = Listed.NAMES.get(word);
        if (found == null && word.endsWith("s")) {
            found = Listed.NAMES.get(word.substring(0, word.length() - 1));
        }
        return Optional.ofNullable(found);
    }

    /** Loaded only when a name is asked for. */
    private static final class Listed {
        static final Map<String, Currency> NAMES = read();

        private static Map<String, Currency> read() {
            var names = new TreeMap<String, Currency>();
            try (var lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(CurrencyNames.class.getResourceAsStream("currency-names.txt")),
                    StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    var currency = Currency.getInstance(line.substring(0, 3));
                    for (var name : line.substring(4).split(",")) {
                        names.put(Folded.bare(Folded.word(name)), currency);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException("currency-names.txt", e);
            }
            return names;
        }
    }
}
