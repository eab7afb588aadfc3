package org.clayton.intake.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Account numbers as they are written, and what spreadsheet programs and typists do to them. */
final class AccountNumber {

    static final Pattern IBAN = Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\\b");
    private static final Pattern LIKE_IBAN = Pattern.compile("[A-Z][A-Z0-9]\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d[.,]?\\d*E\\+?\\d{1,2}");

    /** Pairs of letters and digits that are taken for each other. */
    private static final String ALIKE = "O0 0O I1 1I S5 5S B8 8B Z2 2Z";

    private AccountNumber() {}

    /** Without blanks, dots, dashes and a leading apostrophe, in capitals. */
    static String bare(String text) {
        var bare = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '/') {
                bare.append(c);
            }
        }
        return bare.toString().toUpperCase(Locale.ROOT);
    }

    /** The first account number with right check digits; empty when there is none. */
    static String iban(String text) {
        if (text.length() < 15) {
            return "";
        }
        var match = IBAN.matcher(text);
        while (match.find()) {
            if (isIban(match.group())) {
                return match.group();
            }
        }
        return "";
    }

    /** The check digits of ISO 13616: the number, rearranged, leaves 1 when divided by 97. */
    static boolean isIban(String text) {
        var plain = text.indexOf(' ') < 0 ? text : text.replace(" ", "");
        if (plain.length() < 15 || plain.length() > 34) {
            return false;
        }
        var rest = 0;
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt((i + 4) % plain.length());
            var digit = Character.digit(c, 36);
            rest = digit < 0 ? 0 : (digit > 9 ? rest * 100 + digit : rest * 10 + digit) % 97;
        }
        return rest == 1;
    }

    /** The two letters that open an IBAN with right check digits; empty for any other number. */
    static String country(String text) {
        var bare = bare(text);
        return bare.length() > 2 && Character.isLetter(bare.charAt(0)) && isIban(bare) ? bare.substring(0, 2) : "";
    }

    /** A quick look: a number long enough for check digits, or one in scientific notation. */
    static boolean mayBeDamaged(String text) {
        return text.length() >= 15 && Character.isLetter(text.charAt(0))
                || text.indexOf('E') > 0
                || text.indexOf('e') > 0;
    }

    /** What is wrong with the number, in words; empty when nothing shows. */
    static Optional<String> damage(String text) {
        var bare = bare(text);
        if (isIban(bare) && Character.isLetter(text.charAt(0))) {
            return Optional.empty();
        }
        if (SCIENTIFIC.matcher(text.toUpperCase(Locale.ROOT)).matches()) {
            return Optional.of("a spreadsheet program rounded it: the last digits are lost");
        }
        if (!LIKE_IBAN.matcher(bare).matches() || isIban(bare)) {
            return Optional.empty();
        }
        var repaired = repaired(bare);
        return Optional.of("its check digits are wrong"
                + (repaired.isEmpty() ? "" : "; " + repaired + " would be right, if one sign was misread"));
    }

    /** The only number with right check digits that differs in one sign taken for its like; empty otherwise. */
    private static String repaired(String bare) {
        var right = new TreeSet<String>();
        for (var i = 0; i < bare.length(); i++) {
            for (var pair : ALIKE.split(" ")) {
                if (bare.charAt(i) == pair.charAt(0)) {
                    var changed = bare.substring(0, i) + pair.charAt(1) + bare.substring(i + 1);
                    if (IBAN.matcher(changed).matches() && isIban(changed)) {
                        right.add(changed);
                    }
                }
            }
        }
        return right.size() == 1 ? right.first() : "";
    }
}
