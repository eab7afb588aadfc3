package org.clayton.intake.sheets;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.clayton.intake.sheets.SheetNotice.Kind;
import org.jspecify.annotations.Nullable;

/** Understands one cell after another of an .xlsx sheet: value, formula, and what its style does to a number. */
final class XlsxCells {

    private final SharedStrings strings;
    private final CellStyles styles;
    private final boolean since1904;
    private final CellText value = new CellText();
    private final CellText formula = new CellText();
    private final CellText inline = new CellText();
    private final Map<String, String> copied = new HashMap<>();
    private final RowBuilder row = new RowBuilder();
    private final Notices notices = new Notices();

    XlsxCells(SharedStrings strings, CellStyles styles, boolean since1904) {
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
    }

    RowBuilder row() {
        return row;
    }

    Notices notices() {
        return notices;
    }

    /**
     * Reads the cell that has just started, to its end.
     *
     * @param expected the column, where the cell does not say
     * @return the column of the cell
     */
    int read(Xml xml, int number, int expected) throws XMLStreamException, Unreadable {
        var column = expected;
        var type = "";
        var style = 0;
        for (var i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> column = column(xml.attribute(i), expected);
                case "t" -> type = xml.attribute(i);
                case "s" -> style = number(xml.attribute(i));
                default -> {}
            }
        }
        RowBuilder.requireColumn(column);
        var calculated = collect(xml, number, column);
        if (!calculated.isEmpty()) {
            row.formula(column, calculated);
        }
        put(number, column, type, style, calculated);
        return column;
    }

    /** Reads to the end of the cell: {@code v} the value, {@code f} the formula, {@code is} inline text. */
    private String collect(Xml xml, int number, int column) throws XMLStreamException, Unreadable {
        var phonetic = 0;
        var shared = "";
        var calculated = "";
        CellText into = null;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.START) {
                var name = xml.name();
                phonetic += name.equals("rPh") ? 1 : 0;
                into = phonetic > 0 ? null : target(name);
                shared = name.equals("f") ? xml.attribute("si") : shared;
            } else if (event == Xml.END) {
                into = null;
                phonetic -= xml.name().equals("rPh") ? 1 : 0;
                if (xml.name().equals("f")) {
                    calculated = formula(shared, number, column);
                } else if (xml.name().equals("c")) {
                    return calculated;
                }
            } else if (into != null && Xml.isText(event)) {
                xml.addText(into);
            }
        }
        return calculated;
    }

    private @Nullable CellText target(String element) {
        return switch (element) {
            case "v" -> value;
            case "f" -> formula;
            case "t" -> inline;
            default -> null;
        };
    }

    /** A formula that was copied down is written once; the other cells give its number. */
    private String formula(String shared, int number, int column) {
        var written = formula.isEmpty() ? "" : "=" + formula.take();
        if (!shared.isEmpty() && !written.isEmpty()) {
            copied.put(shared, written + " (as in " + Row.letters(column) + number + ")");
        }
        return written.isEmpty() ? copied.getOrDefault(shared, "") : written;
    }

    private void put(int number, int column, String type, int style, String calculated) throws Unreadable {
        var stored = type.equals("str") ? value.takeUnescaped() : value.take();
        var within = inline.takeUnescaped();
        switch (type) {
            case "s" -> row.set(column, stored.isEmpty() ? "" : strings.text(stored), CellKind.TEXT);
            case "inlineStr" -> row.set(column, within.isEmpty() ? stored : within, CellKind.TEXT);
            case "str" -> row.set(column, stored, CellKind.TEXT);
            case "b" -> row.set(column, stored.isEmpty() ? "" : stored.equals("1") ? "TRUE" : "FALSE", CellKind.TEXT);
            case "e" -> row.set(column, stored, CellKind.ERROR);
            case "d" -> row.set(column, Numbers.isoDate(stored), CellKind.DATE);
            default -> putNumber(number, column, stored, style);
        }
        if (stored.isEmpty() && within.isEmpty() && !calculated.isEmpty() && !type.equals("str")) {
            row.set(column, calculated, CellKind.ERROR);
            notices.add(Kind.FORMULA_WITHOUT_RESULT, Row.letters(column) + number, calculated);
        } else if (!calculated.isEmpty()) {
            notices.formula(number, column, calculated);
        }
    }

    private void putNumber(int number, int column, String stored, int style) throws Unreadable {
        if (stored.isEmpty()) {
            return;
        }
        if (styles.isDate(style)) {
            var date = Numbers.date(stored, since1904);
            row.set(column, date, date.indexOf('-') == 4 ? CellKind.DATE : CellKind.TEXT);
            return;
        }
        var plain = Numbers.plain(stored);
        row.set(column, plain, CellKind.NUMBER);
        var shown = styles.decimals(style);
        if (shown != NumberFormats.ALL && NumberFormats.hides(plain, shown)) {
            notices.rounded(number, column, plain, shown);
        }
    }

    private static int column(String reference, int expected) {
        var column = 0;
        for (var i = 0; i < reference.length() && reference.charAt(i) >= 'A'; i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column > RowBuilder.LAST_COLUMN) {
                return RowBuilder.LAST_COLUMN;
            }
        }
        return column == 0 ? expected : column - 1;
    }

    private static int number(String text) {
        var number = 0;
        for (var i = 0; i < text.length() && i < 8; i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
