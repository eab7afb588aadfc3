package org.clayton.trace.worked;

import java.util.List;

/** "It is the sum first paid in, that is first drawn out": Devaynes v Noble, Clayton's Case (1816) 1 Mer 572, 608. */
final class OldestFirst implements Draw {
    @Override
    public List<Lot> take(Content from, long amount, Purpose purpose) {
        return from.takeOldest(amount, lot -> true);
    }
}
