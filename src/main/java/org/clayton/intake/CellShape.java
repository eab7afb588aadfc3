package org.clayton.intake;

import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.columns.Currencies;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.sheets.CellKind;
import org.clayton.intake.sheets.Row;

/** What the cells of a column look like in an export without a header, by which it is known. */
enum CellShape {
    DATE,
    AMOUNT,
    CURRENCY,
    EMPTY;

    boolean fits(Row row, int column) {
        var text = row.text(column);
        return switch (this) {
            case DATE -> row.kind(column) == CellKind.DATE || Reading.looksLikeDate(text);
            case AMOUNT -> row.kind(column) == CellKind.NUMBER || AmountStyle.looksLikeAmount(text);
            case CURRENCY -> Currencies.of(text).isPresent();
            case EMPTY -> !row.has(column);
        };
    }
}
