package org.clayton.intake.bankfiles;

import org.clayton.intake.sheets.Unreadable;

/** The bank transaction code: {@code PMNT CNTR CDPT} of domain, family and sub-family, or the bank's own. */
final class CamtCode {

    private CamtCode() {}

    static String read(CamtXml xml) throws Unreadable {
        var domain = "";
        var own = "";
        for (var level = xml.level(); xml.child(level); ) {
            if (xml.name().equals("Domn")) {
                domain = domain(xml);
            } else if (xml.name().equals("Prtry")) {
                own = own(xml);
            }
        }
        return domain.isEmpty() ? own : domain;
    }

    private static String domain(CamtXml xml) throws Unreadable {
        var words = new String[] {"", "", ""};
        for (var level = xml.level(); xml.child(level); ) {
            if (xml.name().equals("Cd")) {
                words[0] = xml.text();
            } else if (xml.name().equals("Fmly")) {
                for (var inner = xml.level(); xml.child(inner); ) {
                    words[xml.name().equals("Cd") ? 1 : 2] = xml.text();
                }
            }
        }
        return words[0].isEmpty() ? "" : String.join(" ", words).strip();
    }

    private static String own(CamtXml xml) throws Unreadable {
        var code = "";
        for (var level = xml.level(); xml.child(level); ) {
            if (xml.name().equals("Cd")) {
                code = xml.text();
            }
        }
        return code;
    }
}
