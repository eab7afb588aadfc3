package org.clayton.trace.worked;

import java.util.List;

/** The newest money leaves first: an accounting contrast, rarely applied in law. A returned payment is newest again. */
final class NewestFirst implements Draw {
    @Override
    public List<Lot> take(Content from, long amount, Purpose purpose) {
        return from.takeNewest(amount);
    }

    @Override
    public boolean returnsOnTop() {
        return true;
    }
}
