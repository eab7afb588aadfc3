package org.clayton.intake.tables;

import java.time.LocalDate;
import org.clayton.intake.columns.Role;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Place;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.sheets.Row;
import org.clayton.money.Money;

/** Rows about property, luxury goods and what was seized. An empty cell that must be filled is left to the check, which names it. */
@SuppressWarnings("NullAway")
public record AssetRows(Cells cells, FactCheck check, FactSink sink) {

    public void deal(Row row, Place place) throws RowRefused {
        sink.propertyDeal(check.valid(new Facts.PropertyDeal(
                place,
                cells.text(row, Role.ID, Role.REFERENCE),
                cells.date(row, Role.SIGNED),
                cells.date(row, Role.COMPLETES),
                cells.text(row, Role.STATUS),
                cells.text(row, Role.PROPERTY),
                cells.text(row, Role.REGISTER),
                cells.text(row, Role.COUNTRY),
                cells.text(row, Role.BUYER_ID),
                cells.text(row, Role.BUYER, Role.BUYER_ID),
                cells.text(row, Role.SELLER),
                price(row),
                notNegative(row, Role.VALUATION),
                cells.text(row, Role.PAID_BY),
                cells.text(row, Role.PAYMENT),
                cells.text(row, Role.NOTARY),
                notNegative(row, Role.MORTGAGE),
                cells.text(row, Role.NOTE))));
    }

    public void luxury(Row row, Place place) throws RowRefused {
        sink.luxuryPurchase(check.valid(new Facts.LuxuryPurchase(
                place,
                cells.text(row, Role.ID, Role.REFERENCE),
                day(row, Role.BOUGHT),
                cells.text(row, Role.CATEGORY),
                cells.text(row, Role.ITEM),
                cells.text(row, Role.SERIAL),
                cells.text(row, Role.DEALER),
                cells.text(row, Role.COUNTRY),
                cells.text(row, Role.BUYER_ID),
                cells.text(row, Role.BUYER, Role.BUYER_ID),
                cells.text(row, Role.REGISTERED_TO),
                cells.text(row, Role.PAID_BY),
                price(row),
                cells.text(row, Role.PAYMENT),
                cells.text(row, Role.NOTE))));
    }

    public void seizure(Row row, Place place) throws RowRefused {
        sink.seizure(check.valid(new Facts.Seizure(
                place,
                cells.text(row, Role.ID),
                day(row, Role.SEIZED),
                cells.text(row, Role.PLACE),
                cells.text(row, Role.HOLDER),
                cells.text(row, Role.ITEM),
                notNegative(row, Role.WORTH),
                cells.text(row, Role.NOTE))));
    }

    private LocalDate day(Row row, Role role) throws RowRefused {
        return cells.date(row, role);
    }

    private Money price(Row row) throws RowRefused {
        return notNegative(row, Role.PRICE);
    }

    private Money notNegative(Row row, Role role) throws RowRefused {
        var amount = cells.money(row, role, Role.CURRENCY);
        if (amount != null && amount.minor() < 0) {
            var column = cells.header().column(role);
            throw new RowRefused(
                    Row.letters(column),
                    row.text(column),
                    "It is less than nothing",
                    "Maybe the row takes back another one");
        }
        return amount;
    }
}
