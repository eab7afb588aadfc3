package org.clayton.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.columns.DateOrder;
import org.clayton.intake.columns.Folded;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.HeaderSearch;
import org.clayton.intake.columns.Kind;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.columns.Words;
import org.clayton.intake.sheets.Row;

/**
 * What was said of the columns of one table, laid over what the words of its header say.
 *
 * @param said by a person, and beneath it by the bank's layout
 * @param person the person's part of it; empty when only a layout speaks
 */
record NamedColumns(SheetSaid said, Optional<SheetSaid> person, Words words) {

    /** The layout that fits, overlaid by what {@code case.yaml} says of the sheet; empty when neither speaks. */
    static Optional<NamedColumns> of(Known known, CaseSettings settings, String file, String sheet, List<Row> head) {
        var layout = known.layouts().of(file, head);
        var person = ofCase(settings, file, sheet);
        return person.map(said -> layout.map(said::over).orElse(said))
                .or(() -> layout)
                .map(said -> new NamedColumns(said.readFrom(head), person, known.words()));
    }

    /** What {@code case.yaml} says of the sheet, in one entry or several; the later goes before the earlier. */
    static Optional<SheetSaid> ofCase(CaseSettings settings, String file, String sheet) {
        return settings.columns().stream()
                .filter(named -> named.isOf(file, sheet))
                .map(CaseSettings.Named::said)
                .reduce((earlier, later) -> later.over(earlier));
    }

    String by() {
        return said.by();
    }

    /**
     * Empty when neither the person nor the words tell the kind of sheet.
     *
     * @throws Contradiction when what was said does not fit the sheet
     */
    Optional<Header> header(Optional<Header> found, List<Row> rows) throws Contradiction {
        var at = at(found, rows);
        var kind = kind(found);
        var byWords = at < 0
                ? Optional.<Header>empty()
                : found.filter(header -> header.at() == at
                                && kind.filter(k -> k != header.kind()).isEmpty())
                        .or(() -> new HeaderSearch(words).at(at, rows, kind));
        var row = at < 0 ? new Row(0, new String[0], null) : rows.get(at);
        var merged = new Merged(byWords, row, rows.subList(at + 1, rows.size()));
        for (var entry : said.roles().entrySet()) {
            var spoken = person.filter(one -> one.roles().containsKey(entry.getKey()));
            if (spoken.isPresent() || merged.holds(entry.getKey())) {
                merged.name(entry.getKey(), entry.getValue());
            }
        }
        if (kind.isPresent() && !kind.get().isMetBy(merged.roles())) {
            throw new Contradiction(
                    "'kind: " + kind.get().word() + "' in " + said.by(),
                    "No column is known to hold " + kind.get().lacks(merged.roles()),
                    "Maybe name it below 'kind', as in 'map: {C: "
                            + kind.get().lacks(merged.roles()).split(",? ", 2)[0] + "}'");
        }
        return kind.or(() -> byWords.map(Header::kind).filter(one -> one.isMetBy(merged.roles())))
                .map(one -> merged.header(one, at));
    }

