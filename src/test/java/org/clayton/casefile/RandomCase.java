package org.clayton.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.clayton.intake.facts.Place;

/** Cases drawn by a seed: a few people move money for a few days, and every bank prints its own side in true order. */
final class RandomCase {

    private static final int ACCOUNTS = 5;
    private static final int EVENTS = 60;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final Random random;
    private final Map<Integer, List<String>> rows = new TreeMap<>();

    private RandomCase(long seed) {
        random = new Random(seed);
        for (var account = 1; account <= ACCOUNTS; account++) {
            rows.put(account, new ArrayList<>());
        }
        for (var event = 0; event < EVENTS; event++) {
            event(FIRST.plusDays(event / 12), 1 + random.nextInt(900_000));
        }
    }

    static CaseSheets of(long seed) {
        var drawn = new RandomCase(seed);
        var sheets = new CaseSheets();
        drawn.rows.forEach((account, lines) -> sheets.statement(
                "s" + account + ".csv", number(account), "Holder " + name(account), "EUR", String.join("\n", lines)));
        return sheets.payments("list.csv", drawn.list())
                .subjects("subjects.csv", "S1 | Holder Adam | suspect | 1980-01-01 | 100001")
                .purchases("bought.csv", """
                        L1 | 2024-01-02 | watch | gold watch | XQ-12345 | Zlatar | Holder Adam | cash | 900.00 EUR | cash
                        L2 | 2024-01-03 | car | car | VIN-99999 | Auto | Holder Boro | | 1500.00 EUR | transfer
                        """);
    }

    private void event(LocalDate day, int minor) {
        var from = 1 + random.nextInt(ACCOUNTS);
        var to = 1 + random.nextInt(ACCOUNTS);
        var amount = BigDecimal.valueOf(minor, 2).toPlainString();
        switch (random.nextInt(5)) {
            case 0 -> row(from, day, "-" + amount + " | Shop " + random.nextInt(9) + " | | goods | CARD");
            case 1 -> row(to, day, amount + " | Employer " + random.nextInt(3) + " | | wage");
            case 2 -> row(random.nextBoolean() ? from : to, day, "-" + amount + " | | | | CASH_OUT");
            default -> transfer(from, to, day, amount);
        }
    }

    private void transfer(int from, int to, LocalDate day, String amount) {
        if (from != to) {
            row(from, day, "-" + amount + " | Holder " + name(to) + " | " + number(to));
            row(to, day, amount + (random.nextBoolean() ? " | Holder " + name(from) : ""));
        }
    }

    private void row(int account, LocalDate day, String rest) {
        rows.get(account).add(day + " | " + rest);
    }

    private String list() {
        var lines = new ArrayList<String>();
        for (var i = 0; i < 20; i++) {
            lines.add(FIRST.plusDays(random.nextInt(5)) + (random.nextBoolean() ? " 1" + random.nextInt(9) + ":00" : "")
                    + " | 90000" + random.nextInt(4) + " | 80000" + random.nextInt(4) + " | "
                    + (1 + random.nextInt(500)) + ".00 EUR");
        }
        return String.join("\n", lines);
    }

    private static String number(int account) {
        return "10000" + account;
    }

    private static String name(int account) {
        return List.of("Adam", "Boro", "Ceca", "Dara", "Emil").get(account - 1);
    }

    /** How often the ledger puts two lines of one day of the account's statement the other way round. */
    static int brokenLines(CaseFile file, Account account) {
        var ledger = file.ledger();
        var sheet = "s" + account.key().substring(account.key().length() - 1) + ".csv";
        var lastRow = new HashMap<Integer, Integer>();
        var broken = 0;
        for (var i = 0; i < ledger.count(account.index()); i++) {
            var movement = ledger.movement(account.index(), i);
            var row = rowIn(sheet, ledger.place(movement), ledger.otherPlace(movement));
            if (row < lastRow.getOrDefault(ledger.day(movement), 0)) {
                broken++;
            }
            lastRow.put(ledger.day(movement), row);
        }
        return broken;
    }

    private static int rowIn(String sheet, Place place, Place other) {
        return place.file().equals(sheet) || other == null ? place.row() : other.row();
    }
}
