package org.clayton.report;

import java.time.LocalDate;
import java.util.List;
import org.clayton.report.Order.Fact;
import org.clayton.report.Order.Facts;
import org.clayton.report.Order.Grid;
import org.clayton.report.Order.Heading;
import org.clayton.report.Order.Notice;
import org.clayton.report.Order.Points;
import org.clayton.report.Order.Row;
import org.clayton.report.Order.Text;

/** An order that nobody sees: the first PDF costs a second, most of it for loading what all later ones use. */
final class Rehearsal {
    private Rehearsal() {}

    static void play() {
        var grid = new Grid(
                List.of("Hop", "Claimed money"),
                List.of(50, 50),
                List.of(1),
                List.of(new Row(List.of("1", "2"), true)));
        var order = new Order(
                "Rehearsal",
                "",
                "",
                LocalDate.EPOCH,
                List.of(
                        new Heading("Grounds"),
                        new Text("Đorđe Ђорђе"),
                        new Points(List.of("one")),
                        new Notice("Read this first", List.of("one")),
                        new Facts(List.of(new Fact("Property", "account", true))),
                        grid));
        new OrderPdf(Typeface.regular(), Typeface.bold()).of(order);
    }
}
