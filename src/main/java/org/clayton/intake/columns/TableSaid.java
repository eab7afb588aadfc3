package org.clayton.intake.columns;

import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said of a statement's table; it goes before whatever the sheet tells.
 *
 * @param by who said it: "case.yaml" or the layout's name; empty when nothing was said
 * @param minusIsIn a minus means that money came in, as on card statements; null when it was not said
 * @param newestFirst the newest row stands first; null when it was not said
 * @param account number of the account; empty when it was not said
 * @param holder of the account; empty when it was not said
 * @param currency of amounts that name none; null when it was not said
 * @param marks debit/credit marks as {@link Words#side} writes them, to whether money came in; empty for the known ones
 */
public record TableSaid(
        String by,
        @Nullable Boolean minusIsIn,
        @Nullable Boolean newestFirst,
        String account,
        String holder,
        @Nullable Currency currency,
        Map<String, Boolean> marks) {

    public static final TableSaid NOTHING = new TableSaid("", null, null, "", "", null, Map.of());
}
