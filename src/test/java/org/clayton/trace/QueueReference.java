package org.clayton.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.clayton.casefile.Account.Kind;
import org.clayton.casefile.Claim;
import org.clayton.money.LargestRemainder;

/**
 * The rules in the plainest way: every account is a queue of lots, oldest first, the unclaimed ones among them. Slow, and
 * written apart from the engine, which has to agree with it.
 */
final class QueueReference {
    /** @param claim empty when nobody claims it */
    private record Lot(String claim, long amount) {
        boolean claimed() {
            return !claim.isEmpty();
        }
    }

    private final WrittenCase written;
    private final Method method;
    private final List<String> order;
    private final List<Deque<Lot>> queues = new ArrayList<>();
    private final long[] overdraft;
    final Map<String, Map<String, Long>> broken = new TreeMap<>();

    QueueReference(WrittenCase written, Method method) {
        this.written = written;
        this.method = method;
        order = written.claims.stream()
                .sorted(Comparator.comparingInt(Claim::movement)
                        .thenComparing(claim -> claim.id().length())
                        .thenComparing(Claim::id))
                .map(Claim::id)
                .toList();
        overdraft = new long[written.accounts.size()];
        written.accountList().forEach(unused -> queues.add(new ArrayDeque<>()));
        for (var account : written.accountList()) {
            var opening = account.opening().orElseGet(() -> madeUp(account.index()));
            overdraft[account.index()] = Math.max(0, -opening);
            append(queues.get(account.index()), new Lot("", Math.max(0, opening)));
        }
        for (var movement = 0; movement < written.size(); movement++) {
            book(movement);
        }
    }

    Map<String, Map<String, Long>> held() {
        var held = new TreeMap<String, Map<String, Long>>();
        for (var account : written.accountList()) {
            for (var lot : queues.get(account.index())) {
                if (lot.claimed() && account.followed()) {
                    held.computeIfAbsent(account.key(), unused -> new TreeMap<>())
                            .merge(lot.claim(), lot.amount(), Long::sum);
                }
            }
        }
        return held;
    }

    private long madeUp(int account) {
        if (!bank(account)) {
            return 0;
        }
        var running = 0L;
        var lowest = 0L;
        for (var row : written.rows()) {
            running -= row.from() == account ? row.sent() : 0;
            lowest = Math.min(lowest, running);
            running += row.to() == account ? row.received() : 0;
        }
        return -lowest;
    }

    private void book(int movement) {
        var row = written.rows().get(movement);
        var from = written.accountList().get(row.from());
        var to = written.accountList().get(row.to());
        List<Lot> moving = from.followed()
                ? debit(row.from(), row.sent(), to.followed() || why(movement).equals("STATEMENT_NOT_HELD"))
                : List.of(new Lot("", row.sent()));
        var same = from.currency().equals(to.currency());
        var arriving = same && row.received() > row.sent()
                ? with(moving, new Lot("", row.received() - row.sent()))
                : convert(moving, row.sent(), row.received());
        var asserted = assertClaims(movement, arriving);
        if (to.followed()) {
            fees(same ? moving : arriving, arriving);
            credit(row.to(), asserted);
        } else {
            moving.forEach(lot -> leave(why(movement), lot));
            order.forEach(id -> leave(why(movement), new Lot(id, sum(asserted, id) - sum(arriving, id))));
        }
    }

    private List<Lot> debit(int account, long amount, boolean kept) {
        var queue = queues.get(account);
        var content = sum(queue);
        var taken = take(queue, Math.min(amount, content), kept);
        if (amount > content) {
            overdraft[account] += bank(account) ? amount - content : 0;
            taken = with(taken, new Lot("", amount - content));
        }
        return taken;
    }

    private void credit(int account, List<Lot> lots) {
        var credit = new ArrayDeque<>(lots);
        var repaid = Math.min(overdraft[account], sum(credit));
        overdraft[account] -= repaid;
        take(credit, repaid, false).forEach(lot -> leave("ABSORBED_BY_OVERDRAFT", lot));
        credit.forEach(lot -> append(queues.get(account), lot));
    }

