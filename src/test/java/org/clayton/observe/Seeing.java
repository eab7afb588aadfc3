package org.clayton.observe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.LedgerFixture;

/** Looks at a small case with the shipped tables and the detectors' own floors. */
final class Seeing {

    private Seeing() {}

    static Lists lists() {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(Path.of("rules", "lists"))) {
            for (var file : files.sorted().toList()) {
                texts.put(file.getFileName().toString().replace(".csv", ""), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Lists.of(texts);
    }

    static <T extends Observation> List<T> only(Class<T> kind, CaseFile caseFile) {
        return Observations.of(caseFile, Floors.defaults(lists())).all().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static <T extends Observation> List<T> only(Class<T> kind, String table) {
        return only(kind, LedgerFixture.of(table).caseFile());
    }
}
