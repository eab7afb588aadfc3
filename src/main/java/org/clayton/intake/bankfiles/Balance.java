package org.clayton.intake.bankfiles;

import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A printed balance. @param amount minor units, negative for a debit balance @param day null when unreadable */
record Balance(long amount, Currency currency, @Nullable LocalDate day) {}
