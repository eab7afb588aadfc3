package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.List;

/** What a payment that was undone is once more where it came from. */
final class Returned {
    private Returned() {}

    /** As it stood, when its claims came back; else in the colours that did come back. */
    static List<Lot> of(Booking original, List<Lot> returned, long amount) {
        var same = last(original.taken(), amount);
        if (asSent(original, Labels.scaled(same, Labels.sum(returned)), returned)) {
            return same;
        }
        return Homecoming.of(same, Labels.scaled(returned, amount));
    }

    private static boolean asSent(Booking original, List<Lot> sent, List<Lot> returned) {
        return Labels.totals(sent).equals(Labels.totals(returned))
                || bought(original)
                        && survived(original, returned)
                        && Labels.totals(Labels.unclaimed(sent)).equals(Labels.totals(returned));
    }

    /** A purchaser who gives the money back is one no longer, and what was claimed of it is claimed again. */
    private static boolean bought(Booking original) {
        return original.entry() instanceof Entry.Transfer transfer
                && transfer.legs().stream()
                        .anyMatch(leg -> leg.to().equals(original.to())
                                && leg.purchaser().endsFollowing());
    }

    private static boolean survived(Booking original, List<Lot> returned) {
        return returned.stream()
                .allMatch(lot -> lot.origin() == original.entry().head().seq());
    }

    /** The last of what left, so that what comes back stands next to what never left. */
    static List<Lot> last(List<Lot> taken, long amount) {
        var lots = new ArrayList<Lot>();
        var want = amount;
        for (var i = taken.size() - 1; i >= 0 && want > 0; i--) {
            var cut = Math.min(want, taken.get(i).amount());
            want -= cut;
            lots.add(0, taken.get(i).tail(cut));
        }
        return lots;
    }
}
