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

    /** What would let the money be followed on, in plain words. */
    static String answer(Trace.Break.Kind kind) {
        return switch (kind) {
            case CASH_SPENT -> "Who spent the notes and on what: receipts, sellers' books, a search";
            case STATEMENT_NOT_HELD -> "The statements named in the sheet \"Statements to get\"";
            case SPENT -> "Nothing is left to follow unless it bought a thing: the merchant's invoice shows which";
            case ABSORBED_BY_OVERDRAFT ->
                "What the overdraft had paid for, where an officer can show that the two were coordinated";
            case TAKEN_BACK -> "It went back to whoever had paid it in: his statement";
            case ALREADY_CLAIMED -> "Nothing: it is followed for the earlier claim";
        };
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
