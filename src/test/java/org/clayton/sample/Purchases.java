package org.clayton.sample;

import java.time.LocalDate;

/** Fills the sheet of luxury goods. */
record Purchases(Grid grid) {

    void bought(
            String id,
            String day,
            String category,
            String item,
            String serial,
            String dealer,
            String country,
            String buyerId,
            String buyer,
            String registeredTo,
            String paidBy,
            long price,
            String currency,
            String payment,
            String note) {
        grid.row(
                id,
                LocalDate.parse(day),
                category,
                item,
                serial,
                dealer,
                country,
                buyerId,
                buyer,
                registeredTo,
                paidBy,
                price,
                currency,
                payment,
                note);
    }
}
