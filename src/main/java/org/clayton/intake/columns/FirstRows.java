package org.clayton.intake.columns;

import java.util.List;
import org.clayton.intake.sheets.CellKind;
import org.clayton.intake.sheets.Row;

/** Whether the rows right beneath a header are what it promises, so that it is no title that uses the same words. */
final class FirstRows {

    private static final int LOOKED_AT = 5;
    private static final Role[] DATES = {Role.BOOKED, Role.OPERATION_DATE, Role.VALUE_DATE};
    private static final Role[] AMOUNTS = {Role.AMOUNT_SIGNED, Role.DEBIT, Role.CREDIT, Role.SENT};

    private FirstRows() {}

    /**
     * More than half of the next five rows, up to the first one that has words where the date stands, hold a date and an
     * amount; other kinds need a row beneath.
     */
    static boolean fit(Header header, List<Row> rows) {
        var seen = 0;
        var fitting = 0;
        for (var at = header.at() + 1; at < rows.size() && seen < LOOKED_AT; at++) {
            var row = rows.get(at);
            if (isMovement(header, row)) {
                fitting++;
                seen++;
            } else if (hasWordsForDate(header, row)) {
                break;
            } else {
                seen += row.filled() >= 2 ? 1 : 0;
            }
        }
        return header.kind() == Kind.BANK_STATEMENT || header.kind() == Kind.PAYMENTS
                ? fitting * 2 > seen
                : header.at() + 1 < rows.size();
    }

    private static boolean hasWordsForDate(Header header, Row row) {
        for (var role : DATES) {
            var column = header.column(role);
            if (row.has(column) && !looksLike(role, row, column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMovement(Header header, Row row) {
        return any(header, row, DATES) && any(header, row, AMOUNTS);
    }

    /** The row has a date or an amount where the table above has them. */
    static boolean hasValues(Header header, Row row) {
        return header.columns().keySet().stream()
                .filter(role -> role.content() == Role.Content.DATE || role.content() == Role.Content.AMOUNT)
                .anyMatch(role -> any(header, row, new Role[] {role}));
    }

    private static boolean any(Header header, Row row, Role[] roles) {
        for (var role : roles) {
            for (var column : header.all(role)) {
                if (row.has(column) && looksLike(role, row, column)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean looksLike(Role role, Row row, int column) {
        var text = row.text(column);
        return role.content() == Role.Content.DATE
                ? row.kind(column) == CellKind.DATE || row.kind(column) == CellKind.NUMBER || DateText.of(text) != null
                : row.kind(column) == CellKind.NUMBER
                        || AmountStyle.evidence(text) != AmountStyle.Evidence.NOT_A_NUMBER;
    }

    /** No cell is a number or a date: the row may be a header. */
    static boolean areWords(Row row) {
        for (var column = 0; column < row.size(); column++) {
            var text = row.text(column);
            if (!text.isEmpty() && (row.kind(column) != CellKind.TEXT || isNumber(text))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String text) {
        var c = text.charAt(0);
        return c >= '0' && c <= '9' || (c == '-' || c == '+') && text.length() > 1 && Character.isDigit(text.charAt(1));
    }
}
