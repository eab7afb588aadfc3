package org.clayton.trace;

import java.util.ArrayList;
import java.util.List;

/** All units of an account from which the oldest, or the newest, leave first. */
final class WholeQueue extends Whole {
    private final boolean newestFirst;
    private final Line line = new Line();

    WholeQueue(boolean newestFirst) {
        this.newestFirst = newestFirst;
    }

    @Override
    long content() {
        return line.sum();
    }

    @Override
    List<Stretch> take(long amount, boolean kept) {
        return newestFirst ? line.newest(amount) : line.oldest(amount);
    }

    @Override
    Whole empty() {
        return new WholeQueue(newestFirst);
    }

    @Override
    List<Stretch> rest() {
        var rest = new ArrayList<Stretch>();
        line.stretches().forEach(rest::add);
        return rest;
    }

    @Override
    List<Stretch> of(int origin, long most) {
        return line.of(origin, most);
    }

    @Override
    void append(Stretch stretch) {
        line.append(stretch);
    }

    @Override
    void putBack(Stretch stretch) {
        line.putBack(stretch);
    }

    @Override
    boolean returnsOnTop() {
        return newestFirst;
    }
}
