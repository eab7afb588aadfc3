package org.clayton.cli.score;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clayton.casefile.CaseFile;
import org.clayton.intake.BadInput;

/** Finds what a label's key means in a case. */
final class Keys {

    private final Map<String, Integer> byKey;

    private Keys(Map<String, Integer> byKey) {
        this.byKey = byKey;
    }

    Optional<Integer> find(String key) {
        return Optional.ofNullable(byKey.get(plain(key)));
    }

    static Keys of(LabelFile labels, CaseFile caseFile, Path folder) {
        var found = new HashMap<String, Integer>();
        switch (labels.thing()) {
            case ACCOUNT ->
                caseFile.accounts().stream().filter(Found::isBankAccount).forEach(account -> {
                    found.put(plain(account.number()), account.index());
                    found.put(plain(account.key()), account.index());
                });
            case DEAL -> caseFile.deals().forEach(deal -> found.put(plain(deal.id()), deal.asset()));
            case PURCHASE -> caseFile.purchases().forEach(one -> found.put(plain(one.id()), one.asset()));
            case MOVEMENT -> movements(labels, caseFile, folder, found);
        }
        return new Keys(found);
    }

    /** By the row of the payment list, or by the id in its column of the same name. */
    private static void movements(LabelFile labels, CaseFile caseFile, Path folder, Map<String, Integer> found) {
        var ledger = caseFile.ledger();
        var byRow = new HashMap<Integer, Integer>();
        for (var m = 0; m < ledger.size(); m++) {
            byRow.put(ledger.place(m).row(), m);
        }
        var ids = labels.column().equalsIgnoreCase("row") ? Map.<Integer, String>of() : ids(labels.column(), folder);
        byRow.forEach((row, movement) ->
                found.put(plain(ids.isEmpty() ? String.valueOf(row - 1) : ids.getOrDefault(row, "")), movement));
    }

    private static Map<Integer, String> ids(String column, Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                var ids = idsIn(column, file);
                if (!ids.isEmpty()) {
                    return ids;
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new BadInput(
                    folder.toString(),
                    "a case",
                    "It cannot be read (" + e.getMessage() + ")",
                    "Maybe its rights do not let you");
        }
        throw new BadInput(
                folder.toString(),
                "no column '" + column + "'",
                "The labels name payments by it",
                "Maybe name them by row: the first payment below the header is row 1");
    }

    private static Map<Integer, String> idsIn(String column, Path file) throws IOException {
        var ids = new HashMap<Integer, String>();
        try (var csv = CsvReader.builder().ofCsvRecord(file)) {
            var at = -1;
            for (var record : csv) {
                if (record.getStartingLineNumber() == 1) {
                    at = record.getFields().indexOf(column);
                    if (at < 0) {
                        return ids;
                    }
                } else if (at < record.getFieldCount()) {
                    ids.put((int) record.getStartingLineNumber(), record.getField(at));
                }
            }
        }
        return ids;
    }

    private static String plain(String key) {
        return key.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
