package org.clayton.intake.tables;

import java.util.Locale;
import java.util.Set;
import org.clayton.intake.columns.Folded;
import org.clayton.intake.columns.Role;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Place;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.sheets.Row;
import org.jspecify.annotations.Nullable;

/** Rows about people, companies and their accounts. */
public record PartyRows(Cells cells, FactCheck check, FactSink sink, boolean suspects) {

    private static final Set<String> COMPANIES = Set.of(
            "company",
            "legal",
            "legal person",
            "legal entity",
            "organisation",
            "organization",
            "firm",
            "business",
            "tvrtka",
            "firma",
            "drustvo",
            "pravno lice",
            "pravna osoba",
            "unternehmen",
            "empresa",
            "sociedad",
            "societe",
            "entreprise",
            "spolka",
            "podjetje",
            "фирма",
            "правно лице");
    private static final Set<String> PEOPLE = Set.of(
            "person",
            "individual",
            "natural",
            "natural person",
            "human",
            "man",
            "woman",
            "osoba",
            "fizicko lice",
            "fizicka osoba",
            "persona",
            "pessoa",
            "personne",
            "oseba",
            "лице",
            "физичко лице");

    public void account(Row row, Place place) throws RowRefused {
        var opening = cells.money(row, Role.OPENING_BALANCE, Role.CURRENCY);
        var currencyColumn = cells.header().column(Role.CURRENCY);
        sink.account(check.valid(new Facts.AccountEntry(
                place,
                cells.text(row, Role.OWN_ACCOUNT),
                cells.text(row, Role.HOLDER_ID),
                cells.text(row, Role.HOLDER),
                cells.text(row, Role.BANK),
                row.has(currencyColumn) ? cells.currency(row, currencyColumn, Role.CURRENCY) : null,
                cells.text(row, Role.ACCOUNT_KIND),
                cells.date(row, Role.OPENED),
                opening == null ? null : opening.minor())));
    }

    public void subject(Row row, Place place) throws RowRefused {
        var role = cells.text(row, Role.PARTY_ROLE);
        sink.subject(check.valid(new Facts.Subject(
                place,
                cells.text(row, Role.ID),
                cells.text(row, Role.NAME),
                company(cells.text(row, Role.PARTY_TYPE)),
                role.isEmpty() && suspects ? "suspect" : role,
                cells.list(row, Role.OTHER_NAMES),
                cells.date(row, Role.BORN),
                cells.text(row, Role.COUNTRY),
                cells.text(row, Role.ID_NUMBER),
                cells.text(row, Role.ADDRESS),
                cells.text(row, Role.PHONE),
                cells.text(row, Role.OCCUPATION),
                cells.money(row, Role.INCOME, Role.CURRENCY),
                cells.list(row, Role.ACCOUNTS),
                cells.text(row, Role.NOTE))));
    }

    private static @Nullable Boolean company(String type) {
        var word = Folded.bare(Folded.word(type)).toLowerCase(Locale.ROOT);
        return COMPANIES.contains(word) ? Boolean.TRUE : PEOPLE.contains(word) ? Boolean.FALSE : null;
    }

    public void relation(Row row, Place place) throws RowRefused {
        var share = cells.decimal(row, Role.SHARE);
        if (share != null && (share.signum() < 0 || share.intValue() > 100)) {
            var column = cells.header().column(Role.SHARE);
            throw new RowRefused(
                    Row.letters(column),
                    row.text(column),
                    "A share runs from 0 to 100 percent",
                    "Maybe the decimal sign slipped");
        }
        sink.relation(check.valid(new Facts.Relation(
                place,
                cells.text(row, Role.WHO),
                cells.text(row, Role.WHOM),
                cells.text(row, Role.RELATION),
                share,
                cells.date(row, Role.SINCE),
                cells.date(row, Role.UNTIL))));
    }
}
