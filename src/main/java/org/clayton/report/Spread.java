package org.clayton.report;

import java.util.List;

/** Where the nodes of a layered picture stand: across the flow near their neighbours, along it layer by layer. */
final class Spread {
    static final int BOX_WIDTH = 200;
    static final int BOX_HEIGHT = 58;
    static final int MARGIN = 14;
    private static final int BEND = 46;
    private static final int ROUNDS = 12;

    private final Layering layering;
    private final boolean down;
    private final int[] across;
    private final int[] along;

    /** @param gap room between two layers, for the labels */
    Spread(Layering layering, boolean down, int gap) {
        this.layering = layering;
        this.down = down;
        var nodes = layering.layers.stream().mapToInt(List::size).sum();
        across = new int[nodes];
        along = new int[nodes];
        spread();
        advance(gap);
    }

    int x(int node) {
        return down ? across[node] : along[node];
    }

    int y(int node) {
        return down ? along[node] : across[node];
    }

    /** Whether the flow goes forward from one node to the other, not back. */
    boolean isOnward(int node, int next) {
        return along[next] > along[node];
    }

    /** The right or the lower end of all nodes. */
    int extent(boolean horizontal) {
        var most = 0;
        for (var node = 0; node < across.length; node++) {
            most = Math.max(
                    most,
                    horizontal ? x(node) + (layering.isBend(node) ? 10 : BOX_WIDTH / 2) : y(node) + BOX_HEIGHT / 2);
        }
        return most;
    }

    /** Across the flow: near the neighbours, never closer than they can be read. */
    private void spread() {
        for (var layer : layering.layers) {
            for (var i = 1; i < layer.size(); i++) {
                across[layer.get(i)] = across[layer.get(i - 1)] + apart(layer.get(i - 1), layer.get(i));
            }
        }
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < layering.layers.size(); i++) {
                var forward = round % 2 == 0;
                settle(layering.layers.get(forward ? i : layering.layers.size() - 1 - i), forward);
            }
        }
        var least = Integer.MAX_VALUE;
        for (var node = 0; node < across.length; node++) {
            least = Math.min(least, across[node] - breadth(node) / 2);
        }
        for (var node = 0; node < across.length; node++) {
            across[node] += MARGIN - least;
        }
    }

    private void settle(List<Integer> layer, boolean forward) {
        var wanted = layer.stream().mapToInt(node -> wanted(node, forward)).toArray();
        var drift = 0;
        for (var i = 0; i < wanted.length; i++) {
            var free = i == 0 ? wanted[0] : across[layer.get(i - 1)] + apart(layer.get(i - 1), layer.get(i));
            across[layer.get(i)] = Math.max(wanted[i], free);
            drift += across[layer.get(i)] - wanted[i];
        }
        for (var node : layer) {
            across[node] -= drift / layer.size();
        }
    }

    private int wanted(int node, boolean forward) {
        var near = layering.neighbours(node, forward);
        return near.isEmpty()
                ? across[node]
                : near.stream().mapToInt(one -> across[one]).sum() / near.size();
    }

    private int apart(int node, int next) {
        return (breadth(node) + breadth(next)) / 2 + (down ? 36 : 26);
    }

    private int breadth(int node) {
        if (layering.isBend(node)) {
            return BEND;
        }
        return down ? BOX_WIDTH : BOX_HEIGHT;
    }

    private void advance(int gap) {
        var depth = down ? BOX_HEIGHT : BOX_WIDTH;
        for (var i = 0; i < layering.layers.size(); i++) {
            for (var node : layering.layers.get(i)) {
                along[node] = MARGIN + depth / 2 + i * (depth + gap);
            }
        }
    }
}
