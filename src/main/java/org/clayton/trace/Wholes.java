package org.clayton.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The accounts of which every unit is kept, beside the {@link Books} of all others. */
final class Wholes {
    private final @Nullable Whole[] accounts;
    private final boolean[] overdraws;
    private final TakenBack takenBack;
    private final Exits exits;
    private final HopLog log;

    /** @param whole the accounts that are kept whole; those of {@link TakenBack#whole()} among them */
    Wholes(Books books, Scene scene, boolean[] whole, TakenBack takenBack, Exits exits, HopLog log) {
        this.takenBack = takenBack;
        this.exits = exits;
        this.log = log;
        overdraws = scene.overdraws();
        accounts = new Whole[scene.accounts()];
        for (var account = 0; account < accounts.length; account++) {
            if (whole[account]) {
                accounts[account] = opened(books, scene.openings()[account]);
                books.leave(account);
            }
        }
    }

    private static Whole opened(Books books, long opening) {
        var whole = books.whole();
        if (opening > 0) {
            whole.add(Stretch.unclaimed(0, opening, -1));
        }
        whole.owe(Math.max(0, -opening));
        return whole;
    }

    boolean has(int account) {
        return accounts[account] != null;
    }

    private Whole at(int account) {
        return Objects.requireNonNull(accounts[account]);
    }

    void debit(int movement, int account, long amount, boolean kept, Parcel out) {
        var taken = at(account).debit(amount, kept, overdraws[account]);
        if (takenBack.asked(movement)) {
            takenBack.took(movement, taken);
        }
        fill(taken, out);
    }

    void credit(int movement, int account, long amount, Parcel in) {
        var origin = takenBack.asked(movement) ? movement : -1;
        var arriving = TakenBack.stretches(in, amount).stream()
                .map(one -> new Stretch(one.claim(), one.at(), one.amount(), one.hop(), origin))
                .toList();
        var absorbed = at(account).credit(arriving);
        if (origin >= 0) {
            takenBack.absorbed(movement, absorbed);
        }
        absorbed(absorbed);
    }

    /** Books what comes back to the account it left. */
    void takeBack(int original, int account, long amount, Parcel in) {
        var home = Homecoming.of(takenBack.taken(original), TakenBack.stretches(in, amount));
        absorbed(at(account).takeBack(home));
    }

    private void absorbed(List<Stretch> absorbed) {
        absorbed.stream().filter(Stretch::claimed).forEach(one -> exits.absorbed(one.hop(), one.amount()));
    }

    /** What had gone to somebody without books comes back as it went. */
    void fromOutside(int original, Parcel out) {
        var back = takenBack.arrived(original);
        back.stream().filter(Stretch::claimed).forEach(one -> exits.undo(one.hop(), one.amount()));
        fill(back, out);
    }

    /**
     * Takes back from the receiver: what is still there of it, then what it had repaid to the bank, which is owed again, then
     * what the method takes, and the bank lends the rest.
     *
     * @param restore whether what it had repaid is owed again; a charge-back leaves it repaid
     */
    void recall(int movement, int original, int account, long amount, boolean restore, Parcel out) {
        var receiver = at(account);
        var back = new ArrayList<>(receiver.of(original, amount));
        var missing = amount - Homecoming.sum(back);
        if (restore && missing > 0) {
            var repaid = repaid(movement, original, account, missing);
            missing -= Homecoming.sum(repaid);
            back.addAll(repaid);
            oweAgain(movement, account, Homecoming.sum(repaid));
        }
        back.addAll(receiver.debit(missing, false, overdraws[account]));
        fill(back, out);
    }

    private List<Stretch> repaid(int movement, int original, int account, long most) {
        var repaid = new ArrayList<Stretch>();
        var want = most;
        for (var one : takenBack.absorbed(original)) {
            var cut = Math.min(want, one.amount());
            want -= cut;
            if (cut > 0) {
                repaid.add(one.head(cut));
            }
            if (cut > 0 && one.claimed()) {
                exits.restore(one.hop(), cut, account, movement);
            }
        }
        return repaid;
    }

    /** Whatever else is there repays what is owed again. */
    private void oweAgain(int movement, int account, long amount) {
        for (var one : at(account).debit(amount, false, overdraws[account])) {
            if (one.claimed()) {
                exits.absorbed(one.hop(), one.amount(), account, movement);
            }
        }
    }

    void held(int account, Books.Pieces sink) {
        at(account).each(sink);
    }

    private void fill(List<Stretch> stretches, Parcel out) {
        var offset = 0L;
        for (var one : stretches) {
            if (one.claimed()) {
                out.add(offset, one.amount(), one.hop(), log.claim(one.hop()));
            }
            offset += one.amount();
        }
    }
}
