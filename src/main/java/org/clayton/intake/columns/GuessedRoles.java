package org.clayton.intake.columns;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clayton.intake.sheets.CellKind;
import org.clayton.intake.sheets.Row;

/**
 * What the columns of a statement may be, by their cells alone: a proposal for a person to check where no header word is
 * known, never a decision.
 */
public final class GuessedRoles {

    private static final int ROWS = 200;

    /** Little but digits: an IBAN, or digits with what parts them. */
    private static final Pattern ACCOUNT = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9 ]{10,40}|[\\d /.-]{8,34}");

    private final List<Row> rows;
    private final Map<Integer, Role> roles = new TreeMap<>();

    private GuessedRoles(List<Row> rows) {
        this.rows = rows;
    }

    /** Column to role; empty when no column holds dates or none holds amounts. */
    public static Map<Integer, Role> of(List<Row> rows) {
        var guess = new GuessedRoles(rows.subList(0, Math.min(ROWS, rows.size())));
        var width = guess.rows.stream().mapToInt(Row::size).max().orElse(0);
        for (var column = 0; column < width; column++) {
            guess.look(column, Content.of(guess.rows, column));
        }
        return guess.isStatement() ? guess.roles : Map.of();
    }

    private boolean isStatement() {
        return roles.containsValue(Role.BOOKED)
                && (roles.containsValue(Role.AMOUNT_SIGNED) || roles.containsValue(Role.CREDIT));
    }

    private void look(int column, Content content) {
        if (content.isEmpty()) {
            return;
        }
        if (content.fits(Role.BOOKED)) {
            give(column, Role.BOOKED, Role.VALUE_DATE);
        } else if (content.fits(Role.CURRENCY)) {
            give(column, Role.CURRENCY);
        } else if (content.fits(Role.BALANCE) && hasCents(column)) {
            amount(column, content);
        } else if (isMostlyAccounts(column)) {
            if (content.varies()) {
                give(column, Role.COUNTERPARTY_ACCOUNT);
            } else if (content.isEverywhere()) {
                give(column, Role.OWN_ACCOUNT);
            }
        } else if (!content.fits(Role.BALANCE)) {
            give(column, Role.DESCRIPTION, Role.COUNTERPARTY);
        }
    }

    /** Two columns of which only one is filled at a time are debit and credit, the commoner order. */
    private void amount(int column, Content content) {
        if (!content.isEverywhere()) {
            give(column, Role.DEBIT, Role.CREDIT);
        } else if (roles.containsValue(Role.CREDIT)) {
            give(column, Role.BALANCE);
        } else {
            give(column, Role.AMOUNT_SIGNED, Role.BALANCE);
        }
    }

    /** The first of the roles that is still free. */
    private void give(int column, Role... wanted) {
        for (var role : wanted) {
            if (!roles.containsValue(role)) {
                roles.put(column, role);
                return;
            }
        }
    }

    /** Numbers without cents may be anything. */
    private boolean hasCents(int column) {
        return rows.stream()
                .anyMatch(row ->
                        row.kind(column) == CellKind.NUMBER && row.text(column).indexOf('.') > 0
                                || row.text(column).matches(".*\\d[.,]\\d{2}\\D{0,4}"));
    }

    private boolean isMostlyAccounts(int column) {
        var filled = rows.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .toList();
        return filled.stream().filter(text -> ACCOUNT.matcher(text).matches()).count() * 2 >= filled.size();
    }

    /** Whether the row has digits where the others have dates or amounts, and so is no header. */
    public static boolean isLikeTheOthers(Row row, Map<Integer, Role> roles) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().content() == Role.Content.DATE
                        || entry.getValue().content() == Role.Content.AMOUNT)
                .anyMatch(entry -> row.text(entry.getKey()).chars().anyMatch(Character::isDigit));
    }
}
