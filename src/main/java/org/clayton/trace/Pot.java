package org.clayton.trace;

import java.util.Arrays;

/** The claimed money of one account when it is pooled: a total and a queue of lots for each claim, sorted by claim. */
final class Pot {
    private int size;
    private int[] claim = new int[2];
    private long[] total = new long[2];
    private int[] first = new int[2];
    private int[] last = new int[2];

    void add(int ofClaim, long minor, int hop, Lots lots) {
        var found = Arrays.binarySearch(claim, 0, size, ofClaim);
        var lot = lots.add(0, minor, hop, Lots.NONE);
        if (found >= 0) {
            total[found] = Math.addExact(total[found], minor);
            lots.next[last[found]] = lot;
            last[found] = lot;
        } else {
            insert(-found - 1, ofClaim, minor, lot);
        }
    }

    /**
     * @param part minor units to take, at most {@code all}
     * @param all the total of the pot
     * @param out receives the pieces, one behind the other, by claim
     */
    void take(long part, long all, Lots lots, Parcel out) {
        if (part == 0) {
            return;
        }
        var shares = Proportion.split(part, total, size, all);
        var offset = 0L;
        for (var i = 0; i < size; i++) {
            cut(i, shares[i], offset, lots, out);
            offset += shares[i];
        }
        dropEmpty();
    }

    private void cut(int i, long share, long from, Lots lots, Parcel out) {
        var lot = first[i];
        var offset = from;
        for (var want = share; want > 0; ) {
            var cut = Math.min(want, lots.amount[lot]);
            out.add(offset, cut, lots.hop[lot], claim[i]);
            offset += cut;
            want -= cut;
            if (cut == lots.amount[lot]) {
                lot = lots.release(lot);
            } else {
                lots.amount[lot] -= cut;
            }
        }
        first[i] = lot;
        total[i] -= share;
    }

    void each(Lots lots, Books.Pieces sink) {
        for (var i = 0; i < size; i++) {
            for (var lot = first[i]; lot != Lots.NONE; lot = lots.next[lot]) {
                sink.piece(lots.hop[lot], lots.amount[lot]);
            }
        }
    }

    private void insert(int place, int ofClaim, long minor, int lot) {
        if (size == claim.length) {
            var room = size + Math.max(2, size >> 1);
            claim = Arrays.copyOf(claim, room);
            total = Arrays.copyOf(total, room);
            first = Arrays.copyOf(first, room);
            last = Arrays.copyOf(last, room);
        }
        System.arraycopy(claim, place, claim, place + 1, size - place);
        System.arraycopy(total, place, total, place + 1, size - place);
        System.arraycopy(first, place, first, place + 1, size - place);
        System.arraycopy(last, place, last, place + 1, size - place);
        claim[place] = ofClaim;
        total[place] = minor;
        first[place] = lot;
        last[place] = lot;
        size++;
    }

    private void dropEmpty() {
        var kept = 0;
        for (var i = 0; i < size; i++) {
            if (total[i] > 0) {
                claim[kept] = claim[i];
                total[kept] = total[i];
                first[kept] = first[i];
                last[kept++] = last[i];
            }
        }
        size = kept;
    }
}
