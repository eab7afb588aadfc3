package org.clayton.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * An invented case of any size: a payment list with one busy end (account popularity falls off as the square), card,
 * wire and cash rows in the shares 55, 35 and 10, and planted cash structuring and pass-through, with a subjects list.
 * The same size and seed give the same bytes.
 */
final class BenchCase {

    private static final int ROWS_PER_ACCOUNT = 20;
    private static final LocalDateTime START = LocalDate.of(2024, 1, 1).atStartOfDay();
    private static final long SPAN_MINUTES = 540L * 24 * 60;
    private static final int PLANT_EVERY = 10_000;

    private final int movements;
    private final SplittableRandom random;
    private final int accounts;
    private int row;

    private BenchCase(int movements, long seed) {
        this.movements = movements;
        this.random = new SplittableRandom(seed);
        this.accounts = Math.max(100, movements / ROWS_PER_ACCOUNT);
    }

    /** Writes {@code payments.csv} and {@code subjects.csv} into an existing folder. */
    static void write(Path folder, int movements, long seed) throws IOException {
        var made = new BenchCase(movements, seed);
        try (var out = Files.newBufferedWriter(folder.resolve("payments.csv"), StandardCharsets.UTF_8)) {
            made.payments(out);
        }
        try (var out = Files.newBufferedWriter(folder.resolve("subjects.csv"), StandardCharsets.UTF_8)) {
            made.subjects(out);
        }
    }

    private void payments(Writer out) throws IOException {
        out.write("tx_id,booked_at,from_account,to_account,amount,currency,amount_received,currency_received,channel,"
                + "reference\n");
        while (row < movements) {
            if (row % PLANT_EVERY == 0 && row + 12 < movements) {
                plant(out);
            }
            ordinary(out);
        }
    }

    /** Rows stand in date order, as a bank's export does. */
    private LocalDateTime now() {
        return START.plusMinutes(SPAN_MINUTES * row / movements);
    }

    private void ordinary(Writer out) throws IOException {
        var kind = random.nextInt(100);
        var account = account();
        if (kind < 55) {
            payment(out, account, "SHOP" + random.nextInt(5000), 300 + random.nextInt(20_000), "CARD", "groceries");
        } else if (kind < 90) {
            var to = random.nextInt(100) < 40 ? account() : "XX" + random.nextInt(accounts * 2);
            payment(
                    out,
                    account,
                    to.equals(account) ? "XX0" : to,
                    1_000 + random.nextInt(400_000),
                    "TRANSFER",
                    "invoice");
        } else if (random.nextBoolean()) {
            payment(out, "CASH", account, 5_000 + random.nextInt(90_000), "CASH_DEPOSIT", "counter");
        } else {
            payment(out, account, "CASH", 2_000 + random.nextInt(40_000), "CASH_WITHDRAWAL", "machine");
        }
    }

    /** Five deposits just below EUR 10,000 and the sum passed on at once. */
    private void plant(Writer out) throws IOException {
        var mule = "MULE" + row;
        var sum = 0L;
        for (var deposit = 0; deposit < 5; deposit++) {
            var cents = 880_000 + random.nextInt(110_000);
            sum += cents;
            payment(out, "CASH", mule, cents, "CASH_DEPOSIT", "counter");
        }
        payment(out, mule, account(), sum - 10_000, "TRANSFER", "consulting");
    }

    private String account() {
        var u = random.nextDouble();
        return "ACC" + (int) (u * u * accounts);
    }

    private void payment(Writer out, String from, String to, long cents, String channel, String text)
            throws IOException {
        var amount = cents / 100 + "." + String.format(Locale.ROOT, "%02d", cents % 100);
        out.write("T" + row + "," + now() + "," + from + "," + to + "," + amount + ",EUR," + amount + ",EUR," + channel
                + "," + text + " " + row % 997 + "\n");
        row++;
    }

    private void subjects(Writer out) throws IOException {
        out.write("id,name,type,role,born,country,accounts\n");
        for (var mule = 0; mule < movements; mule += PLANT_EVERY) {
            out.write("S" + mule + ",Suspect Number" + mule + ",person,suspect,1980-01-01,RS,MULE" + mule + "\n");
        }
    }
}
