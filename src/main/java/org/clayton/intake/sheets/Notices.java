package org.clayton.intake.sheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clayton.intake.sheets.SheetNotice.Kind;

/** Collects the notices of one sheet while its rows pass; of each kind the first ones are kept and the rest counted. */
final class Notices {

    private static final int MOST_KEPT = 500;
    private static final int LONGEST = 2_000;

    /** The first cell of a column with a formula or a rounded number, and how many more there are. */
    private static final class Tally {
        final String cell;
        final String example;
        long count;

        Tally(String cell, String example) {
            this.cell = cell;
            this.example = example;
        }
    }

    private final Map<Kind, List<SheetNotice>> kept = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> left = new EnumMap<>(Kind.class);
    private final Map<Integer, Tally> formulas = new TreeMap<>();
    private final Map<Integer, Tally> rounded = new TreeMap<>();
    private int hiddenFrom;
    private int hiddenTo;

    void add(Kind kind, String place, String text) {
        var list = kept.computeIfAbsent(kind, unused -> new ArrayList<>());
        if (list.size() < MOST_KEPT) {
            list.add(SheetNotice.at(kind, place, text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text));
        } else {
            left.merge(kind, 1L, Long::sum);
        }
    }

    /** Rows are told in rising order; neighbours become one notice. */
    void hiddenRows(int from, int to) {
        if (hiddenTo > 0 && from == hiddenTo + 1) {
            hiddenTo = to;
            return;
        }
        endHiddenRows();
        hiddenFrom = from;
        hiddenTo = to;
    }

    private void endHiddenRows() {
        if (hiddenTo > 0) {
            add(Kind.HIDDEN_ROWS, hiddenFrom + ":" + hiddenTo, "");
            hiddenTo = 0;
        }
    }

    /** @param from column, 0 is A */
    void hiddenColumns(int from, int to) {
        add(Kind.HIDDEN_COLUMNS, Row.letters(from) + ":" + Row.letters(to), "");
    }

    void formula(int row, int column, String formula) {
        tally(formulas, row, column, formula);
    }

    /** @param decimals as many as the cell shows; fewer than none where whole thousands are shown */
    void rounded(int row, int column, String stored, int decimals) {
        var tally = rounded.get(column);
        if (tally != null) {
            tally.count++;
        } else {
            rounded(row, column, stored, decimals < 0 ? "in thousands or more" : "with " + decimals + " decimals");
        }
    }

    /** @param shown "with 2 decimals", "12,35" */
    void rounded(int row, int column, String stored, String shown) {
        tally(rounded, row, column, stored + " is stored and shown " + shown);
    }

    private static void tally(Map<Integer, Tally> columns, int row, int column, String example) {
        columns.computeIfAbsent(column, unused -> new Tally(Row.letters(column) + row, example)).count++;
    }

    /** Everything so far, kind by kind. */
    List<SheetNotice> list() {
        endHiddenRows();
        var all = new ArrayList<SheetNotice>();
        for (var kind : Kind.values()) {
            all.addAll(kept.getOrDefault(kind, List.of()));
            if (left.containsKey(kind)) {
                all.add(SheetNotice.at(kind, "", "and " + left.get(kind) + " more"));
            }
            if (kind == Kind.FORMULAS) {
                tell(formulas, kind, all);
            } else if (kind == Kind.ROUNDED_DISPLAY) {
                tell(rounded, kind, all);
            }
        }
        return all;
    }

    private static void tell(Map<Integer, Tally> columns, Kind kind, List<SheetNotice> all) {
        columns.forEach((column, tally) -> all.add(SheetNotice.at(
                kind,
                tally.cell,
                tally.example
                        + (tally.count > 1
                                ? "; " + tally.count + " such cells in column " + Row.letters(column)
                                : ""))));
    }
}
