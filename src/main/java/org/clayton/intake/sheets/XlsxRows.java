package org.clayton.intake.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an .xlsx workbook, as a stream. */
final class XlsxRows implements Rows {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final InputStream part;
    private final XMLStreamReader xml;
    private final SharedStrings strings;
    private final DateStyles styles;
    private final boolean since1904;
    private final CellText value = new CellText();
    private final CellText formula = new CellText();
    private final CellText inline = new CellText();

    private int number;
    private int width;
    private String[] texts = new String[16];
    private CellKind[] kinds = new CellKind[16];

    XlsxRows(InputStream part, SharedStrings strings, DateStyles styles, boolean since1904) throws XMLStreamException {
        this.part = part;
        this.xml = Xml.open(part);
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
    }

    @Override
    public @Nullable Row next() throws Unreadable {
        try {
            while (xml.hasNext()) {
                if (xml.next() == Xml.START && xml.getLocalName().equals("row")) {
                    readRow();
                    if (width > 0) {
                        return new Row(number, Arrays.copyOf(texts, width), Arrays.copyOf(kinds, width));
                    }
                }
            }
            return null;
        } catch (XMLStreamException | RuntimeException e) {
            throw XlsxFile.refusal(e);
        }
    }

    private void readRow() throws XMLStreamException, Unreadable {
        var stated = Xml.attribute(xml, "r");
        number = stated.isEmpty() ? number + 1 : Integer.parseInt(stated);
        if (number > LAST_ROW) {
            throw tooLarge("more than 1,048,576 rows");
        }
        width = 0;
        var column = -1;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.START && xml.getLocalName().equals("c")) {
                column = readCell(column + 1);
            } else if (event == Xml.END && xml.getLocalName().equals("row")) {
                return;
            }
        }
    }

    /** @return the column of the cell, which is {@code expected} where the cell does not say */
    private int readCell(int expected) throws XMLStreamException, Unreadable {
        var reference = Xml.attribute(xml, "r");
        var column = reference.isEmpty() ? expected : column(reference);
        if (column >= LAST_COLUMN) {
            throw tooLarge("more than 16,384 columns");
        }
        var type = Xml.attribute(xml, "t");
        var style = Xml.attribute(xml, "s");
        collect();
        put(column, type, style);
        return column;
    }

    /** Reads to the end of the cell: {@code v} the value, {@code f} the formula, {@code is} inline text. */
    private void collect() throws XMLStreamException, Unreadable {
        var phonetic = 0;
        CellText into = null;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.START) {
                phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
                into = phonetic > 0 ? null : target(xml.getLocalName());
            } else if (event == Xml.END) {
                into = null;
                phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                if (xml.getLocalName().equals("c")) {
                    return;
                }
            } else if (into != null && Xml.isText(event)) {
                into.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    private @Nullable CellText target(String element) {
        return switch (element) {
            case "v" -> value;
            case "f" -> formula;
            case "t" -> inline;
            default -> null;
        };
    }

    private void put(int column, String type, String style) throws Unreadable {
        var stored = value.take();
        var within = inline.take();
        var calculated = formula.take();
        switch (type) {
            case "s" -> set(column, stored.isEmpty() ? "" : strings.text(stored), CellKind.TEXT);
            case "inlineStr" -> set(column, within.isEmpty() ? stored : within, CellKind.TEXT);
            case "str" -> set(column, stored, CellKind.TEXT);
            case "b" -> set(column, stored.isEmpty() ? "" : stored.equals("1") ? "TRUE" : "FALSE", CellKind.TEXT);
            case "e" -> set(column, stored, CellKind.ERROR);
            case "d" -> set(column, stored, CellKind.DATE);
            default -> setNumber(column, stored, calculated, style);
        }
    }

    private void setNumber(int column, String stored, String calculated, String style) {
        if (stored.isEmpty()) {
            set(column, calculated.isEmpty() ? "" : "=" + calculated, CellKind.ERROR);
        } else if (styles.isDate(style)) {
            var date = Numbers.date(stored, since1904);
            set(column, date, date.indexOf('-') == 4 ? CellKind.DATE : CellKind.TEXT);
        } else {
            set(column, Numbers.plain(stored), CellKind.NUMBER);
        }
    }

    private void set(int column, String text, CellKind kind) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= texts.length) {
            var wider = Math.max(column + 1, texts.length * 2);
            texts = Arrays.copyOf(texts, wider);
            kinds = Arrays.copyOf(kinds, wider);
        }
        while (width <= column) {
            texts[width] = "";
            kinds[width++] = CellKind.TEXT;
        }
        texts[column] = text;
        kinds[column] = kind;
    }

    private static int column(String reference) {
        var column = 0;
        for (var i = 0; i < reference.length() && reference.charAt(i) >= 'A'; i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column > LAST_COLUMN) {
                return LAST_COLUMN;
            }
        }
        return column - 1;
    }

    private static Unreadable tooLarge(String found) {
        return new Unreadable(
                "a sheet with " + found,
                "No spreadsheet program writes such a sheet",
                "Maybe the file was made to do harm; ask its sender for a plain export");
    }

    @Override
    public void close() {
        try {
            xml.close();
            part.close();
        } catch (XMLStreamException | IOException e) {
            throw new IllegalStateException("a sheet would not close", e);
        }
    }
}
