package org.clayton.sample;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** Purposes that need no language. */
final class Texts {

    private Texts() {}

    static String month(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%d", day.getMonthValue(), day.getYear());
    }

    static String day(LocalDate day) {
        return String.format(Locale.ROOT, "%02d.%02d.", day.getDayOfMonth(), day.getMonthValue());
    }

    static String invoice(Random random) {
        return String.format(Locale.ROOT, "R-%d/%04d", 1 + random.nextInt(12), 100 + random.nextInt(9000));
    }
}
