package org.clayton.cli.score;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clayton.intake.BadInput;

/**
 * A file of labels: what is known to be true of a case.
 *
 * @param column the header of the column that names the thing, as written
 * @param labels in the order of the file
 */
record LabelFile(Path file, Thing thing, String column, List<Label> labels) {

    private static final List<String> GUILTY =
            List.of("is_launderer", "is_laundering", "is_sar", "is_fraud", "guilty", "label");
    private static final Set<String> YES = Set.of("1", "true", "yes", "y");

    /** Columns by which the score is also split, and what they are called there. */
    private static final Map<String, String> GROUPS = new TreeMap<>(Map.of(
            "role", "role",
            "pattern", "pattern",
            "stage", "stage",
            "scheme_id", "scheme",
            "attempt", "pattern",
            "laundering_type", "pattern",
            "alert_type", "pattern",
            "alert_id", "alert"));

    /** @throws BadInput when it cannot be read or names nothing that can be compared */
    static LabelFile read(Path file) {
        try (var csv = CsvReader.builder().ofCsvRecord(file)) {
            var rows = new ArrayList<List<String>>();
            csv.forEach(record -> rows.add(record.getFields()));
            if (rows.isEmpty()) {
                throw bad(file, "an empty file", "Nothing is said in it", "Maybe another file is meant");
            }
            return read(file, rows.get(0), rows.subList(1, rows.size()));
        } catch (CsvParseException | IOException e) {
            throw bad(
                    file,
                    "a file that cannot be read (" + e.getMessage() + ")",
                    "Labels are a CSV file",
                    "Maybe the path is misspelt");
        }
    }

    private static BadInput bad(Path file, String found, String wrong, String maybe) {
        return new BadInput(file.toString(), found, wrong, maybe);
    }

    private static LabelFile read(Path file, List<String> header, List<List<String>> rows) {
        var names = header.stream().map(LabelFile::plain).toList();
        for (var thing : List.of(Thing.DEAL, Thing.PURCHASE, Thing.MOVEMENT, Thing.ACCOUNT)) {
            var at = first(names, thing.columns());
            if (at.isPresent()) {
                var guilty = first(names, GUILTY);
                var labels = rows.stream()
                        .filter(row -> row.size() == names.size())
                        .map(row -> label(thing, names, row, at.get(), guilty))
                        .toList();
                return new LabelFile(file, thing, header.get(at.get()), labels);
            }
        }
        throw bad(
                file,
                String.join(", ", header),
                "No column says what the labels are about",
                "Maybe name one of them account_id, deal_id, purchase_id, row or tx_id");
    }

    /** A file without a column of truth lists only what is guilty. */
    private static Label label(Thing thing, List<String> names, List<String> row, int key, Optional<Integer> guilty) {
        var groups = new TreeMap<String, String>();
        for (var i = 0; i < names.size(); i++) {
            var group = GROUPS.get(names.get(i));
            if (group != null && !row.get(i).isBlank()) {
                groups.put(group, group.equals("pattern") ? row.get(i).replaceFirst("-\\d+$", "") : row.get(i));
            }
        }
        var yes = guilty.map(at -> YES.contains(plain(row.get(at)))).orElse(true);
        return new Label(thing, row.get(key).strip(), yes, groups);
    }

    private static Optional<Integer> first(List<String> names, List<String> wanted) {
        return wanted.stream().map(names::indexOf).filter(at -> at >= 0).findFirst();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
