package org.clayton.intake.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an OpenDocument workbook, as a stream. Equal rows and cells are written once with a count. */
final class OdsRows extends CheckedRows {

    /** Cells that may come out of counts beyond those that are written. */
    private static final long MOST_REPEATED = 5_000_000;

    private final Xml xml;
    private final OdsCells cells;
    private long number;
    private long column;
    private int hiddenGroups;
    private @Nullable Row again;
    private long times;
    private long repeated;

    private OdsRows(Xml xml, String format) {
        super(format);
        this.xml = xml;
        this.cells = new OdsCells(xml);
    }

    /** @param at the sheet's place in the file, 0 is the first */
    static OdsRows open(XmlSource source, int at, String format) throws IOException, XMLStreamException, Unreadable {
        var xml = source.open();
        var left = at;
        while (xml.hasNext()) {
            if (xml.next() != Xml.START) {
                continue;
            }
            if (xml.name().equals("table") && left-- == 0) {
                break;
            }
            if (xml.name().equals("table") || xml.name().equals("tracked-changes")) {
                xml.skip();
            }
        }
        return new OdsRows(xml, format);
    }

    @Override
    @Nullable
    Row read() throws Unreadable, XMLStreamException {
        if (again != null && times > 0) {
            times--;
            return again.at((int) ++number);
        }
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.START) {
                var row = start(xml.name());
                if (row != null) {
                    return row;
                }
            } else if (event == Xml.END && xml.name().equals("table-row-group")) {
                hiddenGroups -= hiddenGroups > 0 ? 1 : 0;
            } else if (event == Xml.END && xml.name().equals("table")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Row start(String element) throws XMLStreamException, Unreadable {
        switch (element) {
            case "table-row" -> {
                return row();
            }
            case "table-row-group" ->
                hiddenGroups += hiddenGroups > 0 || xml.attribute("display").equals("false") ? 1 : 0;
            case "table-column" -> column();
            case "table-columns", "table-header-columns", "table-column-group", "table-rows", "table-header-rows" -> {}
            default -> xml.skip();
        }
        return null;
    }

    private void column() {
        var from = column;
        column += count("number-columns-repeated");
        if (isHidden() && from < RowBuilder.LAST_COLUMN) {
            cells.notices().hiddenColumns((int) from, (int) Math.min(column, RowBuilder.LAST_COLUMN) - 1);
        }
    }

    private boolean isHidden() {
        var visibility = xml.attribute("visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private long count(String attribute) {
        return Math.max(1, xml.number(attribute, 1));
    }

    private @Nullable Row row() throws XMLStreamException, Unreadable {
        var count = count("number-rows-repeated");
        var hidden = hiddenGroups > 0 || isHidden();
        var first = number + 1;
        cells.row((int) Math.min(first, RowBuilder.LAST_ROW + 1));
        number += count;
        if (hidden && first <= RowBuilder.LAST_ROW) {
            cells.notices().hiddenRows((int) first, (int) Math.min(number, RowBuilder.LAST_ROW));
        }
        if (cells.built().isEmpty()) {
            return null;
        }
        RowBuilder.requireRow(number);
        var row = cells.built().take((int) first);
        repeated += (count - 1) * row.size();
        if (repeated > MOST_REPEATED) {
            throw RowBuilder.tooLarge("few rows that are to be repeated into millions of cells");
        }
        number = first;
        again = row;
        times = count - 1;
        return row;
    }

    @Override
    List<SheetNotice> noticed() {
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