    private List<Lot> take(Deque<Lot> queue, long amount, boolean kept) {
        return switch (method) {
            case FIFO -> first(queue, amount);
            case LIFO -> last(queue, amount);
            case PRO_RATA -> byClaim(queue, amount, claimedPart(queue, amount));
            case LIBR -> byClaim(queue, amount, ownFirst(queue, amount));
            case TAINTED_FIRST -> byClaim(queue, amount, Math.min(amount, claimed(queue)));
            case OATWAY -> byClaim(queue, amount, kept ? Math.min(amount, claimed(queue)) : ownFirst(queue, amount));
        };
    }

    private static long ownFirst(Deque<Lot> queue, long amount) {
        return Math.max(0, claimed(queue) - (sum(queue) - amount));
    }

    private static List<Lot> first(Deque<Lot> queue, long amount) {
        var taken = new ArrayList<Lot>();
        for (var left = amount; left > 0; ) {
            var lot = queue.removeFirst();
            var cut = Math.min(left, lot.amount());
            taken.add(new Lot(lot.claim(), cut));
            if (cut < lot.amount()) {
                queue.addFirst(new Lot(lot.claim(), lot.amount() - cut));
            }
            left -= cut;
        }
        return taken;
    }

    private static List<Lot> last(Deque<Lot> queue, long amount) {
        var taken = new ArrayDeque<Lot>();
        for (var left = amount; left > 0; ) {
            var lot = queue.removeLast();
            var cut = Math.min(left, lot.amount());
            taken.addFirst(new Lot(lot.claim(), cut));
            if (cut < lot.amount()) {
                queue.addLast(new Lot(lot.claim(), lot.amount() - cut));
            }
            left -= cut;
        }
        return List.copyOf(taken);
    }

    /** Largest remainder between unclaimed and claimed: the unclaimed come first, so an exact half goes to them. */
    private static long claimedPart(Deque<Lot> queue, long amount) {
        return amount == 0 ? 0 : LargestRemainder.split(amount, sum(queue) - claimed(queue), claimed(queue))[1];
    }

    private List<Lot> byClaim(Deque<Lot> queue, long amount, long claimed) {
        var totals = order.stream().mapToLong(id -> sum(queue, id)).toArray();
        var shares = LargestRemainder.split(claimed, totals);
        var taken = new ArrayList<Lot>();
        for (var i = 0; i < shares.length; i++) {
            taken.addAll(firstOf(queue, order.get(i), shares[i]));
        }
        taken.addAll(firstOf(queue, "", amount - claimed));
        return taken;
    }

    private static List<Lot> firstOf(Deque<Lot> queue, String claim, long amount) {
        var own = new ArrayDeque<Lot>();
        queue.stream().filter(lot -> lot.claim().equals(claim)).forEach(own::add);
        queue.removeIf(lot -> lot.claim().equals(claim));
        var taken = first(own, amount);
        queue.addAll(own);
        return taken;
    }

    private List<Lot> convert(List<Lot> moving, long sent, long received) {
        if (sent == received) {
            return moving;
        }
        var merged = mergeUnclaimed(moving);
        var parts = split(received, merged);
        var arriving = new ArrayList<Lot>();
        for (var i = 0; i < parts.length; i++) {
            arriving.add(new Lot(merged.get(i).claim(), parts[i]));
        }
        return arriving;
    }

    private long[] split(long received, List<Lot> lots) {
        var claimed = lots.stream().filter(Lot::claimed).mapToLong(Lot::amount).sum();
        var all = lots.stream().mapToLong(Lot::amount).sum();
        var two = LargestRemainder.split(received, all - claimed, claimed);
        var byClaim = LargestRemainder.split(
                two[1], order.stream().mapToLong(id -> sum(lots, id)).toArray());
        var parts = new long[lots.size()];
        spread(parts, lots, "", two[0]);
        for (var i = 0; i < byClaim.length; i++) {
            spread(parts, lots, order.get(i), byClaim[i]);
        }
        return parts;
    }

