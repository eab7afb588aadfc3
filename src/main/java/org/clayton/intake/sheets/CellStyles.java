package org.clayton.intake.sheets;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How the cell styles of an .xlsx workbook show a number.
 *
 * @param dates styles that show it as a date
 * @param decimals by style, {@link NumberFormats#ALL} where nothing is rounded away
 */
record CellStyles(BitSet dates, int[] decimals) {

    static final CellStyles NONE = new CellStyles(new BitSet(), new int[0]);

    private static final int MOST = 1 << 17;

    static CellStyles read(Xml xml) throws XMLStreamException, Unreadable {
        Map<Integer, String> formats = new HashMap<>();
        var dates = new BitSet();
        var decimals = new int[16];
        var inCells = false;
        var style = 0;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == Xml.START && xml.name().equals("numFmt")) {
                formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
            } else if (event == Xml.START && xml.name().equals("cellXfs")) {
                inCells = true;
            } else if (event == Xml.END && xml.name().equals("cellXfs")) {
                inCells = false;
            } else if (event == Xml.START && inCells && xml.name().equals("xf") && style < MOST) {
                var format = xml.number("numFmtId", 0);
                var pattern = formats.getOrDefault(format, "");
                decimals = style < decimals.length ? decimals : Arrays.copyOf(decimals, style * 2);
                decimals[style] = NumberFormats.decimals(format, pattern);
                dates.set(style++, DateUtil.isADateFormat(format, pattern));
            }
        }
        return new CellStyles(dates, Arrays.copyOf(decimals, style));
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    /** @return {@link NumberFormats#ALL} for a style that is not there */
    int decimals(int style) {
        return style >= 0 && style < decimals.length ? decimals[style] : NumberFormats.ALL;
    }
}
