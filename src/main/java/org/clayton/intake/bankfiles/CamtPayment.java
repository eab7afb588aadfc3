package org.clayton.intake.bankfiles;

import org.clayton.intake.bankfiles.CamtParties.Party;
import org.clayton.intake.columns.GluedText;
import org.clayton.intake.sheets.Unreadable;

/** One payment of an entry (TxDtls). */
final class CamtPayment {

    private final CamtXml xml;
    final CamtAmounts amounts;
    String sign = "";
    String endToEnd = "";
    String mandate = "";
    String bankReference = "";
    String transaction = "";
    Party debtor = Party.NOBODY;
    String debtorAccount = "";
    String debtorBank = "";
    String ultimateDebtor = "";
    Party creditor = Party.NOBODY;
    String creditorAccount = "";
    String creditorBank = "";
    String ultimateCreditor = "";
    String code = "";
    String additional = "";
    private final StringBuilder remittance = new StringBuilder();

    CamtPayment(CamtXml xml) {
        this.xml = xml;
        this.amounts = new CamtAmounts(xml);
    }

    void read() throws Unreadable {
        for (var level = xml.level(); xml.child(level); ) {
            switch (xml.name()) {
                case "Refs" -> references();
                case "CdtDbtInd" -> sign = xml.text();
                case "RltdPties" -> parties();
                case "RltdAgts" -> banks();
                case "RmtInf" -> remittance();
                case "BkTxCd" -> code = CamtCode.read(xml);
                case "AddtlTxInf" -> additional = xml.text();
                default -> amounts.read();
            }
        }
    }

    private void references() throws Unreadable {
        for (var level = xml.level(); xml.child(level); ) {
            switch (xml.name()) {
                case "EndToEndId" -> endToEnd = GluedText.reference(xml.text());
                case "MndtId" -> mandate = GluedText.reference(xml.text());
                case "AcctSvcrRef" -> bankReference = GluedText.reference(xml.text());
                case "TxId", "UETR" -> transaction = GluedText.reference(xml.text());
                default -> {}
            }
        }
    }

    private void parties() throws Unreadable {
        var party = new CamtParties(xml);
        for (var level = xml.level(); xml.child(level); ) {
            switch (xml.name()) {
                case "Dbtr" -> debtor = party.party();
                case "DbtrAcct" -> debtorAccount = party.account();
                case "UltmtDbtr" -> ultimateDebtor = party.party().name();
                case "Cdtr" -> creditor = party.party();
                case "CdtrAcct" -> creditorAccount = party.account();
                case "UltmtCdtr" -> ultimateCreditor = party.party().name();
                default -> {}
            }
        }
    }

    private void banks() throws Unreadable {
        var party = new CamtParties(xml);
        for (var level = xml.level(); xml.child(level); ) {
            switch (xml.name()) {
                case "DbtrAgt" -> debtorBank = party.bic();
                case "CdtrAgt" -> creditorBank = party.bic();
                default -> {}
            }
        }
    }

    /** Free words; of a structured remittance the creditor's reference, document numbers and further words. */
    private void remittance() throws Unreadable {
        for (var level = xml.level(); xml.child(level); ) {
            if (xml.name().equals("Ustrd")) {
                remit(xml.text());
            } else if (xml.name().equals("Strd")) {
                structured();
            }
        }
    }

    private void structured() throws Unreadable {
        for (var level = xml.level(); xml.child(level); ) {
            switch (xml.name()) {
                case "RfrdDocInf", "CdtrRefInf" -> structured();
                case "Nb", "Ref", "CdtrRef", "AddtlRmtInf" -> remit(xml.text());
                default -> {}
            }
        }
    }

    private void remit(String words) {
        if (!words.isEmpty()) {
            remittance.append(remittance.isEmpty() ? "" : " ").append(words);
        }
    }

    String text() {
        return remittance.isEmpty() ? additional : remittance.toString();
    }
}
