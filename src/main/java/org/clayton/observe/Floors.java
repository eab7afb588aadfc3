package org.clayton.observe;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The least a detector reports, taken from the loosest active threshold of the same name, so that a rule never asks for
 * what no detector looked for.
 */
public final class Floors {

    private final long[] asked = new long[Floor.values().length];
    private final Lists lists;

    /** @param loosest the loosest active threshold of a name, money in minor units of the case currency */
    public Floors(Function<String, OptionalLong> loosest, Lists lists) {
        for (var floor : Floor.values()) {
            asked[floor.ordinal()] = loosest.apply(floor.threshold()).orElse(floor.otherwise());
        }
        this.lists = lists;
    }

    /** Floors for a case without a rule book. */
    public static Floors defaults(Lists lists) {
        return new Floors(name -> OptionalLong.empty(), lists);
    }

    /** Threshold name and the floor the detectors really use, by name. */
    public Map<String, Long> asked() {
        var all = new TreeMap<String, Long>();
        for (var floor : Floor.values()) {
            all.put(floor.threshold(), at(floor));
        }
        return all;
    }

    long at(Floor floor) {
        return asked[floor.ordinal()];
    }

    int whole(Floor floor) {
        return Math.toIntExact(at(floor));
    }

    Lists lists() {
        return lists;
    }
}
