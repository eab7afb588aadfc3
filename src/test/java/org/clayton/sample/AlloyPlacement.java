package org.clayton.sample;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How the cartel's money enters the banks: cash just below the reporting limit, and transfers that chats announce. */
final class AlloyPlacement {
    static final String STRUCTURED = "structured cash";
    static final String INTERCEPTED = "intercepted sum";

    private final Books books;

    AlloyPlacement(Books books) {
        this.books = books;
    }

    void place() {
        kitchen();
        couriers();
        announced("2024-06-11", "A07", "Brightwater Trade FZE", "AE", 148_500_00, "Invoice BW-0417 advisory");
        announced("2024-10-15", "A07", "Brightwater Trade FZE", "AE", 212_000_00, "Invoice BW-0533 advisory");
        announced("2024-11-05", "A16", "Porto Azul Importação Ltda", "BR", 780_000_00, "Adiantamento casco 38 pés");
        announced("2025-03-11", "A07", "Meridian Crest Ltd", "GB", 96_400_00, "Consulting retainer Q1");
        announced("2025-06-17", "A11", "Golden Palm General Trading LLC", "AE", 175_000_00, "Anticipo inmueble");
        announced("2025-08-05", "A05", "Brightwater Trade FZE", "AE", 64_250_00, "Charter prepayment August");
    }

    /** False takings of the Konoba: four evenings in a row, also when the house is closed for the winter. */
    private void kitchen() {
        run("A04", "C01", "2024-02-13", 9_400_00, 8_850_00, 9_700_00, 9_150_00);
        run("A04", "C01", "2024-05-21", 9_600_00, 8_900_00, 9_450_00);
        run("A04", "C01", "2024-07-09", 9_800_00, 9_300_00, 8_700_00, 9_550_00);
        run("A04", "C01", "2024-11-19", 9_500_00, 9_650_00, 9_200_00, 9_850_00);
        run("A04", "C01", "2025-02-11", 9_450_00, 9_900_00, 8_950_00, 9_300_00);
        run("A04", "C01", "2025-05-13", 9_700_00, 9_100_00, 9_600_00);
        run("A04", "C01", "2025-09-09", 9_850_00, 9_400_00, 9_500_00, 9_200_00);
    }

    /** Brother and sister below the Polish limit of EUR 15,000. */
    private void couriers() {
        run("A09", "S07", "2024-04-08", 58_200_00, 61_500_00, 59_800_00);
        run("A10", "S08", "2024-04-09", 55_300_00, 62_400_00, 60_100_00);
        run("A09", "S07", "2025-01-14", 62_000_00, 57_400_00, 60_900_00);
        run("A10", "S08", "2025-01-15", 59_900_00, 61_200_00, 58_500_00);
        run("A09", "S07", "2025-09-29", 61_700_00, 58_900_00, 60_300_00);
        run("A10", "S08", "2025-09-29", 57_600_00, 62_100_00, 59_400_00);
    }

    private void run(String key, String depositor, String first, long... amounts) {
        var account = books.accounts.get(key);
        var day = LocalDate.parse(first);
        for (var amount : amounts) {
            books.cashIn(day, account, depositor, amount, key.equals("A04") ? "POLOG UTRSKA" : "")
                    .claimed(STRUCTURED)
                    .mark("story", "cash-structuring@" + key);
            day = day.plusDays(1);
        }
    }

    private void announced(String day, String key, String from, String country, long amount, String text) {
        var account = books.accounts.get(key);
        var payer = books.outsider(from, country);
        books.move(LocalDate.parse(day), payer, account.pot(), amount, amount, Act.TRANSFER, text)
                .claimed(INTERCEPTED)
                .mark("story", (precise(amount) ? "message-names-sum@" : "message-round-sum@") + key);
    }

    /** At least three digits carry meaning: 96,400.00, and not 780,000.00. */
    private static boolean precise(long minor) {
        return BigDecimal.valueOf(minor).stripTrailingZeros().precision() >= 3;
    }
}
