package org.clayton.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Paper size, margins and the outline of headings. Lengths are twentieths of a point. */
final class DocxPage {
    /** 174 mm between the margins. */
    static final int WIDTH = 9864;

    private DocxPage() {}

    static void upright(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(1021));
        margin.setRight(BigInteger.valueOf(1021));
        margin.setTop(BigInteger.valueOf(1247));
        margin.setBottom(BigInteger.valueOf(1134));
        margin.setHeader(BigInteger.valueOf(560));
        margin.setFooter(BigInteger.valueOf(500));
    }

    /** Shows in the navigation of a word processor and is read as a heading by screen readers. */
    static void outline(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.ZERO);
    }
}
