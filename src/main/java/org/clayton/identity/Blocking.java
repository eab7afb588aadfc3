package org.clayton.identity;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.clayton.identity.names.BlockKeys;

/**
 * Finds, among very many names, the pairs worth comparing: those that share a key ({@link BlockKeys}). Two names without
 * a common key are never compared.
 */
public final class Blocking {

    /** More names with one key are one name of thousands of people, or a word that says nothing. */
    static final int LARGEST_BLOCK = 60;

    /** Upper half: the key; lower half: the party. */
    private final long[] keys;

    /** Takes a pair of positions that share a key; the same pair may come more than once. */
    public interface PairSink {
        void pair(int one, int other);
    }

    private Blocking(long[] keys) {
        this.keys = keys;
    }

    /** @param names every way the n-th party is written */
    public static Blocking of(int size, IntFunction<List<String>> names) {
        var keys = new long[Math.max(16, size * 3)];
        var used = 0;
        for (var party = 0; party < size; party++) {
            for (var name : names.apply(party)) {
                for (var key : BlockKeys.of(name)) {
                    keys = used == keys.length ? Arrays.copyOf(keys, used * 2) : keys;
                    keys[used++] = (long) key << 32 | party;
                }
            }
        }
        var sorted = Arrays.copyOf(keys, used);
        Arrays.sort(sorted);
        return new Blocking(sorted);
    }

    /** @return how many blocks were too large to compare each with each */
    public int pairs(PairSink sink) {
        var tooLarge = 0;
        for (var from = 0; from < keys.length; ) {
            var until = from + 1;
            while (until < keys.length && keys[until] >>> 32 == keys[from] >>> 32) {
                until++;
            }
            if (until - from > LARGEST_BLOCK) {
                tooLarge++;
            } else {
                block(from, until, sink);
            }
            from = until;
        }
        return tooLarge;
    }

    private void block(int from, int until, PairSink sink) {
        for (var i = from; i < until; i++) {
            for (var j = i + 1; j < until; j++) {
                if ((int) keys[i] != (int) keys[j]) {
                    sink.pair((int) keys[i], (int) keys[j]);
                }
            }
        }
    }
}
