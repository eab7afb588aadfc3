package org.clayton.bench;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.clayton.casefile.Account;
import org.clayton.casefile.Claim;
import org.clayton.casefile.Reconciliation;

/**
 * A made-up network with a heavy tail: few accounts take part in very many movements. One movement in ten comes from
 * outside, one in ten leaves, one in a hundred buys a thing; nobody is overdrawn. In the first half, claimed cash of
 * 50,000 to 500,000 enters and is at once passed on in parts.
 */
record TraceScene(BenchLedger ledger, List<Account> accounts, List<Claim> claims) {
    private static final int LAYERS = 12;

    static TraceScene of(int movements, int accounts, int claims, long seed) {
        return new Writer(movements, accounts, seed).write(claims);
    }

    private static final class Writer {
        private final SplittableRandom random;
        private final int things;
        private final int outside;
        private final BenchLedger ledger;
        private final long[] balance;
        private final List<Claim> claims = new ArrayList<>();
        private int row;

        Writer(int movements, int accounts, long seed) {
            random = new SplittableRandom(seed);
            things = Math.max(1, accounts / 20);
            outside = accounts + things;
            ledger = new BenchLedger(new int[movements], new int[movements], new long[movements]);
            balance = new long[accounts];
        }

        TraceScene write(int wanted) {
            var size = ledger.size();
            while (row < size) {
                if (claims.size() < wanted && row > (long) (claims.size() + 1) * size / (2 * wanted + 2)) {
                    layer();
                } else {
                    ordinary();
                }
            }
            return new TraceScene(ledger, accounts(), claims);
        }

        private void layer() {
            var at = busy();
            var amount = 100L * random.nextInt(50_000, 500_001);
            claims.add(new Claim("C" + (claims.size() + 1), row, amount, "bench", "cash paid in"));
            book(outside, at, amount);
            for (var i = 0; i < LAYERS; i++) {
                var next = busy();
                if (next != at && balance[at] > 100) {
                    book(at, next, balance[at] * random.nextInt(10, 60) / 100);
                    at = random.nextBoolean() ? next : at;
                }
            }
        }

        private void ordinary() {
            var dice = random.nextInt(100);
            var from = busy();
            if (dice < 10 || balance[from] < 100) {
                book(outside, from, 100L * random.nextInt(50, 5_000));
                return;
            }
            var amount = Math.max(1, Math.min(balance[from], 1L << random.nextInt(8, 20)));
            var to = dice < 20 ? outside : dice < 21 ? balance.length + random.nextInt(things) : busy();
            if (to != from) {
                book(from, to, amount);
            }
        }

        /** Any account, the low numbers far more often. */
        private int busy() {
            return (int) (balance.length * Math.pow(random.nextDouble(), 2.5));
        }

        private void book(int from, int to, long amount) {
            if (row < ledger.size()) {
                ledger.set(row++, from, to, amount);
                add(from, -amount);
                add(to, amount);
            }
        }

        private void add(int account, long amount) {
            if (account < balance.length) {
                balance[account] += amount;
            }
        }

        private List<Account> accounts() {
            var all = new ArrayList<Account>(outside + 1);
            for (var i = 0; i <= outside; i++) {
                all.add(account(
                        i,
                        i < balance.length
                                ? Account.Kind.HELD
                                : i < outside ? Account.Kind.ASSET : Account.Kind.EXTERNAL));
            }
            return all;
        }

        private static Account account(int index, Account.Kind kind) {
            return new Account(
                    index,
                    "A" + index,
                    "A" + index,
                    kind,
                    -1,
                    "",
                    "",
                    "",
                    Currency.getInstance("EUR"),
                    Optional.empty(),
                    OptionalLong.of(0),
                    OptionalLong.empty(),
                    Reconciliation.UNCHECKED,
                    List.of());
        }
    }
}
