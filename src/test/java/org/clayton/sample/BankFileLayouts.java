package org.clayton.sample;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a bank sends to programs: SWIFT MT940 and ISO 20022 camt.053. The row of an entry is its number in the file. */
final class BankFileLayouts {

    /** A line of field 86 holds 27 signs after its mark. */
    private static final int SUBFIELD = 27;

    private BankFileLayouts() {}

    /** SWIFT MT940 with the German marks in field 86; letters without accents, as the SWIFT alphabet has none. */
    static Written mt940(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var text = new StringBuilder();
        var places = new HashMap<Event, Integer>();
        line(text, ":20:STARTUMS");
        line(text, ":25:" + account.number());
        line(text, ":28C:1/1");
        line(text, ":60F:" + balance(account.opening(), from, account.currency()));
        for (var line : lines) {
            places.put(line.event(), places.size() + 1);
            line(
                    text,
                    ":61:" + Layout.day("yyMMddMMdd", line.booked()) + (line.amount() < 0 ? "D" : "C")
                            + unsigned(line.amount()) + "NTRFNONREF//E" + line.number());
            line(text, ":86:166?00UMSATZ" + field86(line));
        }
        line(text, ":62F:" + balance(Layout.closing(account, lines), to, account.currency()));
        line(text, "-");
        return new Written(file, "", plain(text).getBytes(StandardCharsets.US_ASCII), places, "");
    }

    private static String field86(Line line) {
        var marked = new StringBuilder();
        var text = line.text();
        for (var i = 0; i * SUBFIELD < text.length() && i < 10; i++) {
            marked.append("?2").append(i).append(part(text, i));
        }
        if (!line.account().isEmpty()) {
            marked.append("?31").append(line.account());
        }
        if (!line.name().isEmpty()) {
            marked.append("?32").append(part(line.name(), 0));
        }
        if (line.name().length() > SUBFIELD) {
            marked.append("?33").append(part(line.name(), 1));
        }
        return marked.toString();
    }

    private static String part(String text, int number) {
        var from = Math.min(text.length(), number * SUBFIELD);
        return text.substring(from, Math.min(text.length(), from + SUBFIELD));
    }

    private static String balance(long amount, LocalDate day, String currency) {
        return (amount < 0 ? "D" : "C") + Layout.day("yyMMdd", day) + currency + unsigned(amount);
    }

    private static String unsigned(long amount) {
        return Figures.plain(Math.abs(amount)).replace('.', ',');
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append("\r\n");
    }

    private static String plain(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^\\x00-\\x7F]", "");
    }

    /** ISO 20022 camt.053.001.02, one entry a line. */
    static Written camt053(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to) {
        var xml = new StringBuilder();
        Map<Event, Integer> places = new HashMap<>();
        line(xml, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line(xml, "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt>");
        line(xml, "<GrpHdr><MsgId>" + escaped(file) + "</MsgId><CreDtTm>" + to + "T18:00:00</CreDtTm></GrpHdr>");
        line(
                xml,
                "<Stmt><Id>1</Id><FrToDt><FrDtTm>" + from + "T00:00:00</FrDtTm><ToDtTm>" + to
                        + "T23:59:59</ToDtTm></FrToDt>");
        line(
                xml,
                "<Acct><Id><IBAN>" + account.number() + "</IBAN></Id><Ccy>" + account.currency() + "</Ccy><Ownr><Nm>"
                        + escaped(account.holderName()) + "</Nm></Ownr><Svcr><FinInstnId><Nm>" + escaped(account.bank())
                        + "</Nm></FinInstnId></Svcr></Acct>");
        line(xml, camtBalance("OPBD", account.opening(), from, account));
        line(xml, camtBalance("CLBD", Layout.closing(account, lines), to, account));
        for (var line : lines) {
            places.put(line.event(), places.size() + 1);
            line(xml, entry(line, account));
        }
        line(xml, "</Stmt></BkToCstmrStmt></Document>");
        return new Written(file, "", xml.toString().getBytes(StandardCharsets.UTF_8), places, "");
    }

    private static String camtBalance(String code, long amount, LocalDate day, BankAccount account) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp>" + amount(amount, account) + "<Dt><Dt>" + day
                + "</Dt></Dt></Bal>";
    }

    private static String amount(long amount, BankAccount account) {
        return "<Amt Ccy=\"" + account.currency() + "\">" + Figures.plain(Math.abs(amount)) + "</Amt><CdtDbtInd>"
                + (amount < 0 ? "DBIT" : "CRDT") + "</CdtDbtInd>";
    }

    private static String entry(Line line, BankAccount account) {
        var day = "<Dt>" + line.booked() + "</Dt>";
        var side = line.amount() < 0 ? "Cdtr" : "Dbtr";
        var parties = line.name().isEmpty() ? "" : "<" + side + "><Nm>" + escaped(line.name()) + "</Nm></" + side + ">";
        var number = line.account().isEmpty()
                ? ""
                : "<" + side + "Acct><Id><IBAN>" + line.account() + "</IBAN></Id></" + side + "Acct>";
        return "<Ntry><NtryRef>" + line.number() + "</NtryRef>" + amount(line.amount(), account)
                + "<Sts>BOOK</Sts><BookgDt>" + day + "</BookgDt><ValDt>" + day + "</ValDt><NtryDtls><TxDtls>"
                + (parties + number).replaceFirst("^(.+)$", "<RltdPties>$1</RltdPties>")
                + "<RmtInf><Ustrd>" + escaped(line.text()) + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
