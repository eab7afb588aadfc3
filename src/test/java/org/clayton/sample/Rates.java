package org.clayton.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Invented monthly rates near what the years 2024 and 2025 saw: units of a currency for one euro. */
final class Rates {
    static final List<String> CURRENCIES = List.of("BRL", "PLN", "RSD");
    private static final int[] WAVE = {0, 3, 5, 4, 1, -2, -5, -4, -1, 2, 4, 1};

    private Rates() {}

    static BigDecimal perEuro(String currency, LocalDate day) {
        var months = (day.getYear() - 2023) * 12L + day.getMonthValue();
        var wave = WAVE[(int) (months % 12)];
        return switch (currency) {
            case "EUR" -> BigDecimal.ONE;
            case "RSD" -> BigDecimal.valueOf(1_171_200 + wave * 260L, 4);
            case "PLN" -> BigDecimal.valueOf(42_950 + wave * 170L, 4);
            case "BRL" -> BigDecimal.valueOf(52_400 + (months - 12) * 520L + wave * 900L, 4);
            default -> throw new IllegalArgumentException(currency);
        };
    }

    /** Minor units of the other currency; all currencies here have two places. */
    static long convert(long minor, String from, String to, LocalDate day) {
        return BigDecimal.valueOf(minor)
                .multiply(perEuro(to, day))
                .divide(perEuro(from, day), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    static String currency(String country) {
        return switch (country) {
            case "RS" -> "RSD";
            case "PL" -> "PLN";
            case "BR" -> "BRL";
            default -> "EUR";
        };
    }
}
