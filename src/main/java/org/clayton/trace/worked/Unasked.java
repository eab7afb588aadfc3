package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a file says and nothing listened to: a misspelt name would else change a figure in silence. */
final class Unasked {
    /** Names of words for a reader, which change nothing. */
    private static final Set<String> REMARKS = Set.of(
            "comment",
            "decided_by",
            "description",
            "id",
            "name",
            "note",
            "officer",
            "owner",
            "reason",
            "reference",
            "source",
            "text",
            "title",
            "why");

    private final List<Fields> read = new ArrayList<>();

    Fields listen(Fields fields) {
        read.add(fields);
        return fields;
    }

    /** A sentence for each name, after everything is read. */
    List<String> sentences() {
        return read.stream()
                .flatMap(fields -> fields.unasked().stream()
                        .filter(name -> !REMARKS.contains(name))
                        .map(name -> fields.place() + ": \"" + name
                                + "\" means nothing here, so it changes nothing. Maybe it is misspelt."))
                .toList();
    }
}
