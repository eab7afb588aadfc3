package org.clayton.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the places of a picture into layers so that money flows one way, after the method of Sugiyama, Tagawa and Toda
 * (1981): turn arrows that close a circle, take longest paths, put bends into long arrows, order by the middle of the
 * neighbours. Plain and repeatable; meant for some twenty places.
 */
final class Layering {
    private static final int SWEEPS = 8;

    /** Each arrow as the nodes it passes, first to last; bends are nodes too. */
    final List<int[]> routes = new ArrayList<>();

    /** Nodes of each layer, in drawing order; numbers from the count of places on are bends. */
    final List<List<Integer>> layers = new ArrayList<>();

    private final int places;
    private final List<MoneyWay.Flow> flows;
    private final boolean[] turned;
    private final int[] layer;
    private final List<List<Integer>> before = new ArrayList<>();
    private final List<List<Integer>> after = new ArrayList<>();

    Layering(int places, List<MoneyWay.Flow> flows) {
        this.places = places;
        this.flows = flows;
        turned = new boolean[flows.size()];
        layer = new int[places];
        turnCircles();
        assign();
        route();
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            sweep(sweep % 2 == 0);
        }
    }

    boolean isBend(int node) {
        return node >= places;
    }

    /** Neighbours in the layer before or after. */
    List<Integer> neighbours(int node, boolean earlier) {
        return earlier ? before.get(node) : after.get(node);
    }

    private void turnCircles() {
        var state = new int[places];
        for (var place = 0; place < places; place++) {
            visit(place, state);
        }
    }

    private void visit(int place, int[] state) {
        if (state[place] != 0) {
            return;
        }
        state[place] = 1;
        for (var at = 0; at < flows.size(); at++) {
            if (flows.get(at).from() != place) {
                continue;
            }
            var to = flows.get(at).to();
            if (state[to] == 1) {
                turned[at] = true;
            } else {
                visit(to, state);
            }
        }
        state[place] = 2;
    }

    private int start(int flow) {
        return turned[flow] ? flows.get(flow).to() : flows.get(flow).from();
    }

    private int finish(int flow) {
        return turned[flow] ? flows.get(flow).from() : flows.get(flow).to();
    }

    /** Longest path from the sources; then a source moves up to just before the first place it pays. */
    private void assign() {
        for (var round = 0; round < places; round++) {
            for (var at = 0; at < flows.size(); at++) {
                layer[finish(at)] = Math.max(layer[finish(at)], layer[start(at)] + 1);
            }
        }
        for (var place = 0; place < places; place++) {
            var self = place;
            var flowing = IntStream.range(0, flows.size());
            if (flowing.noneMatch(at -> finish(at) == self)) {
                IntStream.range(0, flows.size())
                        .filter(at -> start(at) == self)
                        .map(at -> layer[finish(at)] - 1)
                        .min()
                        .ifPresent(nearest -> layer[self] = nearest);
            }
        }
        var last = Arrays.stream(layer).max().orElse(0);
        for (var at = 0; at <= last; at++) {
            layers.add(new ArrayList<>());
        }
        for (var place = 0; place < places; place++) {
            node(layer[place], place);
        }
    }

    private void node(int at, int node) {
        layers.get(at).add(node);
        before.add(new ArrayList<>());
        after.add(new ArrayList<>());
    }

    private void route() {
        for (var at = 0; at < flows.size(); at++) {
            var route = new ArrayList<>(List.of(start(at)));
            for (var between = layer[start(at)] + 1; between < layer[finish(at)]; between++) {
                var bend = before.size();
                node(between, bend);
                route.add(bend);
            }
            route.add(finish(at));
            for (var i = 1; i < route.size(); i++) {
                after.get(route.get(i - 1)).add(route.get(i));
                before.get(route.get(i)).add(route.get(i - 1));
            }
            if (turned[at]) {
                Collections.reverse(route);
            }
            routes.add(route.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private void sweep(boolean forward) {
        for (var i = 1; i < layers.size(); i++) {
            var fixed = layers.get(forward ? i - 1 : layers.size() - i);
            var moving = layers.get(forward ? i : layers.size() - 1 - i);
            var middles = new int[before.size()];
            for (var node : moving) {
                middles[node] = middle(node, fixed, moving, forward);
            }
            moving.sort(Comparator.comparingInt(node -> middles[node]));
        }
    }

    /** Thousandths of a place, so that no floating point decides an order. */
    private int middle(int node, List<Integer> fixed, List<Integer> moving, boolean forward) {
        var near = neighbours(node, forward);
        if (near.isEmpty()) {
            return 1000 * moving.indexOf(node);
        }
        return near.stream().mapToInt(one -> 1000 * fixed.indexOf(one)).sum() / near.size();
    }
}
