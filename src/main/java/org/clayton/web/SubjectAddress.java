package org.clayton.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.clayton.casefile.CaseFile;
import org.clayton.judge.Subject;

/** A subject as the last part of a page's address: {@code account-12}. */
final class SubjectAddress {

    private static final Pattern WRITTEN = Pattern.compile("(account|asset|party)-(\\d{1,9})");

    private SubjectAddress() {}

    static String write(Subject subject) {
        return subject.kind().name().toLowerCase(Locale.ROOT) + "-" + subject.index();
    }

    /** @throws NotHere when the case has no such subject */
    static Subject read(String address, CaseFile caseFile) {
        var match = WRITTEN.matcher(address);
        if (!match.matches()) {
            throw NotHere.part("such subject");
        }
        var kind = Subject.Kind.valueOf(match.group(1).toUpperCase(Locale.ROOT));
        var index = Integer.parseInt(match.group(2));
        return switch (kind) {
            case ACCOUNT ->
                new Subject(
                        kind,
                        known(index, caseFile.accounts().size()),
                        caseFile.accounts().get(index).number());
            case ASSET ->
                new Subject(
                        kind,
                        known(index, caseFile.assets().size()),
                        caseFile.assets().get(index).description());
            case PARTY ->
                new Subject(
                        kind,
                        known(index, caseFile.parties().size()),
                        caseFile.parties().get(index).name());
        };
    }

    private static int known(int index, int size) {
        if (index >= size) {
            throw NotHere.part("such subject");
        }
        return index;
    }
}
