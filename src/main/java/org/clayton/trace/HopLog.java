package org.clayton.trace;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.clayton.casefile.Claim;

/** The evidence: one row in columns for every piece of claimed money that moved, only ever added to. */
final class HopLog implements HopColumns {
    private final ClaimOrder claims;
    private final int[] piecesOf;
    private int size;
    private int[] claim = new int[1024];
    private int[] movement = new int[1024];
    private int[] parent = new int[1024];
    private int[] piece = new int[1024];
    private long[] sent = new long[1024];
    private long[] received = new long[1024];

    HopLog(ClaimOrder claims) {
        this.claims = claims;
        piecesOf = new int[claims.size()];
    }

    int add(int ofClaim, int inMovement, int cutFrom, long left, long arrived) {
        if (size == claim.length) {
            grow();
        }
        claim[size] = ofClaim;
        movement[size] = inMovement;
        parent[size] = cutFrom;
        piece[size] = ++piecesOf[ofClaim];
        sent[size] = left;
        received[size] = arrived;
        return size++;
    }

    int size() {
        return size;
    }

    /** The claim's place in {@link ClaimOrder}. */
    int claim(int hop) {
        return claim[hop];
    }

    /** The claim's index in the list that was given. */
    int given(int hop) {
        return claims.given(claim[hop]);
    }

    @Override
    public int movement(int hop) {
        return movement[hop];
    }

    @Override
    public int parent(int hop) {
        return parent[hop];
    }

    @Override
    public long sent(int hop) {
        return sent[hop];
    }

    @Override
    public long received(int hop) {
        return received[hop];
    }

    /** The rows as records, made when asked for. */
    List<Trace.Hop> asList() {
        return new Rows();
    }

    final class Rows extends AbstractList<Trace.Hop> implements RandomAccess {
        HopLog log() {
            return HopLog.this;
        }

        @Override
        public Trace.Hop get(int hop) {
            Objects.checkIndex(hop, size);
            Claim of = claims.claim(claim[hop]);
            var number = of.id() + "-" + (movement[hop] + 1) + "-" + piece[hop];
            return new Trace.Hop(
                    number, claims.given(claim[hop]), movement[hop], parent[hop], sent[hop], received[hop]);
        }

        @Override
        public int size() {
            return size;
        }
    }

    private void grow() {
        var room = Math.addExact(size, size >> 1);
        claim = Arrays.copyOf(claim, room);
        movement = Arrays.copyOf(movement, room);
        parent = Arrays.copyOf(parent, room);
        piece = Arrays.copyOf(piece, room);
        sent = Arrays.copyOf(sent, room);
        received = Arrays.copyOf(received, room);
    }
}
