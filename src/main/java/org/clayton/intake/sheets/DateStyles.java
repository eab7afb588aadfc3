package org.clayton.intake.sheets;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which cell styles of an .xlsx workbook show a number as a date. */
record DateStyles(BitSet dates) {

    static final DateStyles NONE = new DateStyles(new BitSet());

    static DateStyles read(InputStream in) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        var dates = new BitSet();
        var inCells = false;
        var style = 0;
        var xml = Xml.open(in);
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.START && xml.getLocalName().equals("numFmt")) {
                formats.put(number(Xml.attribute(xml, "numFmtId")), Xml.attribute(xml, "formatCode"));
            } else if (event == Xml.START && xml.getLocalName().equals("cellXfs")) {
                inCells = true;
            } else if (event == Xml.END && xml.getLocalName().equals("cellXfs")) {
                inCells = false;
            } else if (event == Xml.START && inCells && xml.getLocalName().equals("xf")) {
                var format = number(Xml.attribute(xml, "numFmtId"));
                dates.set(style++, isDate(format, formats.getOrDefault(format, "")));
            }
        }
        return new DateStyles(dates);
    }

    /** Built-in formats first, then the letters of the pattern. */
    static boolean isDate(int format, String pattern) {
        return DateUtil.isADateFormat(format, pattern);
    }

    boolean isDate(String style) {
        return !style.isEmpty() && dates.get(Math.max(0, number(style)));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
