package org.clayton.cli.match;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clayton.identity.names.NameMatch.Schema;
import org.clayton.intake.BadInput;

/** A CSV file of pairs: name1, name2, perhaps schema and is_match; other columns are carried along. */
public final class PairsFile {

    private static final Set<String> PEOPLE = Set.of("person", "individual", "people");
    private static final Set<String> OPEN = Set.of("", "any", "thing", "legalentity", "legal entity", "entity");
    private static final Set<String> YES = Set.of("1", "true", "yes", "y", "t");

    private PairsFile() {}

    /** The word a file has in its column schema: Person, Company, Organization, Vessel, ... */
    public static Schema schema(String written) {
        var word = written.strip().toLowerCase(Locale.ROOT);
        if (PEOPLE.contains(word)) {
            return Schema.PERSON;
        }
        return OPEN.contains(word) ? Schema.ANY : Schema.COMPANY;
    }

    /** @throws BadInput when it cannot be read or has no two columns of names */
    public static List<Pair> read(Path file) {
        try (var csv = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(file)) {
            var rows = new ArrayList<List<String>>();
            csv.forEach(row -> rows.add(row.getFields()));
            return read(file, rows);
        } catch (CsvParseException | IOException e) {
            throw new BadInput(
                    file.toString(),
                    "a file that cannot be read (" + e.getMessage() + ")",
                    "Pairs of names are a CSV file in UTF-8",
                    "Maybe the path is misspelt, or it was saved in another code page");
        }
    }

    private static List<Pair> read(Path file, List<List<String>> rows) {
        var header = rows.isEmpty()
                ? List.<String>of()
                : rows.get(0).stream().map(PairsFile::plain).toList();
        if (!header.contains("name1") || !header.contains("name2")) {
            throw new BadInput(
                    file.toString(),
                    header.isEmpty() ? "an empty file" : "the columns " + String.join(", ", header),
                    "Two columns of names are wanted, name1 and name2",
                    "Maybe the header row is missing, or the columns are called something else");
        }
        return rows.stream().skip(1).map(row -> pair(header, row)).toList();
    }

    private static String plain(String header) {
        return header.strip().replace("\uFEFF", "").toLowerCase(Locale.ROOT);
    }

    private static Pair pair(List<String> header, List<String> row) {
        var cells = new LinkedHashMap<String, String>();
        for (var at = 0; at < header.size(); at++) {
            cells.put(header.get(at), at < row.size() ? row.get(at) : "");
        }
        var one = take(cells, "name1");
        var other = take(cells, "name2");
        var schema = schema(take(cells, "schema"));
        var truth = cells.containsKey("is_match")
                ? Optional.of(YES.contains(plain(take(cells, "is_match"))))
                : Optional.<Boolean>empty();
        return new Pair(one, other, schema, truth, cells);
    }

    private static String take(Map<String, String> cells, String column) {
        var cell = cells.remove(column);
        return cell == null ? "" : cell;
    }
}