    /** -1 when the sheet has no header row. */
    private int at(Optional<Header> found, List<Row> rows) throws Contradiction {
        if (said.headerRow() == SheetSaid.SEARCH) {
            return found.map(Header::at).orElse(-1);
        }
        if (said.headerRow() == SheetSaid.NO_HEADER) {
            return -1;
        }
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == said.headerRow()) {
                return i;
            }
        }
        throw contradiction("'header-row: " + said.headerRow() + "'", "Row " + said.headerRow() + " is empty");
    }

    private Optional<Kind> kind(Optional<Header> found) {
        return said.kind().isEmpty() ? found.map(Header::kind) : Optional.of(Kind.valueOf(constant(said.kind())));
    }

    private Contradiction contradiction(String what, String wrong) {
        return new Contradiction(
                what + " in " + said.by(),
                wrong,
                "Maybe the bank changed its export, or the setting is meant for another sheet");
    }

    /** A person goes before what the cells show; a layout settles what they leave open. */
    void settle(Reading reading) {
        var why = "said in " + said.by();
        if (!said.dates().isEmpty()) {
            var spoken = person.filter(one -> !one.dates().isEmpty()).isPresent();
            reading.settleDates(
                    DateOrder.valueOf(constant(said.dates())),
                    spoken ? reading.allDates() : reading.untoldDates(),
                    why);
        }
        if (!said.amounts().isEmpty()) {
            var spoken = person.filter(one -> !one.amounts().isEmpty()).isPresent();
            reading.settleAmounts(
                    AmountStyle.valueOf(constant(said.amounts())),
                    spoken ? reading.allAmounts() : reading.untoldAmounts(),
                    why);
        }
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The columns by words, from which the person's own words take and to which they add. */
    private final class Merged {

        private final Row row;
        private final List<Row> beneath;
        private final Map<Role, List<Integer>> columns = new EnumMap<>(Role.class);
        private final Map<Role, List<Integer>> rivals = new EnumMap<>(Role.class);
        private final Map<Role, List<Integer>> told = new EnumMap<>(Role.class);
        private final Map<Integer, String> spoken = new TreeMap<>();

        Merged(Optional<Header> byWords, Row row, List<Row> beneath) {
            this.row = row;
            this.beneath = beneath;
            byWords.ifPresent(header -> {
                header.columns().forEach((role, all) -> columns.put(role, new ArrayList<>(all)));
                rivals.putAll(header.rivals());
                spoken.putAll(header.spoken());
            });
        }

        /** Columns that share a role are joined; what the words gave the role to goes without. */
        void name(String column, String word) throws Contradiction {
            var at = column(column);
            columns.values().forEach(all -> all.remove((Integer) at));
            spoken.remove(at);
            if (!word.equals(SheetSaid.NO_ROLE)) {
                var role = Role.valueOf(constant(word));
                told.computeIfAbsent(role, unused -> new ArrayList<>()).add(at);
                rivals.remove(role);
            }
        }

        /** A bank leaves out columns at the end that are empty; a person who names one means one that is there. */
        boolean holds(String column) {
            if (!column.matches("[A-Z]{1,2}")) {
                return true;
            }
            var at = NamedColumns.index(column);
            return row.has(at) || beneath.stream().limit(200).anyMatch(one -> one.has(at));
        }

        Set<Role> roles() {
            var roles = EnumSet.noneOf(Role.class);
            columns.forEach((role, all) -> {
                if (!all.isEmpty()) {
                    roles.add(role);
                }
            });
            roles.addAll(told.keySet());
            return roles;
        }

        Header header(Kind kind, int at) {
            told.forEach((role, all) -> columns.put(role, all.stream().sorted().toList()));
            columns.values().removeIf(List::isEmpty);
            return new Header(kind, at, row, columns, rivals, spoken, 0);
        }

        private int column(String name) throws Contradiction {
            var headed = headed(name);
            if (headed.size() > 1) {
                throw contradiction(
                        "'" + name + "'",
                        "Several columns are headed so: "
                                + String.join(
                                        ", ", headed.stream().map(Row::letters).toList()));
            }
            if (headed.size() == 1) {
                return headed.get(0);
            }
            if (!name.matches("[A-Za-z]{1,3}")) {
                throw contradiction("'" + name + "'", "No column of the header is headed so");
            }
            var at = NamedColumns.index(name.toUpperCase(Locale.ROOT));
            if (!row.has(at) && beneath.stream().limit(200).noneMatch(one -> one.has(at))) {
                throw contradiction("column '" + name + "'", "The sheet has no such column");
            }
            return at;
        }

        /** One or two letters are always the letters of a column. */
        private List<Integer> headed(String name) {
            var headed = new ArrayList<Integer>();
            for (var i = 0; name.length() > 2 && i < row.size(); i++) {
                if (row.has(i) && Folded.bare(Folded.word(row.text(i))).equals(Folded.bare(Folded.word(name)))) {
                    headed.add(i);
                }
            }
            return headed;
        }
    }

    /** {@code A} is 0, {@code AA} is 26. */
    static int index(String letters) {
        var column = 0;
        for (var i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
