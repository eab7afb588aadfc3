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

    String name() throws Unreadable {
        var name = "";
        for (var level = xml.level(); xml.child(level); ) {
            name = switch (xml.name()) {
                case "Nm" -> xml.text();
                case "Pty" -> name();
                case "Agt" -> name.isEmpty() ? institution() : name;
                default -> name;
            };
        }
        return name;
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
