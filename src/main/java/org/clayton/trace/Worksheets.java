package org.clayton.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clayton.casefile.Ledger;
import org.clayton.trace.Trace.Break;

/** Writes a trace out as the books of single accounts. */
final class Worksheets {
    private final Ledger ledger;
    private final Scene scene;
    private final Trace trace;
    /** Claimed minor units that came or went, by account and movement. */
    private final Map<Integer, Map<Integer, Long>> moved = new TreeMap<>();

    Worksheets(Ledger ledger, Scene scene, Trace trace) {
        this.ledger = ledger;
        this.scene = scene;
        this.trace = trace;
        for (var hop : trace.hops()) {
            add(ledger.to(hop.movement()), hop.movement(), hop.received());
            if (hop.parent() >= 0) {
                add(ledger.from(hop.movement()), hop.movement(), -hop.sent());
            }
        }
        for (var end : trace.breaks()) {
            if (end.kind() == Break.Kind.ABSORBED_BY_OVERDRAFT || end.kind() == Break.Kind.ALREADY_CLAIMED) {
                add(end.account(), end.movement(), -end.amount());
            }
        }
    }

    List<Worksheet> all() {
        return moved.keySet().stream().map(this::of).toList();
    }

    Worksheet of(int account) {
        var claimedMoves = moved.getOrDefault(account, Map.of());
        var rows = new ArrayList<Worksheet.Row>();
        var balance = scene.openings()[account];
        var claimed = 0L;
        for (var i = 0; i < ledger.count(account); i++) {
            var movement = ledger.movement(account, i);
            var in = ledger.to(movement) == account ? ledger.received(movement) : 0;
            var out = ledger.from(movement) == account ? ledger.sent(movement) : 0;
            balance = Math.subtractExact(balance, out);
            if (balance < 0 && !scene.overdraws()[account]) {
                balance = 0;
            }
            balance = Math.addExact(balance, in);
            var claimedMoved = claimedMoves.getOrDefault(movement, 0L);
            claimed += claimedMoved;
            rows.add(new Worksheet.Row(movement, in - out, balance, claimedMoved, claimed));
        }
        return new Worksheet(
                trace.method(), account, scene.openings()[account], scene.assumed()[account], List.copyOf(rows));
    }

    private void add(int account, int movement, long minor) {
        if (scene.followed()[account]) {
            moved.computeIfAbsent(account, unused -> new TreeMap<>()).merge(movement, minor, Math::addExact);
        }
    }
}
