package org.clayton.intake.columns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clayton.intake.sheets.CellKind;
import org.clayton.intake.sheets.Row;

/** What the first cells of a column look like, as shares of the cells that are filled. */
final class Content {

    /** Cells right beneath the header tell it too: footers and titles of a next table come later. */
    private static final int EARLY = 5;

    private static final int FIRST = 2;

    private final int rows;
    private int filled;
    private int early;
    private int earlyDates;
    private int earlyAmounts;
    private boolean firstDates;
    private boolean firstAmounts;
    private int dates;
    private int amounts;
    private int codes;
    private int accounts;
    private final Set<String> distinct = new HashSet<>();

    private Content(int rows) {
        this.rows = rows;
    }

    static Content of(List<Row> rows, int column) {
        var content = new Content(rows.size());
        for (var row : rows) {
            if (row.has(column)) {
                content.add(row, column);
            }
        }
        return content;
    }

    private void add(Row row, int column) {
        var datesBefore = dates;
        var amountsBefore = amounts;
        look(row, column);
        if (early < EARLY) {
            early++;
            earlyDates += dates - datesBefore;
            earlyAmounts += amounts - amountsBefore;
            firstDates |= early == FIRST && earlyDates == FIRST;
            firstAmounts |= early == FIRST && earlyAmounts == FIRST;
        }
    }

    private void look(Row row, int column) {
        var text = row.text(column);
        filled++;
        distinct.add(text);
        if (row.kind(column) == CellKind.DATE) {
            dates++;
        } else if (row.kind(column) == CellKind.NUMBER) {
            amounts++;
            dates += isSerial(text) || DateText.of(text) != null ? 1 : 0;
        } else {
            dates += DateText.of(text) != null || isMonth(text) ? 1 : 0;
            amounts += AmountStyle.evidence(text) != AmountStyle.Evidence.NOT_A_NUMBER ? 1 : 0;
            codes += Currencies.of(text).isPresent() ? 1 : 0;
        }
        accounts += isAccount(text) ? 1 : 0;
    }

    /** {@code 2024-01}: a month of a rate table. */
    static boolean isMonth(String text) {
        return text.length() == 7
                && text.charAt(4) == '-'
                && Character.isDigit(text.charAt(0))
                && Character.isDigit(text.charAt(6));
    }

    /** A day between 1982 and 2064 as spreadsheet programs count them. */
    static boolean isSerial(String text) {
        return text.length() == 5 && text.compareTo("30000") >= 0 && text.compareTo("60000") < 0;
    }

    private static boolean isAccount(String text) {
        var digits = 0;
        for (var i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= 8;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    /** An account's own number stands in every row, save a few blank or foot rows. */
    boolean isEverywhere() {
        return filled * 10 >= rows * 8;
    }

    boolean varies() {
        return distinct.size() > 3 && distinct.size() * 4 > filled;
    }

    boolean isMostlyAccounts() {
        return accounts * 2 >= filled && filled > 0;
    }

    boolean fits(Role role) {
        return filled == 0
                || switch (role.content()) {
                    case DATE -> dates * 2 >= filled || earlyDates * 2 > EARLY || firstDates;
                    case AMOUNT -> amounts * 2 >= filled || earlyAmounts * 2 > EARLY || firstAmounts;
                    case CODE -> codes * 2 >= filled;
                    case TEXT -> true;
                };
    }
}
