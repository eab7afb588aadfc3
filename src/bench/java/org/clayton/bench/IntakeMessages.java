package org.clayton.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the rows of a statement as camt.053 and as MT940, as one statement. */
final class IntakeMessages {

    private static final String OPENING = "5000000.00";

    private IntakeMessages() {}

    static void camt(IntakeRows rows, Path file) throws IOException {
        try (var out = IntakeFiles.writer(file)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><GrpHdr>"
                    + "<MsgId>1</MsgId><CreDtTm>2024-01-01T00:00:00</CreDtTm></GrpHdr><Stmt><Id>1</Id>"
                    + "<CreDtTm>2024-01-01T00:00:00</CreDtTm><Acct><Id><IBAN>" + IntakeRows.own()
                    + "</IBAN></Id><Ccy>EUR</Ccy></Acct><Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp>"
                    + "<Amt Ccy=\"EUR\">" + OPENING
                    + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2021-01-01</Dt></Dt></Bal>\n");
            for (String[] row; (row = rows.next()) != null; ) {
                out.write(entry(row));
            }
            out.write("</Stmt></BkToCstmrStmt></Document>\n");
        }
    }

    private static String entry(String[] row) {
        var out = !row[6].isEmpty();
        var party = out ? "Cdtr" : "Dbtr";
        return "<Ntry><Amt Ccy=\"EUR\">" + (out ? row[6] : row[7]) + "</Amt><CdtDbtInd>" + (out ? "DBIT" : "CRDT")
                + "</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>" + row[0] + "</Dt></BookgDt><ValDt><Dt>" + row[1]
                + "</Dt></ValDt><AcctSvcrRef>" + row[5] + "</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>"
                + (out ? "ICDT" : "RCDT") + "</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls>"
                + "<Refs><EndToEndId>" + row[5] + "</EndToEndId></Refs><RltdPties><" + party + "><Nm>" + row[3]
                + "</Nm></"
                + party + "><" + party + "Acct><Id><IBAN>" + row[4] + "</IBAN></Id></" + party
                + "Acct></RltdPties><RmtInf><Ustrd>" + row[2] + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n";
    }

    static void mt940(IntakeRows rows, Path file) throws IOException {
        try (var out = IntakeFiles.writer(file)) {
            out.write(":20:STARTUMS\r\n:25:37040044/0000999999\r\n:28C:1/1\r\n:60F:C210101EUR5000000,00\r\n");
            String[] last = null;
            for (String[] row; (row = rows.next()) != null; last = row) {
                var day = row[0].substring(2).replace("-", "");
                var debit = !row[6].isEmpty();
                out.write(String.format(
                        Locale.ROOT,
                        ":61:%s%s%s%sNTRF%s\r\n:86:166?00TRANSFER?20%s?30COBADEFF?31%s?32%s\r\n",
                        day,
                        day.substring(2),
                        debit ? "D" : "C",
                        (debit ? row[6] : row[7]).replace('.', ','),
                        row[5],
                        row[2],
                        row[4],
                        row[3].substring(0, Math.min(27, row[3].length()))));
            }
            if (last != null) {
                out.write(":62F:C" + last[0].substring(2).replace("-", "") + "EUR" + last[8].replace('.', ',')
                        + "\r\n-\r\n");
            }
        }
    }
}
