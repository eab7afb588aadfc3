package org.clayton.observe;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What single words in messages say of sums of money, as {@code rules/lists/money-words.csv} has it. Letters are compared
 * without case and accents; a key ending in {@code *} stands for every word that begins so.
 */
final class MoneyWords {

    enum Meaning {
        /** "eighty": a number. */
        NUMBER,
        /** "thousand", "grand": multiplies what stands before it. */
        TIMES,
        /** "and" between two words of one number. */
        JOINS,
        CURRENCY,
        /** "kg": the number before it is no sum. */
        NO_MONEY;

        static Meaning of(String word) {
            return valueOf(word.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
        }
    }

    /**
     * @param number of a number or a multiplier, else zero
     * @param currency ISO 4217 code of a currency, else empty
     */
    record Said(Meaning meaning, BigDecimal number, String currency) {

        boolean is(Meaning meaning) {
            return this.meaning == meaning;
        }
    }

    static final MoneyWords NONE = new MoneyWords();

    private final TreeMap<String, Said> whole = new TreeMap<>();
    private final TreeMap<String, Said> beginnings = new TreeMap<>();

    /** @throws IllegalArgumentException for a meaning, number or currency that is none */
    void add(NamedCsvRecord row) {
        var meaning = Meaning.of(row.getField("means"));
        var value = row.getField("value");
        var isCurrency = meaning == Meaning.CURRENCY;
        var isNumber = meaning == Meaning.NUMBER || meaning == Meaning.TIMES;
        var said = new Said(
                meaning,
                isNumber ? new BigDecimal(value) : BigDecimal.ZERO,
                isCurrency ? Currency.getInstance(value).getCurrencyCode() : "");
        var key = Words.plain(row.getField("key"));
        if (key.endsWith("*")) {
            beginnings.put(key.substring(0, key.length() - 1), said);
        } else {
            whole.put(key, said);
        }
    }

    /** Two numbers written as one word count as their sum: "osamdesetpet". */
    Optional<Said> of(String word) {
        var plain = Words.plain(word);
        return known(plain).or(() -> compound(plain));
    }

    private Optional<Said> known(String plain) {
        var exact = whole.get(plain);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (var length = plain.length(); length > 1; length--) {
            var begins = beginnings.get(plain.substring(0, length));
            if (begins != null) {
                return Optional.of(begins);
            }
        }
        return Optional.empty();
    }

    private Optional<Said> compound(String plain) {
        for (var at = plain.length() - 3; at >= 3; at--) {
            var head = whole.get(plain.substring(0, at));
            var tail = whole.get(plain.substring(at));
            if (head != null
                    && tail != null
                    && head.is(Meaning.NUMBER)
                    && tail.is(Meaning.NUMBER)
                    && head.number().compareTo(tail.number()) > 0) {
                return Optional.of(new Said(Meaning.NUMBER, head.number().add(tail.number()), ""));
            }
        }
        return Optional.empty();
    }
}
