package org.clayton.report;

import java.util.List;
import org.clayton.report.Drawing.Arrow;
import org.clayton.report.Drawing.Point;

/** Where an arrow bends and where its head lies. */
final class ArrowLines {
    private static final int HEAD = 8;

    private ArrowLines() {}

    /** The two control points of the stretch that ends at point {@code i}: it leaves and arrives along the flow. */
    static List<Point> controls(Arrow arrow, int i) {
        var from = arrow.points().get(i - 1);
        var to = arrow.points().get(i);
        return arrow.down()
                ? List.of(new Point(from.x(), (from.y() + to.y()) / 2), new Point(to.x(), (from.y() + to.y()) / 2))
                : List.of(new Point((from.x() + to.x()) / 2, from.y()), new Point((from.x() + to.x()) / 2, to.y()));
    }

    /** Tip and the two corners behind it. */
    static List<Point> head(Arrow arrow) {
        var last = arrow.points().get(arrow.points().size() - 1);
        var before = arrow.points().get(arrow.points().size() - 2);
        var back = arrow.down() ? (before.y() < last.y() ? -HEAD : HEAD) : (before.x() < last.x() ? -HEAD : HEAD);
        return arrow.down()
                ? List.of(last, new Point(last.x() - 4, last.y() + back), new Point(last.x() + 4, last.y() + back))
                : List.of(last, new Point(last.x() + back, last.y() - 4), new Point(last.x() + back, last.y() + 4));
    }
}
