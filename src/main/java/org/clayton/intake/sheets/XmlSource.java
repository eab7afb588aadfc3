package org.clayton.intake.sheets;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** One XML part that holds all sheets of a file one after the other; it is opened anew for each of them. */
@FunctionalInterface
interface XmlSource {

    /** Sheets times bytes: reading the last of a thousand sheets passes over all before it. */
    long MOST_WORK = 16L << 30;

    Xml open() throws IOException, XMLStreamException, Unreadable;

    static void requireFewSheets(int sheets, long bytes) throws Unreadable {
        if (sheets * bytes > MOST_WORK) {
            throw new Unreadable(
                    "a workbook with " + sheets + " sheets in one very long text",
                    "Reading it would take hours",
                    "Maybe open it in a spreadsheet program and save it as .xlsx");
        }
    }
}
