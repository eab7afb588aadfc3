package org.clayton.intake;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clayton.intake.columns.AmountColumn;
import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.columns.DateColumn;
import org.clayton.intake.columns.DateOrder;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.facts.Question;
import org.clayton.intake.facts.Question.About;
import org.clayton.intake.facts.Question.Answer;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Row;

/** Asks about columns that can be read in two ways: nothing is guessed, the table's rows wait. */
record OpenQuestions(Header header, List<Row> beneath, SheetLog log) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** @return why the rows are set aside; empty when nothing is open */
    Optional<String> ask(Reading reading) {
        var why = Optional.<String>empty();
        for (var open : reading.openAmounts().entrySet()) {
            why = Optional.of("amounts with a comma or a point before the cents");
            amounts(open.getKey(), open.getValue());
            break;
        }
        for (var open : reading.openDates().entrySet()) {
            why = Optional.of("dates with the day or the month first");
            dates(open.getKey(), open.getValue());
            break;
        }
        return why;
    }

    private void dates(int column, DateColumn open) {
        var example = open.example();
        log.ask(new Question(
                log.place(rowOf(example, column)),
                Row.letters(column),
                About.DATES,
                seen(example, column),
                (open.isContradictory()
                                ? "Some dates have the day first and others the month"
                                : "The day may come first or the month, and no row decides")
                        + ": which is it?",
                Arrays.stream(DateOrder.values())
                        .map(order -> Answer.of(
                                order.words()
                                        + open.day(order)
                                                .map(day -> ": " + DAY.format(day))
                                                .orElse(""),
                                "dates: " + word(order.name())))
                        .toList()));
    }

    private void amounts(int column, AmountColumn open) {
        var example = open.example();
        log.ask(new Question(
                log.place(rowOf(example, column)),
                Row.letters(column),
                About.AMOUNTS,
                seen(example, column),
                open.isContradictory()
                        ? "Some amounts have a comma before the cents and others a point: which is it?"
                        : "It may be a thousand or a little more than one, and no row decides: which is it?",
                List.of(answer(AmountStyle.COMMA, "comma", example), answer(AmountStyle.POINT, "point", example))));
    }

    private static Answer answer(AmountStyle style, String word, String example) {
        var thousandths = style.parse(example, 3);
        var means = "a " + word + " comes before the cents, as in " + style.example();
        return Answer.of(
                thousandths == AmountStyle.NONE
                        ? means
                        : means + ": the cell is "
                                + java.math.BigDecimal.valueOf(thousandths, 3)
                                        .stripTrailingZeros()
                                        .toPlainString(),
                "amounts: " + word);
    }

    private String seen(String example, int column) {
        return "'" + example + "' under '" + header.row().text(column) + "'";
    }

    /** 0, which means the whole sheet, when no cell is an example. */
    private int rowOf(String example, int column) {
        return beneath.stream()
                .filter(row -> !example.isEmpty() && row.text(column).equals(example))
                .mapToInt(Row::number)
                .findFirst()
                .orElse(0);
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
