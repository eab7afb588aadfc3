package org.clayton.report;

import java.util.Locale;

/** Names of our own constants in files: {@code OPEN_DEAL} is {@code open-deal}. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
