package org.clayton.trace.worked;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ledgers by the seed, written as the file has them. Amounts are whole cents of one currency. */
final class RandomLedger {
    static final List<String> LABELS = List.of("clean", "offence-1", "unknown", "victim-a", "victim-b");

    private final Random random;
    private final List<String> entries = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private String things = "";

    private RandomLedger(long seed) {
        random = new Random(seed);
    }

    /** Two to four accounts that may be overdrawn, payments of every kind that neither exchanges nor gains. */
    static WorkedLedger network(long seed) {
        return read(networkJson(seed));
    }

    static String networkJson(long seed) {
        var ledger = new RandomLedger(seed);
        for (var i = 0; i < 25; i++) {
            ledger.any();
        }
        return ledger.json();
    }

    static WorkedLedger read(String json) {
        return LedgerReader.read(json.getBytes(StandardCharsets.UTF_8), "random.json")
                .get(0)
                .ledger();
    }

    /** Clean and one label, one account, never overdrawn; amounts up to 90.00. */
    static String singleJson(long seed, String label) {
        var ledger = new RandomLedger(seed);
        var balance = 0L;
        for (var i = 0; i < 25; i++) {
            var amount = 1 + ledger.random.nextInt(9000);
            var out = amount <= balance && ledger.random.nextBoolean();
            balance += out ? -amount : amount;
            ledger.add(
                    out ? "withdrawal" : "deposit",
                    "\"account\":\"A\",\"amount\":\"" + euro(amount) + "\""
                            + (out ? "" : ",\"label\":\"" + (ledger.random.nextInt(3) == 0 ? label : "clean") + "\""));
        }
        return ledger.json();
    }

    private void any() {
        var amount = euro(1 + random.nextInt(random.nextInt(5) == 0 ? 30000 : 6000));
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 ->
                add(
                        "deposit",
                        "\"account\":\"" + account() + "\",\"amount\":\"" + amount + "\",\"label\":\"" + label()
                                + "\"");
            case 4 -> mixed();
            case 5 -> add("withdrawal", "\"account\":\"" + account() + "\",\"amount\":\"" + amount + "\"");
            case 6 ->
                add("fee", "\"account\":\"" + account() + "\",\"amount\":\"" + euro(1 + random.nextInt(300)) + "\"");
            case 7, 8, 9 ->
                add(
                        "transfer",
                        "\"from\":\"" + account() + "\",\"to\":\"" + account() + "\",\"amount\":\"" + amount + "\"");
            case 10 -> {
                things = things + "x";
                add(
                        "purchase",
                        "\"asset\":\"t" + things.length() + "\",\"funding\":[{\"account\":\"" + account()
                                + "\",\"amount\":\"" + amount + "\"},{\"label\":\"loan\",\"amount\":\"5.00\"}]");
            }
            default -> reversal();
        }
    }

    private void mixed() {
        var one = 1 + random.nextInt(4000);
        var two = 1 + random.nextInt(4000);
        add(
                "deposit",
                "\"account\":\"" + account() + "\",\"parts\":[{\"label\":\"" + label() + "\",\"amount\":\"" + euro(one)
                        + "\"},{\"label\":\"" + label() + "\",\"amount\":\"" + euro(two) + "\"}]");
    }

    /** Of an entry that was not reversed yet. */
    private void reversal() {
        var of = random.nextInt(kinds.size() + 1);
        if (of < kinds.size() && List.of("deposit", "withdrawal", "transfer").contains(kinds.get(of))) {
            kinds.set(of, "done");
            add("reversal", "\"of\":" + (of + 1));
        }
    }

    private String account() {
        return "ABC".substring(random.nextInt(3)).substring(0, 1);
    }

    private String label() {
        return LABELS.get(random.nextInt(LABELS.size()));
    }

    private void add(String type, String rest) {
        kinds.add(type);
        entries.add("{\"seq\":" + kinds.size() + ",\"type\":\"" + type + "\"," + rest + "}");
    }

    private String json() {
        return "{\"rule\":\"FIFO\",\"accounts\":[{\"id\":\"A\",\"currency\":\"EUR\",\"scale\":2},{\"id\":\"B\",\"currency\":\"EUR\",\"scale\":2},"
                + "{\"id\":\"C\",\"currency\":\"EUR\",\"scale\":2}],\"opening\":{},\"options\":{},\"entries\":[\n"
                + String.join(",\n", entries) + "]}";
    }

    static String euro(long cents) {
        return java.math.BigDecimal.valueOf(cents, 2).toString();
    }
}
