package org.clayton.intake.sheets;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** The notes beside the cells of one sheet of an .xlsx workbook. */
@FunctionalInterface
interface XlsxNotes {

    void addTo(Notices notices) throws IOException, XMLStreamException, Unreadable;

    static void read(Xml xml, Notices notices) throws XMLStreamException, Unreadable {
        var cell = "";
        var text = new CellText();
        var inText = false;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.START && xml.name().equals("comment")) {
                cell = xml.attribute("ref");
            } else if (event == Xml.END && xml.name().equals("comment")) {
                notices.add(SheetNotice.Kind.NOTE, cell, withoutAdvice(text.takeUnescaped()));
            } else if (event == Xml.START) {
                inText = xml.name().equals("t");
            } else if (event == Xml.END) {
                inText = false;
            } else if (inText && Xml.isText(event)) {
                xml.addText(text);
            }
        }
    }

    /** A threaded comment is stored a second time for old programs, behind advice to buy a new one. */
    private static String withoutAdvice(String text) {
        var words = text.startsWith("[Threaded comment]") ? text.indexOf("Comment:") : -1;
        return words < 0 ? text : Text.trim(text.substring(words + "Comment:".length()));
    }
}
