package org.clayton.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * An address, a telephone or an account that several parties give: a tie, or a house with many doors.
 *
 * @param parties how a reader finds them, sorted; two at least
 */
public record SharedContact(String kind, String value, List<String> parties) {

    /** More than these share an address with a registration agent or a tower block, not with one another. */
    private static final int MOST = 60;

    /** In order of kind and value. */
    public static List<SharedContact> among(Collection<Traits> parties) {
        var shared = new ArrayList<SharedContact>();
        collect("account", Traits::accounts, parties, shared);
        collect("address", Traits::addresses, parties, shared);
        collect("phone", Traits::phones, parties, shared);
        return List.copyOf(shared);
    }

    private static void collect(
            String kind, Function<Traits, Set<String>> trait, Collection<Traits> parties, List<SharedContact> into) {
        var byValue = new TreeMap<String, TreeSet<String>>();
        for (var party : parties) {
            for (var value : trait.apply(party)) {
                byValue.computeIfAbsent(value, unused -> new TreeSet<>()).add(party.shown());
            }
        }
        byValue.forEach((value, sharing) -> {
            if (sharing.size() > 1 && sharing.size() <= MOST) {
                into.add(new SharedContact(kind, value, List.copyOf(sharing)));
            }
        });
    }
}
