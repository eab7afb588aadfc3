package org.clayton.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.garvelink.iban.CountryCodes;
import nl.garvelink.iban.IBAN;
import nl.garvelink.iban.Modulo97;

/**
 * The number of a bank account, written one way.
 *
 * @param key letters and digits only, upper case
 * @param shown as people know it: an IBAN in groups of four, anything else as written
 * @param country ISO 3166 alpha-2 of an IBAN, else empty
 * @param kind whether its own check digits vouch for it
 */
public record AccountNumber(String key, String shown, String country, Kind kind) {

    public enum Kind {
        /** Length and check digits are right. */
        IBAN,
        /** Check digits are right; the country is not in the register this program carries, so its length is not known. */
        IBAN_OF_UNKNOWN_COUNTRY,
        /** Looks like an IBAN, but a digit is wrong or missing. */
        DAMAGED_IBAN,
        /** A domestic number or the bank's own name for the account. */
        DOMESTIC
    }

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern IBAN_SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}");
    private static final Pattern MASKED = Pattern.compile(".*(\\*{2,}|[xX]{4,}|•{2,}|…|\\.{3,}).*");
    private static final Pattern IBAN_IN_TEXT = Pattern.compile(
            "(?<![A-Z0-9])[A-Z]{2}[0-9]{2}(?:[A-Z0-9]{11,30}|(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?)(?![A-Za-z0-9])");
    private static final int LEAST_DIGITS = 6;

    /** With a blank or two around it; an account number is longer, and asking is cheap then. */
    private static final int LONGEST_CASH_WORD = 12;

    private static final Set<String> CASH = Set.of(
            "CASH",
            "GOTOVINA",
            "ГОТОВИНА",
            "EFECTIVO",
            "NUMERARIO",
            "NUMERÁRIO",
            "DINHEIRO",
            "GOTÓWKA",
            "GOTOWKA",
            "BARGELD",
            "ESPECES",
            "ESPÈCES",
            "CONTANTI",
            "KONTANT");

    /** Whether a payment list writes this word where an account number would stand, for cash. */
    public static boolean isCash(String written) {
        return written.length() <= LONGEST_CASH_WORD
                && CASH.contains(written.strip().toUpperCase(Locale.ROOT));
    }

    /** Any name a sheet gives an account: an IBAN, a number, an id. */
    public static AccountNumber of(String written) {
        var key = plain(written);
        if (!IBAN_SHAPE.matcher(key).matches()) {
            return new AccountNumber(key, written.strip(), "", Kind.DOMESTIC);
        }
        var country = key.substring(0, 2);
        if (!CountryCodes.isKnownCountryCode(country)) {
            return Modulo97.verifyCheckDigits(key)
                    ? new AccountNumber(key, IBAN.toPretty(key), country, Kind.IBAN_OF_UNKNOWN_COUNTRY)
                    : new AccountNumber(key, written.strip(), "", Kind.DOMESTIC);
        }
        var whole = key.length() == CountryCodes.getLengthForCountryCode(country) && Modulo97.verifyCheckDigits(key);
        return new AccountNumber(
                key, whole ? IBAN.toPretty(key) : written.strip(), country, whole ? Kind.IBAN : Kind.DAMAGED_IBAN);
    }

    /**
     * What a bank prints in its column of counterparty accounts, where it can tell one account from another: not a masked
     * card, not a word.
     */
    public static Optional<AccountNumber> ofCounterparty(String written) {
        if (written.isBlank() || MASKED.matcher(written).matches()) {
            return Optional.empty();
        }
        var number = of(written);
        var digits = number.key().chars().filter(Character::isDigit).count();
        return digits >= LEAST_DIGITS ? Optional.of(number) : Optional.empty();
    }

    /** IBANs whose check digits are right and that stand in a text, in order; printed together or in groups of four. */
    public static List<AccountNumber> ibansIn(String text) {
        var found = new LinkedHashSet<AccountNumber>();
        var matcher = IBAN_IN_TEXT.matcher(text);
        while (matcher.find()) {
            var number = of(matcher.group());
            if (number.kind() == Kind.IBAN) {
                found.add(number);
            }
        }
        return List.copyOf(found);
    }

    private static String plain(String written) {
        var joined = SEPARATORS.matcher(written.toUpperCase(Locale.ROOT)).replaceAll("");
        var bare = joined.startsWith("IBAN") ? joined.substring("IBAN".length()) : joined;
        return bare.isEmpty() ? joined : bare;
    }
}
