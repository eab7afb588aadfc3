package org.clayton.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * An account of which every unit is kept, claimed or not, because a later movement takes back one of its movements and what
 * is taken back has a place. All other accounts know only their claimed units ({@link Books}); the answers are the same.
 */
abstract class Whole {
    private long debt;
    private long next;

    /** Minor units that are there. */
    abstract long content();

    /** By the method: so many units, at most what is there, in the order in which they stood. */
    abstract List<Stretch> take(long amount, boolean kept);

    /** An empty account under the same method: by it a credit alone says which of its units repay the bank. */
    abstract Whole empty();

    /** Everything that is there, oldest first. */
    abstract List<Stretch> rest();

    /** What one movement brought and is still here, oldest first. */
    abstract List<Stretch> of(int origin, long most);

    abstract void append(Stretch stretch);

    abstract void putBack(Stretch stretch);

    final void each(Books.Pieces sink) {
        rest().stream().filter(Stretch::claimed).forEach(one -> sink.piece(one.hop(), one.amount()));
    }

    /** Whether what comes back is the newest money again. */
    boolean returnsOnTop() {
        return false;
    }

    final long debt() {
        return debt;
    }

    /** @param minor negative when the bank is repaid */
    final void owe(long minor) {
        debt = Math.addExact(debt, minor);
    }

    /** Behind all that ever came. */
    final void add(Stretch stretch) {
        append(stretch.standingAt(next));
        next = Math.addExact(next, stretch.amount());
    }

    /**
     * Takes what leaves; whatever is not there comes last, as lent by the bank.
     *
     * @param overdraws whether the bank lends it; else it was there unseen
     */
    final List<Stretch> debit(long amount, boolean kept, boolean overdraws) {
        var there = Math.min(amount, content());
        var taken = new ArrayList<>(take(there, kept));
        if (there < amount) {
            taken.add(Stretch.unclaimed(Stretch.LENT, amount - there, -1));
            owe(overdraws ? amount - there : 0);
        }
        return taken;
    }

    /** @return what repaid the bank */
    final List<Stretch> credit(List<Stretch> arriving) {
        var repays = Math.min(debt, arriving.stream().mapToLong(Stretch::amount).sum());
        owe(-repays);
        if (repays == 0) {
            arriving.forEach(this::add);
            return List.of();
        }
        var alone = empty();
        arriving.forEach(alone::add);
        var absorbed = alone.take(repays, false);
        alone.rest().forEach(this::add);
        return absorbed;
    }

    /**
     * Money that comes back stands where it stood; what the bank had lent for it goes back to the bank first.
     *
     * @return what repaid the bank beyond that, by the method
     */
    final List<Stretch> takeBack(List<Stretch> returned) {
        var back = empty();
        for (var one : returned) {
            var repays = one.at() == Stretch.LENT && !one.claimed() ? Math.min(debt, one.amount()) : 0;
            owe(-repays);
            if (repays < one.amount()) {
                back.append(one.tail(one.amount() - repays));
            }
        }
        var owed = Math.min(debt, back.content());
        owe(-owed);
        var absorbed = back.take(owed, false);
        var rest = back.rest();
        for (var i = rest.size() - 1; i >= 0; i--) {
            if (!onTop(rest.get(i))) {
                putBack(rest.get(i));
            }
        }
        rest.stream().filter(this::onTop).forEach(this::add);
        return absorbed;
    }

    private boolean onTop(Stretch one) {
        return returnsOnTop() || one.at() == Stretch.LENT;
    }
}
