package org.clayton.intake.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.clayton.intake.sheets.SheetNotice.Kind;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an Excel 2003 XML file, as a stream. */
final class SpreadsheetXmlRows extends CheckedRows {

    private final Xml xml;
    private final RowBuilder row = new RowBuilder();
    private final Notices notices = new Notices();
    private final CellText text = new CellText();
    private int number;
    private int skipped;
    private int hiddenColumns;

    private SpreadsheetXmlRows(Xml xml) {
        super("xml");
        this.xml = xml;
    }

    /** @param at the sheet's place in the file, 0 is the first */
    static SpreadsheetXmlRows open(XmlSource source, int at) throws IOException, XMLStreamException, Unreadable {
        var xml = source.open();
        var left = at;
        while (xml.hasNext()) {
            if (xml.next() == Xml.START && xml.name().equals("Worksheet") && left-- == 0) {
                break;
            }
        }
        return new SpreadsheetXmlRows(xml);
    }

    @Override
    @Nullable
    Row read() throws Unreadable, XMLStreamException {
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.END && xml.name().equals("Worksheet")) {
                return null;
            }
            if (event != Xml.START) {
                continue;
            }
            switch (xml.name()) {
                case "Column" -> column();
                case "Row" -> {
                    row();
                    if (!row.isEmpty()) {
                        return row.take(number);
                    }
                }
                case "AutoFilter" -> notices.add(Kind.FILTER, "", xml.attribute("Range"));
                default -> {}
            }
        }
        return null;
    }

    private void column() {
        var from = xml.number("Index", hiddenColumns + 1) - 1;
        hiddenColumns = from + xml.number("Span", 0) + 1;
        if (xml.isTrue("Hidden") && from >= 0 && hiddenColumns > from && hiddenColumns <= RowBuilder.LAST_COLUMN) {
            notices.hiddenColumns(from, hiddenColumns - 1);
        }
    }

    private void row() throws XMLStreamException, Unreadable {
        row.clear();
        number = xml.number("Index", number + skipped + 1);
        skipped = Math.max(0, xml.number("Span", 0));
        RowBuilder.requireRow(number);
        if (xml.isTrue("Hidden")) {
            notices.hiddenRows(number, number);
        }
        var column = 0;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.END && xml.name().equals("Row")) {
                return;
            }
            if (event == Xml.START && xml.name().equals("Cell")) {
                column = Math.max(0, xml.number("Index", column + 1) - 1);
                RowBuilder.requireColumn(column);
                column = cell(column) + 1;
            }
        }
    }

    /** @return the last column that the cell takes */
    private int cell(int column) throws XMLStreamException, Unreadable {
        var wide = Math.max(0, xml.number("MergeAcross", 0));
        var high = Math.max(0, xml.number("MergeDown", 0));
        if (wide > 0 || high > 0) {
            RowBuilder.requireColumn(wide);
            var last = Row.letters(column + wide) + (number + high);
            notices.add(Kind.MERGED_CELLS, Row.letters(column) + number + ":" + last, "");
        }
        var formula = xml.attribute("Formula");
        if (!formula.isEmpty()) {
            row.formula(column, formula);
        }
        var filled = content(column);
        if (!filled && !formula.isEmpty()) {
            row.set(column, formula, CellKind.ERROR);
            notices.add(Kind.FORMULA_WITHOUT_RESULT, Row.letters(column) + number, formula);
        } else if (!formula.isEmpty()) {
            notices.formula(number, column, formula);
        }
        return column + wide;
    }

    private boolean content(int column) throws XMLStreamException, Unreadable {
        var filled = false;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.END) {
                return filled;
            }
            if (event != Xml.START) {
                continue;
            }
            if (xml.name().equals("Data")) {
                var type = xml.attribute("Type");
                XmlText.collect(xml, text);
                put(column, type, text.take());
                filled = true;
            } else if (xml.name().equals("Comment")) {
                var author = xml.attribute("Author");
                XmlText.collect(xml, text);
                var words = (author.isEmpty() ? "" : author + ": ") + text.take();
                notices.add(Kind.NOTE, Row.letters(column) + number, words);
            } else {
                xml.skip();
            }
        }
        return filled;
    }

    private void put(int column, String type, String stored) throws Unreadable {
        switch (type) {
            case "Number" -> row.set(column, Numbers.plain(stored), CellKind.NUMBER);
            case "DateTime" -> row.set(column, Numbers.isoDate(stored), CellKind.DATE);
            case "Boolean" -> row.set(column, stored.equals("1") ? "TRUE" : "FALSE", CellKind.TEXT);
            case "Error" -> row.set(column, stored, CellKind.ERROR);
            default -> row.set(column, stored, CellKind.TEXT);
        }
    }

    @Override
    List<SheetNotice> noticed() {
        return notices.list();
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a sheet would not close", e);
        }
    }
}
