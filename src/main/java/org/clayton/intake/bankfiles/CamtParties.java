package org.clayton.intake.bankfiles;

import org.clayton.intake.sheets.Unreadable;

/** Names and numbers of parties, in the nesting of all versions: {@code Dbtr/Nm}, {@code Dbtr/Pty/Nm}, {@code Dbtr/Agt/FinInstnId/Nm}. */
record CamtParties(CamtXml xml) {

    /** IBAN, BBAN, or another number with what it is left aside. */
    String accountId() throws Unreadable {
        var id = "";
        for (var level = xml.level(); xml.child(level); ) {
            id = switch (xml.name()) {
                case "IBAN", "BBAN", "UPIC" -> xml.text();
                case "Othr", "PrtryAcct", "Id" -> id.isEmpty() ? inner("Id") : id;
                default -> id;
            };
        }
        return id;
    }

    /** The account of a party: its {@code Id}. */
    String account() throws Unreadable {
        var id = "";
        for (var level = xml.level(); xml.child(level); ) {
            if (xml.name().equals("Id")) {
                id = accountId();
            }
        }
        return id;
    }

    private String inner(String child) throws Unreadable {
        var text = "";
        for (var level = xml.level(); xml.child(level); ) {
            if (xml.name().equals(child)) {
                text = xml.text();
            }
        }
        return text;
    }

    /** @param id of the party itself, and not of its account: a creditor identifier, a register or paper number */
    record Party(String name, String id) {

        static final Party NOBODY = new Party("", "");
    }

    Party party() throws Unreadable {
        var name = "";
        var id = "";
        for (var level = xml.level(); xml.child(level); ) {
            switch (xml.name()) {
                case "Nm" -> name = xml.text();
                case "Agt" -> name = name.isEmpty() ? institution() : name;
                case "Id" -> id = ownId();
                case "Pty" -> {
                    var inner = party();
                    name = inner.name();
                    id = inner.id();
                }
                default -> {}
            }
        }
        return new Party(name, id);
    }

    /** {@code Id/PrvtId/Othr/Id} or {@code Id/OrgId/Othr/Id}; the first of several. */
    private String ownId() throws Unreadable {
        var id = "";
        for (var level = xml.level(); xml.child(level); ) {
            var found =
                    switch (xml.name()) {
                        case "PrvtId", "OrgId" -> ownId();
                        case "Othr" -> inner("Id");
                        default -> "";
                    };
            id = id.isEmpty() ? found : id;
        }
        return id;
    }

    /** The BIC of a bank, wherever it stands in it. */
    String bic() throws Unreadable {
        var bic = "";
        for (var level = xml.level(); xml.child(level); ) {
            bic = switch (xml.name()) {
                case "FinInstnId" -> bic();
                case "BIC", "BICFI" -> xml.text();
                default -> bic;
            };
        }
        return bic;
    }

    /** The name of a bank, else its BIC. */
    String institution() throws Unreadable {
        var name = "";
        var bic = "";
        for (var level = xml.level(); xml.child(level); ) {
            switch (xml.name()) {
                case "FinInstnId" -> name = institution();
                case "Nm" -> name = xml.text();
                case "BIC", "BICFI" -> bic = xml.text();
                default -> {}
            }
        }
        return name.isEmpty() ? bic : name;
    }
}
