package org.clayton.intake.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.clayton.intake.sheets.SheetNotice.Kind;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an .xlsx workbook, as a stream. */
final class XlsxRows extends CheckedRows {

    private final Xml xml;
    private final XlsxCells cells;
    private final XlsxNotes notes;
    private int number;

    XlsxRows(Xml xml, XlsxCells cells, XlsxNotes notes) {
        super("xlsx");
        this.xml = xml;
        this.cells = cells;
        this.notes = notes;
    }

    @Override
    @Nullable
    Row read() throws Unreadable, XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != Xml.START) {
                continue;
            }
            if (xml.name().equals("row")) {
                readRow();
                if (!cells.row().isEmpty()) {
                    return cells.row().take(number);
                }
            } else {
                notice(xml.name());
            }
        }
        return null;
    }

    private void readRow() throws XMLStreamException, Unreadable {
        cells.row().clear();
        number++;
        var hidden = false;
        for (var i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> number = Integer.parseInt(xml.attribute(i));
                case "hidden" -> hidden = xml.isTrue("hidden");
                default -> {}
            }
        }
        RowBuilder.requireRow(number);
        if (hidden) {
            cells.notices().hiddenRows(number, number);
        }
        var column = -1;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.START && xml.name().equals("c")) {
                column = cells.read(xml, number, column + 1);
            } else if (event == Xml.END && xml.name().equals("row")) {
                return;
            }
        }
    }

    /** What stands before and after the rows. */
    private void notice(String element) {
        switch (element) {
            case "col" -> {
                if (xml.isTrue("hidden") || xml.attribute("width").equals("0")) {
                    cells.notices().hiddenColumns(xml.number("min", 1) - 1, xml.number("max", 1) - 1);
                }
            }
            case "sheetFormatPr" -> {
                if (xml.isTrue("zeroHeight")) {
                    cells.notices().add(Kind.HIDDEN_ROWS, "", "all rows that do not say otherwise");
                }
            }
            case "mergeCell" -> cells.notices().add(Kind.MERGED_CELLS, reference(), "");
            case "autoFilter" -> cells.notices().add(Kind.FILTER, reference(), "");
            default -> {}
        }
    }

    private String reference() {
        return xml.attribute("ref").toUpperCase(Locale.ROOT);
    }

    @Override
    List<SheetNotice> noticed() throws Unreadable, IOException, XMLStreamException {
        notes.addTo(cells.notices());
        return cells.notices().list();
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
