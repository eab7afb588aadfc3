package org.clayton.sample;

import java.time.LocalDate;
import java.util.stream.Collectors;

/** Fills the sheet of people and companies; the accounts come from the books. */
record Subjects(Grid grid, Books books) {

    void person(
            String id,
            String name,
            String role,
            String aliases,
            String born,
            String country,
            String idNumber,
            String address,
            String phone,
            String occupation,
            long income,
            String currency,
            String note) {
        grid.row(
                id,
                name,
                "person",
                role,
                aliases,
                LocalDate.parse(born),
                country,
                idNumber,
                address,
                phone,
                occupation,
                income,
                currency,
                accounts(id),
                note);
    }

    void company(
            String id,
            String name,
            String role,
            String country,
            String idNumber,
            String address,
            String trade,
            String note) {
        grid.row(
                id,
                name,
                "company",
                role,
                null,
                null,
                country,
                idNumber,
                address,
                null,
                trade,
                null,
                null,
                accounts(id),
                note);
    }

    private String accounts(String holder) {
        return books.accounts.values().stream()
                .filter(account -> account.holder().equals(holder))
                .map(BankAccount::number)
                .collect(Collectors.joining("; "));
    }
}
