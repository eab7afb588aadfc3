package org.clayton.trace;

import java.util.List;
import java.util.stream.IntStream;
import org.clayton.casefile.Ledger;
import org.clayton.trace.Trace.Break;

/** Writes a trace out as the books of single accounts. */
final class Worksheets {
    private final Ledger ledger;
    private final Scene scene;
    private final Trace trace;
    private final HopColumns hops;
    private int nextHop;
    private int nextBreak;

    Worksheets(Ledger ledger, Scene scene, Trace trace) {
        this.ledger = ledger;
        this.scene = scene;
        this.trace = trace;
        hops = HopColumns.of(trace.hops());
    }

    List<Worksheet> all() {
        var reached = new boolean[scene.accounts()];
        for (var hop = 0; hop < trace.hops().size(); hop++) {
            reached[ledger.to(hops.movement(hop))] = true;
        }
        return IntStream.range(0, reached.length)
                .filter(account -> reached[account] && scene.followed()[account])
                .mapToObj(this::of)
                .toList();
    }

    Worksheet of(int account) {
        nextHop = 0;
        nextBreak = 0;
        var size = ledger.count(account);
        var balances = new long[size];
        var claims = new long[size];
        var balance = scene.openings()[account];
        var claimed = 0L;
        for (var i = 0; i < size; i++) {
            var movement = ledger.movement(account, i);
            balance = Math.subtractExact(balance, WorksheetRows.out(ledger, account, movement));
            balance = scene.overdraws()[account] ? balance : Math.max(0, balance);
            balance = Math.addExact(balance, WorksheetRows.in(ledger, account, movement));
            claimed += moved(account, movement);
            balances[i] = balance;
            claims[i] = claimed;
        }
        return new Worksheet(
                trace.method(),
                account,
                scene.openings()[account],
                scene.assumed()[account],
                new WorksheetRows(ledger, account, balances, claims));
    }

    /** Claimed minor units that came or went with a movement; asked in the order of the ledger. */
    private long moved(int account, int movement) {
        if (!scene.followed()[account]) {
            return 0;
        }
        var moved = 0L;
        for (nextHop = hopFrom(movement); isHopOf(nextHop, movement); nextHop++) {
            moved += ledger.to(movement) == account ? hops.received(nextHop) : 0;
            moved -= ledger.from(movement) == account && hops.parent(nextHop) >= 0 ? hops.sent(nextHop) : 0;
        }
        for (nextBreak = breakFrom(movement); isBreakOf(nextBreak, movement); nextBreak++) {
            moved -= stopped(trace.breaks().get(nextBreak), account);
        }
        for (var one : trace.restored()) {
            moved -= one.account() == account && one.movement() == movement ? one.amount() : 0;
            moved += one.account() == account && one.by() == movement ? one.amount() : 0;
        }
        return moved;
    }

    private boolean isHopOf(int hop, int movement) {
        return hop < trace.hops().size() && hops.movement(hop) == movement;
    }

    private boolean isBreakOf(int place, int movement) {
        return place < trace.breaks().size() && trace.breaks().get(place).movement() == movement;
    }

    /** What arrived with a movement and yet never came to rest in the account. */
    private static long stopped(Break end, int account) {
        var here = end.kind() == Break.Kind.ABSORBED_BY_OVERDRAFT || end.kind() == Break.Kind.ALREADY_CLAIMED;
        return here && end.account() == account ? end.amount() : 0;
    }

    private int hopFrom(int movement) {
        int low = nextHop;
        for (int high = trace.hops().size(); low < high; ) {
            var middle = (low + high) >>> 1;
            if (hops.movement(middle) < movement) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int breakFrom(int movement) {
        int low = nextBreak;
        for (int high = trace.breaks().size(); low < high; ) {
            var middle = (low + high) >>> 1;
            if (trace.breaks().get(middle).movement() < movement) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
