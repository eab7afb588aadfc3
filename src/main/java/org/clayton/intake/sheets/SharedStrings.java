package org.clayton.intake.sheets;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that cells of an .xlsx workbook point at. */
record SharedStrings(List<String> texts) {

    static final SharedStrings NONE = new SharedStrings(List.of());

    /** Two bytes a character: half a gigabyte. A text costs as much as this many characters more. */
    private static final long MOST_CHARACTERS = 1L << 28;

    private static final int COST = 28;

    static SharedStrings read(Xml xml) throws XMLStreamException, Unreadable {
        var texts = new ArrayList<String>();
        var cell = new CellText();
        var characters = 0L;
        var phonetic = 0;
        var inText = false;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.START) {
                phonetic += xml.name().equals("rPh") ? 1 : 0;
                inText = xml.name().equals("t") && phonetic == 0;
            } else if (event == Xml.END) {
                inText = false;
                phonetic -= xml.name().equals("rPh") ? 1 : 0;
                if (xml.name().equals("si")) {
                    var text = cell.takeUnescaped();
                    texts.add(text);
                    characters += text.length() + COST;
                    requireRoom(characters);
                }
            } else if (inText && Xml.isText(event)) {
                xml.addText(cell);
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
