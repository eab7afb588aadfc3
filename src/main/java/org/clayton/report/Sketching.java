package org.clayton.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clayton.report.Drawing.Arrow;
import org.clayton.report.Drawing.Box;
import org.clayton.report.Drawing.Label;
import org.clayton.report.Drawing.Point;
import org.clayton.report.Drawing.Veil;

/** Gives places and arrows their coordinates: layers from left to right, or from top to bottom. */
final class Sketching {

    private final MoneyWay way;
    private final Layering layering;
    private final boolean down;
    private final Typeface regular;
    private final Typeface bold;
    private final Spread spread;

    Sketching(MoneyWay way, Layering layering, boolean down, Typeface regular, Typeface bold) {
        this.way = way;
        this.layering = layering;
        this.down = down;
        this.regular = regular;
        this.bold = bold;
        this.spread = new Spread(layering, down, down ? 50 + tallest() : gap());
    }

    Drawing drawing(String title) {
        var shapes = new ArrayList<Drawing.Shape>();
        for (var at = 0; at < way.flows().size(); at++) {
            shapes.add(arrow(at));
        }
        for (var at = 0; at < way.flows().size(); at++) {
            label(way.flows().get(at), spot(at), shapes);
        }
        for (var place = 0; place < way.stops().size(); place++) {
            box(place, shapes);
        }
        return new Drawing(extent(true), extent(false), title, List.copyOf(shapes));
    }

    private int tallest() {
        return way.flows().stream().mapToInt(Sketching::labelHeight).max().orElse(30);
    }

    /** Wide enough for the widest label between two layers. */
    private int gap() {
        return 64 + way.flows().stream().mapToInt(this::labelWidth).max().orElse(60);
    }

    private int extent(boolean horizontal) {
        return Math.max(spread.extent(horizontal), horizontal ? labelsEnd() : 0) + Spread.MARGIN;
    }

    private int labelsEnd() {
        var most = 0;
        for (var at = 0; at < way.flows().size(); at++) {
            var flow = way.flows().get(at);
            most = Math.max(most, spot(at).x() + labelWidth(flow) / 2);
        }
        return most;
    }

    private int labelWidth(MoneyWay.Flow flow) {
        var amounts = flow.amounts().stream().mapToInt(line -> bold.width(line, 11));
        var when = flow.when().stream().mapToInt(line -> regular.width(line, 9));
        return IntStream.concat(amounts, when).max().orElse(0) + 8;
    }

    private static int labelHeight(MoneyWay.Flow flow) {
        return 13 * flow.amounts().size() + 11 * flow.when().size() + 4;
    }

    /** Straight where its label stands, so that no arrow bends through a label. */
    private Arrow arrow(int at) {
        var route = layering.routes.get(at);
        var points = new ArrayList<Point>();
        var start = aside(at, edge(route[0], route[1], 0));
        var last = route.length - 1;
        var end = aside(at, edge(route[last], route[last - 1], 3));
        points.add(start);
        if (side(at) == Side.SOURCE) {
            points.add(behindLabel(
                    start, spread.isOnward(route[0], route[1]), way.flows().get(at)));
        }
        for (var i = 1; i < last; i++) {
            points.add(new Point(spread.x(route[i]), spread.y(route[i])));
        }
        if (side(at) == Side.TARGET) {
            points.add(behindLabel(
                    end,
                    spread.isOnward(route[last], route[last - 1]),
                    way.flows().get(at)));
        }
        points.add(end);
        return new Arrow(List.copyOf(points), down, "#5b6b7f");
    }

    private Point behindLabel(Point edge, boolean onward, MoneyWay.Flow flow) {
        var sign = onward ? 1 : -1;
        return down
                ? new Point(edge.x(), edge.y() + sign * (labelHeight(flow) + 12))
                : new Point(edge.x() + sign * (labelWidth(flow) + 16), edge.y());
    }

    /** Arrows that go to and fro between two places run side by side. */
    private Point aside(int at, Point point) {
        var flow = way.flows().get(at);
        var back = way.flows().stream().anyMatch(one -> one.from() == flow.to() && one.to() == flow.from());
        if (!back) {
            return point;
        }
        var sign = flow.from() < flow.to() ? -1 : 1;
        return down ? new Point(point.x() + sign * 58, point.y()) : new Point(point.x(), point.y() + sign * 18);
    }

