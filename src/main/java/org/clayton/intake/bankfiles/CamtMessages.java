package org.clayton.intake.bankfiles;

import org.clayton.intake.sheets.Unreadable;

/** The messages of one file, whatever envelope they come in. */
final class CamtMessages {

    /** Envelopes do not nest deeper. */
    private static final int ENVELOPE = 6;

    private final CamtXml xml;
    private final CamtStatements statements;
    private final FileRemarks said;
    private String first = "";

    CamtMessages(CamtXml xml, CamtStatements statements, FileRemarks said) {
        this.xml = xml;
        this.statements = statements;
        this.said = said;
    }

    /** @throws Unreadable when there is no account statement in the file */
    void read() throws Unreadable {
        descend(0);
        if (said.versions.isEmpty()) {
            throw new Unreadable(
                    "an XML file" + (first.isEmpty() ? "" : " that holds '" + first + "'"),
                    "It is no account statement: camt.052, camt.053 or camt.054",
                    "Maybe it is a payment order or another message; leave it out, or ask the bank for the statement");
        }
        if (said.statements() == 0) {
            throw new Unreadable(
                    String.join(", ", said.versions) + " without a statement",
                    "The message has a header and nothing beneath it",
                    "Maybe the export failed; ask the bank for it again");
        }
    }

    private void descend(int level) throws Unreadable {
        while (xml.child(level)) {
            var name = xml.name();
            if (level == 1 && first.isEmpty() && !name.equals("AppHdr")) {
                first = name;
            }
            if (name.startsWith("BkToCstmr")) {
                said.versions.add(version(name));
                statements.read(name);
            } else if (level < ENVELOPE) {
                descend(level + 1);
            }
        }
    }

    /** {@code camt.053.001.02} from the name space; from the element's name when there is none. */
    private String version(String name) {
        var space = xml.nameSpace();
        var at = space.indexOf("camt.");
        if (at >= 0) {
            return space.substring(at);
        }
        return name.startsWith("BkToCstmrStmt")
                ? "camt.053"
                : name.startsWith("BkToCstmrAcct") ? "camt.052" : "camt.054";
    }
}
