package org.clayton.intake.sheets;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that cells of an .xlsx workbook point at. */
record SharedStrings(List<String> texts) {

    static final SharedStrings NONE = new SharedStrings(List.of());

    /** Two bytes a character: half a gigabyte. */
    private static final long MOST_CHARACTERS = 1L << 28;

    static SharedStrings read(InputStream in) throws XMLStreamException, Unreadable {
        var texts = new ArrayList<String>();
        var cell = new CellText();
        var characters = 0L;
        var phonetic = 0;
        var inText = false;
        var xml = Xml.open(in);
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.START) {
                phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
                inText = xml.getLocalName().equals("t") && phonetic == 0;
            } else if (event == Xml.END) {
                inText = false;
                phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                if (xml.getLocalName().equals("si")) {
                    texts.add(cell.take());
                    characters += texts.get(texts.size() - 1).length();
                    requireRoom(characters);
                }
            } else if (inText && Xml.isText(event)) {
                cell.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return new SharedStrings(texts);
    }

    private static void requireRoom(long characters) throws Unreadable {
        if (characters > MOST_CHARACTERS) {
            throw new Unreadable(
                    "a workbook with more than 268 million characters of text",
                    "It does not fit the memory of this machine",
                    "Maybe export it as .csv, or split it");
        }
    }

    String text(String index) throws Unreadable {
        try {
            return texts.get(Integer.parseInt(index.trim()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new Unreadable(
                    "a cell that points at text number '" + index + "', which is not there",
                    "The workbook is damaged",
                    "Maybe open it in a spreadsheet program, let it repair the file, and save it again");
        }
    }
}
