package org.clayton.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.clayton.casefile.Account.Kind;
import org.clayton.intake.facts.Channel;

/** A small case of every kind of account and movement, the same for the same seed. */
final class RandomCase {
    private RandomCase() {}

    static WrittenCase of(long seed) {
        return of(seed, false);
    }

    /** @param takenBack whether banks take movements back */
    static WrittenCase of(long seed, boolean takenBack) {
        var random = new Random(seed);
        var written = new WrittenCase();
        var currencies = random.nextBoolean() ? List.of("EUR") : List.of("EUR", "RSD", "JPY");
        var names = new ArrayList<String>();
        for (var i = 0; i < 3 + random.nextInt(5); i++) {
            var kind = List.of(Kind.HELD, Kind.HELD, Kind.LISTED, Kind.CASH, Kind.ASSET)
                    .get(random.nextInt(5));
            var opening = random.nextInt(3) == 0
                    ? OptionalLong.empty()
                    : OptionalLong.of(kind == Kind.HELD ? random.nextInt(300) - 100 : random.nextInt(200));
            names.add(kind.name() + i);
            written.account(kind.name() + i, kind, currencies.get(random.nextInt(currencies.size())), opening);
        }
        written.account("out", Kind.EXTERNAL, "EUR", OptionalLong.empty());
        written.account("bank", Kind.BANK, "EUR", OptionalLong.empty());
        names.addAll(List.of("out", "out", "bank"));
        for (var i = 0; i < 10 + random.nextInt(60); i++) {
            move(written, names, random);
            if (takenBack && random.nextInt(4) == 0) {
                takeBack(written, random.nextInt(written.size()));
            }
        }
        return written;
    }

    private static void takeBack(WrittenCase written, int movement) {
        var before = written.rows().stream().anyMatch(row -> row.reverses() == movement);
        if (!before && written.rows().get(movement).reverses() < 0) {
            written.takeBack(movement);
        }
    }

    private static void move(WrittenCase written, List<String> names, Random random) {
        var from = names.get(random.nextInt(names.size()));
        var to = names.get(random.nextInt(names.size()));
        var sent = 1 + (random.nextInt(4) == 0 ? random.nextInt(300) : random.nextInt(40));
        var exchanged = !written.accounts
                .get(from)
                .currency()
                .equals(written.accounts.get(to).currency());
        var received =
                exchanged ? 1 + random.nextInt(3 * sent) : random.nextInt(5) == 0 ? 1 + random.nextInt(sent + 2) : sent;
        written.move(from, to, sent, received, Channel.TRANSFER);
        for (var c = random.nextInt(8); c > 5; c--) {
            written.claim("C" + (written.claims.size() + 1), 1 + random.nextInt(received));
        }
    }
}
