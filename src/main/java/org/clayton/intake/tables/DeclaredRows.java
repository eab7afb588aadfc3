package org.clayton.intake.tables;

import java.time.Year;
import java.util.regex.Pattern;
import org.clayton.intake.columns.Role;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Place;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.sheets.Row;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** Rows of what people told the tax or anti-corruption authority. An empty cell that must be filled is left to the check, which names it. */
@SuppressWarnings("NullAway")
public record DeclaredRows(Cells cells, FactCheck check, FactSink sink) {

    /** {@code 2023}, {@code 2023.}, {@code 2023/2024} or a date with the year in front. */
    private static final Pattern YEAR = Pattern.compile("(?:FY\\s*)?(\\d{4})(?:\\.0*)?(?:[./-].*)?");

    public void income(Row row, Place place) throws RowRefused {
        var year = year(row);
        if (year == null) {
            throw new RowRefused("", "no year", "The row has no year", "Maybe the cell was left out");
        }
        sink.declaredIncome(check.valid(new Facts.DeclaredIncome(
                place,
                cells.text(row, Role.WHO),
                year.getValue(),
                cells.text(row, Role.SOURCE),
                notNegative(row, Role.INCOME),
                cells.text(row, Role.NOTE))));
    }

    public void asset(Row row, Place place) throws RowRefused {
        var year = year(row);
        sink.declaredAsset(check.valid(new Facts.DeclaredAsset(
                place,
                cells.text(row, Role.WHO),
                year == null ? null : year.getValue(),
                cells.text(row, Role.ITEM),
                notNegative(row, Role.WORTH),
                cells.text(row, Role.NOTE))));
    }

    private @Nullable Year year(Row row) throws RowRefused {
        var column = cells.header().column(Role.YEAR);
        if (!row.has(column)) {
            return null;
        }
        var written = YEAR.matcher(row.text(column).trim());
        if (!written.matches()) {
            throw new RowRefused(Row.letters(column), row.text(column), "It is no year", "Maybe write it as 2024");
        }
        return Year.of(Integer.parseInt(written.group(1)));
    }

    private Money notNegative(Row row, Role role) throws RowRefused {
        var amount = cells.money(row, role, Role.CURRENCY);
        if (amount != null && amount.minor() < 0) {
            var column = cells.header().column(role);
            throw new RowRefused(
                    Row.letters(column),
                    row.text(column),
                    "It is less than nothing",
                    "Maybe it is a loss; write 0 and say so in a note");
        }
        return amount;
    }
}
