package org.clayton.intake.bankfiles;

import com.prowidesoftware.swift.model.field.Field60F;
import java.util.List;
import org.clayton.intake.bankfiles.SwiftMessages.Field;
import org.clayton.intake.columns.Currencies;
import org.clayton.intake.facts.RowRefused;
import org.jspecify.annotations.Nullable;

/** An opening or closing balance: {@code C240102EUR2334,97}; all four fields (60F, 60M, 62F, 62M) are written alike. */
final class SwiftBalance {

    private SwiftBalance() {}

    /** Null, with a warning, when it cannot be read. */
    static @Nullable Balance of(Field field, List<String> warnings) {
        var written = field.lines().get(0).strip();
        var parsed = new Field60F(written);
        var mark = parsed.getDCMark();
        var amount = parsed.getAmount();
        var currency = parsed.getCurrency() == null
                ? null
                : Currencies.of(parsed.getCurrency()).orElse(null);
        if (mark == null || amount == null || currency == null || !mark.equals("C") && !mark.equals("D")) {
            warnings.add("the balance :" + field.tag() + ":" + written + " cannot be read");
            return null;
        }
        try {
            var minor = ExactAmount.of(amount, currency);
            return new Balance(mark.equals("C") ? minor : -minor, currency, SwiftDate.day(parsed.getDate()));
        } catch (RowRefused refused) {
            warnings.add("the balance :" + field.tag() + ":" + written + " is not an amount of "
                    + currency.getCurrencyCode());
            return null;
        }
    }
}
