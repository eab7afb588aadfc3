package org.clayton.intake.columns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A remittance text into which a bank has glued several things with marks between them, taken apart again: the
 * numbered parts of an MT940 ({@code ?20..?29, ?32}, with another sign at some banks), the slashed words of Dutch and other banks ({@code /EREF/,
 * /REMI/, /NAME/}) and the plus words of German ones ({@code EREF+, SVWZ+, ABWA+}). A text without marks is all
 * purpose.
 *
 * @param code the bank's transaction code before the first numbered part ("166"), else empty
 * @param kind the bank's words for the kind of booking ("SEPA CREDIT TRANSFER"), else empty
 * @param bank the other side's bank (BIC or bank code)
 * @param ultimate for whom the other side acts
 */
public record GluedText(
        String code,
        String kind,
        String purpose,
        String endToEnd,
        String mandate,
        String name,
        String account,
        String bank,
        String ultimate) {

    /** A numbered part holds this many characters; a shorter one ends with the end of a word. */
    private static final int PART = 27;

    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:(\\d{3})?\\s*(\\?)|(\\d{3})([>~<|@^]))(?=\\d\\d)");
    private static final Pattern PLUS =
            Pattern.compile("(?<![A-Z])(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|PURP)\\+ ?");
    private static final Pattern OUTER_SLASHES = Pattern.compile("^/+|/+$");
    private static final Pattern SLASHED = Pattern.compile(
            "/(EREF|KREF|PREF|MARF|CSID|CNTP|REMI|ORDP|BENM|NAME|IBAN|ACCW|BIC|ADDR|ISDT|TRTP|RTRN|ULTD|ULTC|ULTB|PURP|"
                    + "SVCL|USTD|STRD|OCMT|CHGS|EXCH|TRCD|ID|ORDN|ACCT)/");

    private static final Pattern IDLE =
            Pattern.compile("(?i)not ?provided|nonref|[ekm]ref\\+?|notavailable|none|-+|0+|");

    /** @param text with its line breaks taken out */
    public static GluedText of(String text) {
        if (NUMBERED.matcher(text).find()) {
            return numbered(text);
        }
        if (PLUS.matcher(text).find()) {
            return plain("", "", text, new String[] {"", "", ""});
        }
        return isSlashed(text) ? slashed(text) : onlyPurpose(text);
    }

    /** Whether one of the known marks stands in it. */
    public static boolean isGlued(String text) {
        return isNumbered(text) || text.indexOf('+') >= 0 && PLUS.matcher(text).find() || isSlashed(text);
    }

    private static boolean isNumbered(String text) {
        var first = text.isEmpty() ? ' ' : text.charAt(0);
        return (first <= ' ' || first == '?' || first >= '0' && first <= '9')
                && NUMBERED.matcher(text).lookingAt();
    }

    private static boolean isSlashed(String text) {
        var second = text.indexOf('/', text.indexOf('/') + 1);
        return second > 0
                && text.indexOf('/', second + 1) > 0
                && SLASHED.matcher(text).results().limit(2).count() == 2;
    }

    /** A reference that says something: not {@code NOTPROVIDED} or {@code NONREF}. */
    public static String reference(String written) {
        var text = written.strip();
        return IDLE.matcher(text).matches() ? "" : text;
    }

    private static GluedText onlyPurpose(String text) {
        return new GluedText("", "", text.strip(), "", "", "", "", "", "");
    }

    private static GluedText numbered(String text) {
        var opening = NUMBERED.matcher(text);
        var start = opening.find() ? opening.end() - 1 : 0;
        var between = Pattern.quote(text.substring(start, start + 1)) + "(?=\\d\\d)";
        var kind = "";
        var purpose = new StringBuilder();
        var others = new String[] {"", "", ""}; // bank, account, name
        for (var part : text.substring(start + 1).split(between)) {
            var number = Integer.parseInt(part.substring(0, 2));
            var words = part.substring(2);
            if (number == 0) {
                kind = words.strip();
            } else if (number >= 20 && number <= 29 || number >= 60 && number <= 63) {
                purpose.append(words).append(words.length() < PART && !words.endsWith(" ") ? " " : "");
            } else if (number == 30 || number == 31 || number == 38) {
                others[number == 30 ? 0 : 1] = words.strip();
            } else if (number == 32 || number == 33) {
                others[2] += words.endsWith(" ") || words.length() >= PART ? words : words + " ";
            }
        }
        return plain(text.substring(0, start).strip(), kind, purpose.toString(), others);
    }

    /** The plus words of the purpose; what precedes the first of them is purpose too. */
    private static GluedText plain(String code, String kind, String text, String[] others) {
        var marks = new LinkedHashMap<String, String>();
        var found = PLUS.matcher(text);
        var mark = "SVWZ";
        var from = 0;
        while (found.find()) {
            put(marks, mark, text.substring(from, found.start()));
            mark = found.group(1);
            from = found.end();
        }
        put(marks, mark, text.substring(from));
        var ultimate = get(marks, "ABWA");
        return new GluedText(
                code,
                kind,
                get(marks, "SVWZ"),
                reference(get(marks, "EREF")),
                get(marks, "MREF"),
                others[2].strip().replace("  ", " "),
                others[1].isEmpty() ? get(marks, "IBAN") : others[1],
                others[0].isEmpty() ? get(marks, "BIC") : others[0],
                ultimate.isEmpty() ? get(marks, "ABWE") : ultimate);
    }

    private static GluedText slashed(String text) {
        var marks = new LinkedHashMap<String, String>();
        var found = SLASHED.matcher(text);
        var mark = "REMI";
        var from = 0;
        while (from <= text.length() && found.find(Math.max(0, from - 1))) {
            put(marks, mark, text.substring(from, Math.max(from, found.start())));
            mark = found.group(1);
            from = found.end();
        }
        put(marks, mark, text.substring(from));
        var counterparty = get(marks, "CNTP").split("/", -1); // account/bank/name/city
        return new GluedText(
                "",
                get(marks, "TRCD"),
                (get(marks, "REMI") + " " + get(marks, "USTD") + " " + get(marks, "STRD")).strip(),
                reference(get(marks, "EREF")),
                get(marks, "MARF"),
                first(get(marks, "NAME"), counterparty.length > 2 ? counterparty[2] : "", get(marks, "ORDP")),
                first(get(marks, "IBAN"), counterparty[0], get(marks, "ACCT")),
                first(get(marks, "BIC"), counterparty.length > 1 ? counterparty[1] : "", ""),
                first(get(marks, "ULTD"), get(marks, "ULTC"), get(marks, "ULTB")));
    }

    private static String first(String one, String two, String three) {
        return !one.isEmpty() ? one : !two.isEmpty() ? two : three;
    }

    private static void put(Map<String, String> marks, String mark, String text) {
        var words = text.strip();
        marks.merge(mark, words, (one, other) -> (one + " " + other).strip());
    }

    private static String get(Map<String, String> marks, String mark) {
        var words = marks.getOrDefault(mark, "");
        return words.indexOf('/') < 0
                ? words
                : OUTER_SLASHES.matcher(words).replaceAll("").strip();
    }
}
