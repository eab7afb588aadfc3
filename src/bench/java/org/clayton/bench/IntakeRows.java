package org.clayton.bench;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Invented rows of 12 columns: a bank statement of one account with its balances, or a two-sided payment list. The same
 * kind and number of rows give the same cells.
 */
final class IntakeRows {

    /** How the cells of a column are stored in a workbook. */
    enum Store {
        DATE,
        NUMBER,
        TEXT
    }

    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 1_000;
    private static final int OTHERS = 20_000;
    private static final String[] PURPOSES = {
        "invoice", "rent", "loan instalment", "consulting fee", "salary", "insurance premium", "transfer"
    };

    private final boolean statement;
    private final int count;
    private final SplittableRandom random = new SplittableRandom(7);
    private final String[] others = new String[OTHERS];
    private long balance = 5_000_000_00L;
    private int next;

    IntakeRows(boolean statement, int count) {
        this.statement = statement;
        this.count = count;
        for (var i = 0; i < OTHERS; i++) {
            others[i] = iban(i);
        }
    }

    /** The account that the statement is of. */
    static String own() {
        return iban(999_999);
    }

    List<String> header() {
        return statement
                ? List.of(
                        "Booking date",
                        "Value date",
                        "Description",
                        "Counterparty",
                        "Counterparty account",
                        "Reference",
                        "Debit",
                        "Credit",
                        "Balance",
                        "Currency",
                        "Account number",
                        "Branch note")
                : List.of(
                        "Transaction id",
                        "Booking date",
                        "From account",
                        "From name",
                        "To account",
                        "To name",
                        "Amount",
                        "Currency",
                        "Amount received",
                        "Currency received",
                        "Channel",
                        "Purpose");
    }

    List<Store> stores() {
        var date = Store.DATE;
        var number = Store.NUMBER;
        var text = Store.TEXT;
        return statement
                ? List.of(date, date, text, text, text, text, number, number, number, text, text, text)
                : List.of(text, date, text, text, text, text, number, text, number, text, text, text);
    }

    /** The next row, dates as 2024-01-31 and amounts as 1234.56; null after the last one. */
    String[] next() {
        if (next == count) {
            return null;
        }
        var row = statement ? entry() : payment();
        next++;
        return row;
    }

    /** Letters of all texts that are kept, each text counted once: purposes, names, numbers and references. */
    static long letters(boolean statement, int count) {
        var rows = new IntakeRows(statement, count);
        var texts = new HashSet<String>();
        for (String[] row; (row = rows.next()) != null; ) {
            for (var column : statement ? List.of(2, 3, 4, 5) : List.of(2, 3, 4, 5, 11)) {
                texts.add(row[column]);
            }
        }
        return texts.stream().mapToLong(String::length).sum();
    }

    private String day() {
        return START.plusDays((long) next * DAYS / count).toString();
    }

    private String[] entry() {
        var other = random.nextInt(OTHERS);
        var cents = 100L + random.nextInt(400_000);
        var out = random.nextBoolean();
        balance += out ? -cents : cents;
        return new String[] {
            day(),
            day(),
            purpose(),
            "Company Number " + other + " d.o.o.",
            others[other],
            "REF" + (70_000_000 + next),
            out ? amount(cents) : "",
            out ? "" : amount(cents),
            amount(balance),
            "EUR",
            own(),
            "counter " + random.nextInt(40)
        };
    }

    private String[] payment() {
        var from = random.nextInt(OTHERS);
        var to = (from + 1 + random.nextInt(OTHERS - 1)) % OTHERS;
        var amount = amount(100L + random.nextInt(400_000));
        return new String[] {
            "T" + (70_000_000 + next),
            day(),
            others[from],
            "Company Number " + from + " d.o.o.",
            others[to],
            "Company Number " + to + " d.o.o.",
            amount,
            "EUR",
            amount,
            "EUR",
            random.nextInt(10) == 0 ? "CARD" : "TRANSFER",
            purpose()
        };
    }

    private String purpose() {
        return PURPOSES[random.nextInt(PURPOSES.length)] + " " + random.nextInt(30_000) + "/2021";
    }

    private static String amount(long cents) {
        return cents / 100 + "." + String.valueOf(100 + cents % 100).substring(1);
    }

    /** A German number with right check digits. */
    private static String iban(int number) {
        var account = String.format(Locale.ROOT, "37040044%010d", number);
        var rest =
                new BigInteger(account + "131400").mod(BigInteger.valueOf(97)).intValue();
        return "DE" + String.valueOf(100 + 98 - rest).substring(1) + account;
    }
}
