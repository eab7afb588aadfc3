package org.clayton.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clayton.casefile.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Which movements a bank took back, and what they had done until then. A returned payment goes back to the account it left
 * and to its place there; a charge-back leaves the account it had reached.
 */
final class TakenBack {
    /** What a movement did. */
    private static final class Done {
        List<Stretch> taken = List.of();
        List<Stretch> arrived = List.of();
        List<Stretch> absorbed = List.of();
    }

    private final Ledger ledger;
    private final boolean[] followed;
    private final Map<Integer, Integer> originals = new HashMap<>();
    private final Map<Integer, Done> done = new HashMap<>();

    TakenBack(Ledger ledger, boolean[] followed) {
        this.ledger = ledger;
        this.followed = followed;
        for (var movement : ledger.reversals()) {
            var original = ledger.reverses(movement);
            if (original < movement && (fromOutside(movement, original) || recalls(movement, original))) {
                originals.put(movement, original);
                done.put(original, new Done());
            }
        }
    }

    /** The accounts whose units all have to be kept. */
    boolean[] whole() {
        var whole = new boolean[followed.length];
        originals.forEach((movement, original) -> {
            whole[ledger.from(movement)] |= recalls(movement, original);
            whole[ledger.to(movement)] |= returns(movement, original);
        });
        return whole;
    }

    /** The movement that this one takes back, or {@link Ledger#NO_MOVEMENT} for an ordinary one. */
    int original(int movement) {
        return originals.isEmpty() ? Ledger.NO_MOVEMENT : originals.getOrDefault(movement, Ledger.NO_MOVEMENT);
    }

    /** Whether a later movement asks what came with this one. */
    boolean asked(int movement) {
        return !done.isEmpty() && done.containsKey(movement);
    }

    /** Whether the money goes back to the account that paid. */
    boolean returns(int movement, int original) {
        var home = ledger.from(original);
        return followed[home] && home == ledger.to(movement);
    }

    /** Whether the one who was paid has books, so that it is taken out of them. */
    boolean recalls(int movement, int original) {
        var payee = ledger.to(original);
        return followed[payee] && payee == ledger.from(movement);
    }

    private boolean fromOutside(int movement, int original) {
        return returns(movement, original)
                && !followed[ledger.to(original)]
                && !followed[ledger.from(movement)]
                && ledger.sent(original) == ledger.received(original);
    }

    void took(int movement, List<Stretch> taken) {
        of(movement).taken = taken;
    }

    List<Stretch> taken(int original) {
        return of(original).taken;
    }

    /** What reached somebody without books; it comes back as it went. */
    void arrived(int movement, Parcel pieces, long received) {
        of(movement).arrived = stretches(pieces, received);
    }

    List<Stretch> arrived(int original) {
        return of(original).arrived;
    }

    void absorbed(int movement, List<Stretch> absorbed) {
        of(movement).absorbed = absorbed;
    }

    List<Stretch> absorbed(int original) {
        return of(original).absorbed;
    }

    private Done of(int movement) {
        @Nullable Done one = done.get(movement);
        return Objects.requireNonNull(one);
    }

    /** A parcel with what nobody claims in it written out. */
    static List<Stretch> stretches(Parcel pieces, long whole) {
        var stretches = new ArrayList<Stretch>();
        var end = 0L;
        for (var i = 0; i < pieces.size; i++) {
            if (pieces.at[i] > end) {
                stretches.add(Stretch.unclaimed(end, pieces.at[i] - end, -1));
            }
            if (pieces.amount[i] > 0) {
                stretches.add(new Stretch(pieces.claim[i], pieces.at[i], pieces.amount[i], pieces.hop[i], -1));
            }
            end = pieces.at[i] + pieces.amount[i];
        }
        if (end < whole) {
            stretches.add(Stretch.unclaimed(end, whole - end, -1));
        }
        return stretches;
    }
}
