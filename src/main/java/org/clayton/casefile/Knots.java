package org.clayton.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Parts the companies into knots that own one another in rings (Tarjan 1972, without recursion: a chain may be as long as
 * the case), owners before what they own.
 */
final class Knots {

    private final Map<Integer, Collection<Integer>> owners;
    private final int[] number;
    private final int[] low;
    private final boolean[] open;
    private final ArrayDeque<Integer> stack = new ArrayDeque<>();
    private final List<SortedSet<Integer>> knots = new ArrayList<>();
    private int met;

    private record Step(int at, Iterator<Integer> owners) {}

    private Knots(int size, Map<Integer, Collection<Integer>> owners) {
        this.owners = owners;
        this.number = new int[size];
        this.low = new int[size];
        this.open = new boolean[size];
    }

    /** @param owners of each company its direct owners */
    static List<SortedSet<Integer>> of(int size, Map<Integer, Collection<Integer>> owners) {
        var knots = new Knots(size, owners);
        for (var company : owners.keySet()) {
            if (knots.number[company] == 0) {
                knots.walk(company);
            }
        }
        return knots.knots;
    }

    private void walk(int from) {
        var path = new ArrayDeque<Step>();
        path.push(enter(from));
        while (!path.isEmpty()) {
            var step = path.peek();
            if (step.owners().hasNext()) {
                var owner = step.owners().next();
                if (number[owner] == 0) {
                    path.push(enter(owner));
                } else if (open[owner]) {
                    low[step.at()] = Math.min(low[step.at()], number[owner]);
                }
            } else {
                path.pop();
                leave(step.at());
                if (!path.isEmpty()) {
                    var below = path.peek().at();
                    low[below] = Math.min(low[below], low[step.at()]);
                }
            }
        }
    }

    private Step enter(int at) {
        number[at] = ++met;
        low[at] = met;
        open[at] = true;
        stack.push(at);
        return new Step(at, owners.getOrDefault(at, List.of()).iterator());
    }

    private void leave(int at) {
        if (low[at] < number[at]) {
            return;
        }
        var knot = new TreeSet<Integer>();
        int taken;
        do {
            taken = stack.pop();
            open[taken] = false;
            knot.add(taken);
        } while (taken != at);
        knots.add(knot);
    }
}
