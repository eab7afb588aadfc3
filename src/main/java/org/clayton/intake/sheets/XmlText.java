package org.clayton.intake.sheets;

import javax.xml.stream.XMLStreamException;

/** The text inside the cells of XML workbooks; in OpenDocument, blanks, tabs and line breaks are elements. */
final class XmlText {

    private XmlText() {}

    /** Reads the paragraph that has just started, to its end. */
    static String paragraph(Xml xml, CellText text) throws XMLStreamException, Unreadable {
        var depth = 1;
        while (depth > 0 && xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.END) {
                depth--;
            } else if (Xml.isText(event)) {
                xml.addCollapsedText(text);
            } else if (event == Xml.START) {
                depth++;
                switch (xml.name()) {
                    case "s" -> text.add(" ".repeat(Math.min(1000, Math.max(1, xml.number("c", 1)))));
                    case "tab" -> text.add("\t");
                    case "line-break" -> text.add("\n");
                    case "annotation", "ruby-text", "note" -> {
                        xml.skip();
                        depth--;
                    }
                    default -> {}
                }
            }
        }
        return text.take();
    }

    /** All text in the element that has just started, to its end. */
    static void collect(Xml xml, CellText text) throws XMLStreamException, Unreadable {
        var depth = 1;
        while (depth > 0 && xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.START) {
                depth++;
            } else if (event == Xml.END) {
                depth--;
            } else if (Xml.isText(event)) {
                xml.addText(text);
            }
        }
    }

    /** Reads the note that has just started: its author and its lines. */
    static String note(Xml xml, CellText text) throws XMLStreamException, Unreadable {
        var author = "";
        var words = new StringBuilder();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.END) {
                break;
            }
            if (event != Xml.START) {
                continue;
            }
            if (xml.name().equals("p")) {
                words.append(words.isEmpty() ? "" : "\n").append(paragraph(xml, text));
            } else if (xml.name().equals("creator")) {
                author = paragraph(xml, text);
            } else {
                xml.skip();
            }
        }
        return author.isEmpty() ? words.toString() : author + ": " + words;
    }
}
