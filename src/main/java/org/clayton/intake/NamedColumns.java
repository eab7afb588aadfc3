package org.clayton.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clayton.intake.CaseSettings.ColumnMap;
import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.columns.DateOrder;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Kind;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.sheets.Row;

/** What a person said in {@code case.yaml} about the columns of one sheet; it goes before what the words say. */
record NamedColumns(ColumnMap map) {

    static Optional<NamedColumns> of(CaseSettings settings, String file, String sheet) {
        return settings.columns().stream()
                .filter(map -> map.file().equals(file) || file.endsWith("/" + map.file()))
                .filter(map -> map.sheet().isEmpty() || map.sheet().equals(sheet))
                .findFirst()
                .map(NamedColumns::new);
    }

    /** Who said it. */
    String by() {
        return CaseSettings.FILE;
    }

    /** Empty when neither the person nor the words tell the kind of sheet. */
    Optional<Header> header(Optional<Header> found, List<Row> rows) {
        if (map.kind().isEmpty() && found.isEmpty()) {
            return Optional.empty();
        }
        var kind = map.kind().isEmpty() ? found.orElseThrow().kind() : Kind.valueOf(constant(map.kind()));
        var at = at(found, rows);
        var words = found.filter(header -> header.at() == at && header.kind() == kind);
        Map<Role, List<Integer>> columns = new EnumMap<>(Role.class);
        words.ifPresent(header -> header.columns().forEach((role, all) -> columns.put(role, new ArrayList<>(all))));
        Map<Role, List<Integer>> rivals = new EnumMap<>(Role.class);
        words.ifPresent(header -> rivals.putAll(header.rivals()));
        var spoken = new TreeMap<Integer, String>(words.map(Header::spoken).orElse(Map.of()));
        map.roles().forEach((letters, role) -> {
            columns.values().forEach(all -> all.remove((Integer) column(letters)));
            columns.put(Role.valueOf(constant(role)), new ArrayList<>(List.of(column(letters))));
            rivals.remove(Role.valueOf(constant(role)));
            spoken.remove(column(letters));
        });
        columns.values().removeIf(List::isEmpty);
        var row = at < 0 ? new Row(0, new String[0], null) : rows.get(at);
        return Optional.of(new Header(kind, at, row, columns, rivals, spoken, 0));
    }

    /** -1 when the sheet has no header row. */
    private int at(Optional<Header> found, List<Row> rows) {
        for (var i = 0; map.headerRow() > 0 && i < rows.size(); i++) {
            if (rows.get(i).number() == map.headerRow()) {
                return i;
            }
        }
        return found.map(Header::at).orElse(-1);
    }

    void settle(Reading reading) {
        if (!map.dates().isEmpty()) {
            reading.settleDates(DateOrder.valueOf(constant(map.dates())), "said in " + by());
        }
        if (!map.amounts().isEmpty()) {
            reading.settleAmounts(AmountStyle.valueOf(constant(map.amounts())), "said in " + by());
        }
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** {@code A} is 0, {@code AA} is 26. */
    private static int column(String letters) {
        var column = 0;
        for (var i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
