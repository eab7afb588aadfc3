package org.clayton.intake.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A workbook of Excel 2002 or 2003 as one XML file (SpreadsheetML); banks still offer it as .xls. */
record SpreadsheetXml(List<Sheet> sheets) implements SheetFile {

    static SpreadsheetXml open(Path file) throws Unreadable, IOException, XMLStreamException {
        XmlSource source = () -> Xml.open(Files.newInputStream(file));
        var sheets = new ArrayList<Sheet>();
        var name = "";
        var visible = new CellText();
        try (var xml = source.open()) {
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == Xml.START) {
                    switch (xml.name()) {
                        case "Worksheet" -> name = xml.attribute("Name");
                        case "Table" -> xml.skip();
                        case "Visible" -> XmlText.collect(xml, visible);
                        default -> {}
                    }
                } else if (event == Xml.END && xml.name().equals("Worksheet")) {
                    var at = sheets.size();
                    var hidden = visible.take().startsWith("SheetHidden");
                    sheets.add(new XmlSheet(name, hidden, () -> SpreadsheetXmlRows.open(source, at)));
                }
            }
        }
        XmlSource.requireFewSheets(sheets.size(), Files.size(file));
        return new SpreadsheetXml(sheets);
    }

    @Override
    public String format() {
        return "xml of Excel 2003";
    }

    @Override
    public void close() {}

    private record XmlSheet(String name, boolean hidden, CheckedRows.Opener rows) implements Sheet {
        @Override
        public Rows open() throws Unreadable {
            return CheckedRows.open("xml", rows);
        }
    }
}
