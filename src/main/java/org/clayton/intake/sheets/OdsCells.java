package org.clayton.intake.sheets;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.clayton.intake.sheets.SheetNotice.Kind;

/** Understands the cells of one row after another of an OpenDocument sheet. */
final class OdsCells {

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern ZEROS = Pattern.compile("^0+|0+$");

    private final Xml xml;
    private final RowBuilder row = new RowBuilder();
    private final Notices notices = new Notices();
    private final CellText text = new CellText();

    private String type = "";
    private String stored = "";
    private String formula = "";
    private boolean error;

    OdsCells(Xml xml) {
        this.xml = xml;
    }

    RowBuilder built() {
        return row;
    }

    Notices notices() {
        return notices;
    }

    /** Reads the row that has just started, to its end. */
    void row(int number) throws XMLStreamException, Unreadable {
        row.clear();
        var column = 0L;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.END && xml.name().equals("table-row")) {
                return;
            }
            if (event != Xml.START) {
                continue;
            }
            if (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell")) {
                var count = Math.max(1, xml.number("number-columns-repeated", 1));
                cell(number, (int) Math.min(column, RowBuilder.LAST_COLUMN), count);
                column += count;
            } else {
                xml.skip();
            }
        }
    }

    private void cell(int number, int column, int count) throws XMLStreamException, Unreadable {
        attributes();
        merged(number, column);
        var shown = content(number, column);
        if (!formula.isEmpty()) {
            row.formula(Math.min(column, RowBuilder.LAST_COLUMN - 1), formula);
        }
        if (type.isEmpty() && shown.isEmpty()) {
            if (!formula.isEmpty()) {
                put(column, 1, formula, CellKind.ERROR);
                notices.add(Kind.FORMULA_WITHOUT_RESULT, Row.letters(column) + number, formula);
            }
            return;
        }
        if (!formula.isEmpty()) {
            notices.formula(number, column, formula);
        }
        value(number, column, count, shown);
    }

    private void attributes() {
        type = "";
        stored = "";
        formula = "";
        error = false;
        for (var i = 0; i < xml.attributes(); i++) {
            var value = xml.attribute(i);
            switch (xml.attributeName(i)) {
                // written twice, in the standard's name space and in the program's own, which alone knows errors
                case "value-type" -> {
                    error |= value.equals("error");
                    type = type.isEmpty() || !value.equals("error") ? value : type;
                }
                case "value", "date-value", "time-value", "boolean-value", "string-value" -> stored = value;
                case "formula" -> formula = value.substring(Math.max(0, value.indexOf('=')));
                default -> {}
            }
        }
    }

    private void merged(int number, int column) {
        var wide = xml.number("number-columns-spanned", 1);
        var high = xml.number("number-rows-spanned", 1);
        if (wide > 1 || high > 1) {
            var last = Row.letters(Math.min(column + wide, RowBuilder.LAST_COLUMN) - 1) + (number + high - 1);
            notices.add(Kind.MERGED_CELLS, Row.letters(column) + number + ":" + last, "");
        }
    }

    /** The text that the cell shows; its note is set apart. */
    private String content(int number, int column) throws XMLStreamException, Unreadable {
        var shown = "";
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.END) {
                return shown;
            }
            if (event != Xml.START) {
                continue;
            }
            if (xml.name().equals("p")) {
                var line = XmlText.paragraph(xml, text);
                shown = shown.isEmpty() ? line : shown + "\n" + line;
            } else if (xml.name().equals("annotation")) {
                notices.add(Kind.NOTE, Row.letters(column) + number, XmlText.note(xml, text));
            } else {
                xml.skip();
            }
        }
        return shown;
    }

    private void value(int number, int column, int count, String shown) throws Unreadable {
        if (error || stored.isEmpty()) {
            put(column, count, shown, error ? CellKind.ERROR : CellKind.TEXT);
            return;
        }
        switch (type) {
            case "float", "currency", "percentage" -> {
                var plain = Numbers.plain(stored);
                put(column, count, plain, CellKind.NUMBER);
                if (isRounded(plain, shown)) {
                    notices.rounded(number, column, plain, "as " + shown);
                }
            }
            case "date" -> put(column, count, Numbers.isoDate(stored), CellKind.DATE);
            case "time" -> put(column, count, time(shown), CellKind.TEXT);
            case "boolean" -> put(column, count, stored.equals("true") ? "TRUE" : "FALSE", CellKind.TEXT);
            default -> put(column, count, shown.isEmpty() ? stored : shown, CellKind.TEXT);
        }
    }

    private void put(int column, int count, String what, CellKind kind) throws Unreadable {
        for (var i = 0; i < count && !what.isEmpty(); i++) {
            row.set(column + i, what, kind);
        }
    }

    private String time(String shown) {
        try {
            var time = Duration.parse(stored);
            return time.isNegative() || time.toDays() > 0
                    ? shown
                    : LocalTime.ofSecondOfDay(time.toSeconds()).toString();
        } catch (DateTimeParseException e) {
            return shown;
        }
    }

    /** Fewer digits are shown than stored, in whatever locale. */
    private static boolean isRounded(String plain, String shown) {
        if (plain.indexOf('.') < 0 || shown.isEmpty() || shown.indexOf('E') >= 0) {
            return false;
        }
        return digits(shown).length() < digits(plain).length();
    }

    private static String digits(String text) {
        return ZEROS.matcher(NO_DIGIT.matcher(text).replaceAll("")).replaceAll("");
    }
}