    private static void spread(long[] parts, List<Lot> lots, String claim, long amount) {
        var weights = lots.stream()
                .mapToLong(lot -> lot.claim().equals(claim) ? lot.amount() : 0)
                .toArray();
        var own = LargestRemainder.split(amount, weights);
        for (var i = 0; i < parts.length; i++) {
            parts[i] += own[i];
        }
    }

    private static List<Lot> mergeUnclaimed(List<Lot> lots) {
        var merged = new ArrayList<Lot>();
        for (var lot : lots) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && !last.claimed() && !lot.claimed()) {
                merged.set(merged.size() - 1, new Lot("", last.amount() + lot.amount()));
            } else {
                merged.add(lot);
            }
        }
        return merged;
    }

    private void fees(List<Lot> moving, List<Lot> arriving) {
        for (var id : order) {
            leave("SPENT", new Lot(id, sum(moving, id) - sum(arriving, id)));
        }
    }

    /** From the newest unclaimed unit backwards; what finds no unclaimed unit belongs to an earlier claim already. */
    private List<Lot> assertClaims(int movement, List<Lot> arriving) {
        var lots = new ArrayDeque<>(arriving);
        for (var id : order) {
            for (var claim : written.claims) {
                if (claim.id().equals(id) && claim.movement() == movement) {
                    lots = colour(lots, claim);
                }
            }
        }
        return List.copyOf(lots);
    }

    private ArrayDeque<Lot> colour(Deque<Lot> lots, Claim claim) {
        var coloured = new ArrayDeque<Lot>();
        var want = claim.amountMinor();
        while (!lots.isEmpty()) {
            var lot = lots.removeLast();
            var cut = lot.claimed() ? 0 : Math.min(want, lot.amount());
            want -= cut;
            if (cut > 0) {
                coloured.addFirst(new Lot(claim.id(), cut));
            }
            if (cut < lot.amount()) {
                coloured.addFirst(new Lot(lot.claim(), lot.amount() - cut));
            }
        }
        leave("ALREADY_CLAIMED", new Lot(claim.id(), want));
        return coloured;
    }

    private String why(int movement) {
        var row = written.rows().get(movement);
        if (written.accountList().get(row.to()).kind() == Kind.BANK) {
            return "SPENT";
        }
        return written.accountList().get(row.from()).kind() == Kind.CASH ? "CASH_SPENT" : "STATEMENT_NOT_HELD";
    }

    private void leave(String kind, Lot lot) {
        if (lot.claimed() && lot.amount() > 0) {
            broken.computeIfAbsent(kind, unused -> new TreeMap<>()).merge(lot.claim(), lot.amount(), Long::sum);
        }
    }

    private boolean bank(int account) {
        var kind = written.accountList().get(account).kind();
        return kind == Kind.HELD || kind == Kind.LISTED;
    }

    private static void append(Deque<Lot> queue, Lot lot) {
        if (lot.amount() > 0) {
            queue.addLast(lot);
        }
    }

    private static List<Lot> with(List<Lot> lots, Lot more) {
        var all = new ArrayList<>(lots);
        all.add(more);
        return all;
    }

    private static long sum(Iterable<Lot> lots) {
        var sum = 0L;
        for (var lot : lots) {
            sum += lot.amount();
        }
        return sum;
    }

    private static long sum(Iterable<Lot> lots, String claim) {
        var amounts = LongStream.builder();
        lots.forEach(lot -> amounts.add(lot.claim().equals(claim) ? lot.amount() : 0));
        return amounts.build().sum();
    }

    private static long claimed(Deque<Lot> queue) {
        return queue.stream().filter(Lot::claimed).mapToLong(Lot::amount).sum();
    }
}
