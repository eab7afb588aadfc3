package org.clayton.report;

import java.util.Comparator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clayton.freeze.BrokenBooks;
import org.clayton.trace.Trace;

/** Where claimed money left the books, added up for each account and kind. */
final class Ends {
    private Ends() {}

    record End(int account, Trace.Break.Kind kind) implements Comparable<End> {
        private static final Comparator<End> ORDER =
                Comparator.comparingInt(End::account).thenComparing(End::kind);

        @Override
        public int compareTo(End other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * @param amount minor units of the account's currency
     * @param first ledger movement of the first piece
     */
    record Sum(long amount, int pieces, int first, int last) {
        Sum with(Sum next) {
            return new Sum(
                    Math.addExact(amount, next.amount),
                    pieces + next.pieces,
                    Math.min(first, next.first),
                    Math.max(last, next.last));
        }
    }

    /** The ends of which a piece came through books that do not reconcile. */
    static Set<End> through(Trace trace, BrokenBooks books) {
        return trace.breaks().stream()
                .filter(gone -> books.hop(gone.hop()) || books.broken(gone.account()))
                .map(gone -> new End(gone.account(), gone.kind()))
                .collect(Collectors.toSet());
    }

    static SortedMap<End, Sum> of(Trace trace) {
        var ends = new TreeMap<End, Sum>();
        trace.breaks()
                .forEach(gone -> ends.merge(
                        new End(gone.account(), gone.kind()),
                        new Sum(gone.amount(), 1, gone.movement(), gone.movement()),
                        Sum::with));
        return ends;
    }
}
