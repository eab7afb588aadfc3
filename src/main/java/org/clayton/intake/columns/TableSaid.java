package org.clayton.intake.columns;

import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a table beyond its cells: by a person, which goes before whatever the sheet tells, and by the layout of
 * its bank, which gives way to the sheet.
 *
 * @param by who said it: "case.yaml" or the layout's name; empty when nothing was said
 * @param minusIsIn a minus means that money came in, as on card statements; null when it was not said
 * @param newestFirst the newest row stands first; null when it was not said
 * @param account number of the account; empty when it was not said
 * @param holder of the account; empty when it was not said
 * @param currency of amounts that name none; null when it was not said
 * @param marks debit/credit marks as {@link Words#side} writes them, to whether money came in; empty for the known ones
 * @param usual what the bank's layout says
 */
public record TableSaid(
        String by,
        @Nullable Boolean minusIsIn,
        @Nullable Boolean newestFirst,
        String account,
        String holder,
        @Nullable Currency currency,
        Map<String, Boolean> marks,
        Usual usual) {

    public static final TableSaid NOTHING = new TableSaid("", null, null, "", "", null, Map.of(), Usual.NOTHING);

    /**
     * How a bank writes its exports, where a sheet does not show it: balances, dates and words of the sheet go before it.
     *
     * @param by the layout's name; empty when no layout speaks
     */
    public record Usual(
            String by,
            @Nullable Boolean minusIsIn,
            @Nullable Boolean newestFirst,
            @Nullable Currency currency) {
        public static final Usual NOTHING = new Usual("", null, null, null);
    }
}
