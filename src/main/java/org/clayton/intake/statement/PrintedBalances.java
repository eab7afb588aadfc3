package org.clayton.intake.statement;

import java.util.Currency;
import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.sheets.CellKind;
import org.clayton.intake.sheets.Row;
import org.jspecify.annotations.Nullable;

/** Opening and closing balances that a bank prints around or among the rows, in minor units. */
record PrintedBalances(Header header, Reading reading) {

    /** Printed before the first entry: in a row of the table, else in the titles; null when it is not printed. */
    @Nullable
    Long opening(Part part, Currency currency) {
        return part.opening != null ? part.opening : titled(part.preamble.opening(), currency);
    }

    /** Printed after the last entry: in a row of the table, else in the titles; null when it is not printed. */
    @Nullable
    Long closing(Part part, Currency currency) {
        return part.closing != null ? part.closing : titled(part.preamble.closing(), currency);
    }

    /** A balance as the titles write it; null when they do not. */
    @Nullable
    Long titled(Preamble.@Nullable Written written, Currency currency) {
        if (written == null) {
            return null;
        }
        var value = number(written.row(), written.column(), written.text(), currency.getDefaultFractionDigits());
        return value == AmountStyle.NONE ? null : Long.valueOf(value);
    }

    /** An amount in a cell that need not stand in an amount column. */
    long anyAmount(Row row, int column, int places) {
        if (reading.style(column) != null || reading.date(row, column) != null) {
            return reading.style(column) == null ? AmountStyle.NONE : reading.amount(row, column, places);
        }
        return number(row, column, row.text(column), places);
    }

    /** A number in a title or foot row, in the style of the amount columns. */
    private long number(Row row, int column, String text, int places) {
        if (row.text(column).equals(text) && row.kind(column) == CellKind.NUMBER) {
            return reading.amount(row, column, places);
        }
        for (var amountColumn : header.columns().entrySet()) {
            var style = amountColumn.getKey().content() == Role.Content.AMOUNT
                    ? reading.style(amountColumn.getValue().get(0))
                    : null;
            if (style != null && style.parse(text, places) != AmountStyle.NONE) {
                return style.parse(text, places);
            }
        }
        var point = AmountStyle.POINT.parse(text, places);
        var comma = AmountStyle.COMMA.parse(text, places);
        return point == AmountStyle.NONE
                ? comma
                : comma == AmountStyle.NONE || comma == point ? point : AmountStyle.NONE;
    }
}
