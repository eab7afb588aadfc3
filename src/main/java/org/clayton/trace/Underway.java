package org.clayton.trace;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.clayton.casefile.Ledger;

/** Money that has left its sender and is credited to its receiver on a later day, with the claimed pieces in it. */
final class Underway {
    static final int NONE = -1;

    private final Ledger ledger;
    private final int[] late;
    private final BitSet isLate = new BitSet();
    private final Map<Integer, Parcel> pieces = new HashMap<>();
    private int next;

    Underway(Ledger ledger) {
        this.ledger = ledger;
        late = ledger.late();
        for (var movement : late) {
            isLate.set(movement);
        }
    }

    boolean isLate(int movement) {
        return isLate.get(movement);
    }

    /** The next movement to be credited before the one at hand; {@link #NONE} when there is none. */
    int dueBefore(int movement) {
        return next < late.length && ledger.creditedBefore(late[next]) <= movement ? late[next++] : NONE;
    }

    void put(int movement, Parcel carried) {
        if (carried.size > 0) {
            var kept = new Parcel();
            kept.copy(carried);
            pieces.put(movement, kept);
        }
    }

    /** What of the movement is claimed, into the parcel. */
    void take(int movement, Parcel into) {
        into.clear();
        var kept = pieces.remove(movement);
        if (kept != null) {
            into.copy(kept);
        }
    }
}