    /** Where an arrow leaves or meets the box, on the side of the next node. */
    private Point edge(int node, int next, int clear) {
        var sign = spread.isOnward(node, next) ? 1 : -1;
        return down
                ? new Point(spread.x(node), spread.y(node) + sign * (Spread.BOX_HEIGHT / 2 + clear))
                : new Point(spread.x(node) + sign * (Spread.BOX_WIDTH / 2 + clear), spread.y(node));
    }

    private enum Side {
        SOURCE,
        TARGET,
        MIDDLE
    }

    /**
     * The label stands beside the end where no other arrow does: behind its source when that pays once, else before its
     * target when that is paid once, else at its first bend or half way.
     */
    private Side side(int at) {
        var flow = way.flows().get(at);
        if (way.flows().stream().filter(one -> one.from() == flow.from()).count() == 1) {
            return Side.SOURCE;
        }
        return way.flows().stream().filter(one -> one.to() == flow.to()).count() == 1 ? Side.TARGET : Side.MIDDLE;
    }

    private Point spot(int at) {
        var flow = way.flows().get(at);
        var route = layering.routes.get(at);
        var last = route.length - 1;
        return switch (side(at)) {
            case SOURCE -> beside(aside(at, edge(route[0], route[1], 0)), spread.isOnward(route[0], route[1]), flow);
            case TARGET ->
                beside(
                        aside(at, edge(route[last], route[last - 1], 0)),
                        spread.isOnward(route[last], route[last - 1]),
                        flow);
            case MIDDLE -> last > 1 ? new Point(spread.x(route[1]), spread.y(route[1])) : halfWay(route);
        };
    }

    private Point halfWay(int[] route) {
        var first = edge(route[0], route[1], 0);
        var next = edge(route[1], route[0], 0);
        return new Point((first.x() + next.x()) / 2, (first.y() + next.y()) / 2);
    }

    private Point beside(Point edge, boolean onward, MoneyWay.Flow flow) {
        var sign = onward ? 1 : -1;
        return down
                ? new Point(edge.x(), edge.y() + sign * (labelHeight(flow) / 2 + 8))
                : new Point(edge.x() + sign * (labelWidth(flow) / 2 + 10), edge.y());
    }

    private void label(MoneyWay.Flow flow, Point at, List<Drawing.Shape> shapes) {
        var width = labelWidth(flow);
        var height = labelHeight(flow);
        var line = at.y() - height / 2;
        shapes.add(new Veil(at.x() - width / 2, line, width, height));
        for (var amount : flow.amounts()) {
            line += 13;
            shapes.add(new Label(at.x(), line, 11, true, "#1f2a37", amount));
        }
        for (var when : flow.when()) {
            line += 11;
            shapes.add(new Label(at.x(), line, 9, false, "#4a5668", when));
        }
    }

    private void box(int place, List<Drawing.Shape> shapes) {
        var stop = way.stops().get(place);
        var left = spread.x(place) - Spread.BOX_WIDTH / 2;
        var top = spread.y(place) - Spread.BOX_HEIGHT / 2;
        var fill =
                switch (stop.look()) {
                    case SOURCE -> "#fbeedd";
                    case PASSED -> "#eef3f8";
                    case END -> "#fde4e1";
                };
        var line =
                switch (stop.look()) {
                    case SOURCE -> "#b7791f";
                    case PASSED -> "#5b7a99";
                    case END -> "#b3261e";
                };
        var tip = (stop.name() + "\n" + stop.number() + "\n" + stop.left()).strip();
        shapes.add(new Box(
                left,
                top,
                Spread.BOX_WIDTH,
                Spread.BOX_HEIGHT,
                fill,
                line,
                stop.look() == MoneyWay.Look.END ? 2 : 1,
                tip));
        var lines = List.of(stop.name(), stop.number(), stop.left()).stream()
                .filter(text -> !text.isEmpty())
                .toList();
        var y = spread.y(place) + 5 - 8 * (lines.size() - 1);
        for (var i = 0; i < lines.size(); i++) {
            var strong =
                    i == 0 || lines.get(i).equals(stop.left()) && !stop.left().isEmpty();
            var face = strong ? bold : regular;
            var size = i == 0 ? 12 : face.width(lines.get(i), 10) <= Spread.BOX_WIDTH - 12 ? 10 : 9;
            var text = face.fit(lines.get(i), size, Spread.BOX_WIDTH - 12);
            shapes.add(new Label(spread.x(place), y + 16 * i, size, strong, "#16202c", text));
        }
    }
}
