package org.clayton.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.clayton.report.Order.Block;
import org.clayton.report.Order.Facts;
import org.clayton.report.Order.Grid;
import org.clayton.report.Order.Heading;
import org.clayton.report.Order.Notice;
import org.clayton.report.Order.Picture;
import org.clayton.report.Order.Points;
import org.clayton.report.Order.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Orders for a word processor: the same blocks as the PDF, for an officer to edit. */
final class OrderDocx {
    private static final String DARK = "10243B";
    private static final String RED = "B3261E";

    private final MoneyPicture pictures;

    OrderDocx(MoneyPicture pictures) {
        this.pictures = pictures;
    }

    byte[] of(Order order) {
        try (var document = new XWPFDocument()) {
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(Markup.plain(order.title()));
            properties.setCreator("Clayton");
            properties.setCreated(Optional.of(Repeatable.start(order.dated())));
            properties.setModified(Optional.of(Repeatable.start(order.dated())));
            DocxPage.upright(document);
            edges(document, order);
            run(document.createParagraph(), order.title(), 17, true, DARK);
            run(spaced(document.createParagraph(), 200), order.subtitle(), 9, false, "4A5668");
            for (var block : order.blocks()) {
                block(document, block);
            }
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return Repeatable.archive(bytes.toByteArray());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("a document cannot be made in memory", e);
        }
    }

    private static void edges(XWPFDocument document, Order order) {
        var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setAlignment(ParagraphAlignment.CENTER);
        run(head, Order.DRAFT, 8, true, RED);
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        run(foot, order.foot() + " · DRAFT · page ", 7, false, "4A5668");
        field(foot, "PAGE");
        run(foot, " of ", 7, false, "4A5668");
        field(foot, "NUMPAGES");
    }

    private void block(XWPFDocument document, Block block) throws IOException, InvalidFormatException {
        if (block instanceof Heading heading) {
            var paragraph = spaced(document.createParagraph(), 60);
            paragraph.setSpacingBefore(240);
            paragraph.setKeepNext(true);
            DocxPage.outline(paragraph);
            run(paragraph, heading.text(), 11, true, DARK);
        } else if (block instanceof Text text) {
            run(spaced(document.createParagraph(), 80), text.text(), 9, false, "16202C");
        } else if (block instanceof Points points) {
            points(document, points.texts());
        } else if (block instanceof Notice notice) {
            DocxTables.notice(document, notice);
        } else if (block instanceof Facts facts) {
            DocxTables.facts(document, facts);
        } else if (block instanceof Grid grid) {
            DocxTables.grid(document, grid);
        } else if (block instanceof Picture picture) {
            picture(document, picture.drawing());
        }
    }

    private static void points(XWPFDocument document, List<String> texts) {
        for (var text : texts) {
            var paragraph = spaced(document.createParagraph(), 50);
            paragraph.setIndentationLeft(280);
            paragraph.setIndentationHanging(200);
            run(paragraph, "•  " + text, 9, false, "16202C");
        }
    }

    private void picture(XWPFDocument document, Drawing drawing) throws IOException, InvalidFormatException {
        var width = Math.min(drawing.width(), Page.WIDTH);
        var height = drawing.height() * width / drawing.width();
        if (height > Page.PICTURE_HEIGHT) {
            width = width * Page.PICTURE_HEIGHT / height;
            height = Page.PICTURE_HEIGHT;
        }
        var paragraph = spaced(document.createParagraph(), 100);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var picture = paragraph
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(pictures.png(drawing)),
                        Document.PICTURE_TYPE_PNG,
                        "money-way.png",
                        Units.pixelToEMU(width),
                        Units.pixelToEMU(height));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(Markup.plain(drawing.title()));
    }

    static XWPFParagraph spaced(XWPFParagraph paragraph, int after) {
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    /** A number that the word processor counts by itself. */
    private static void field(XWPFParagraph paragraph, String instruction) {
        written(paragraph, 7, false, "4A5668").getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        written(paragraph, 7, false, "4A5668").getCTR().addNewInstrText().setStringValue(instruction);
        written(paragraph, 7, false, "4A5668").getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** An empty text still takes its line, in its own size. */
    static void run(XWPFParagraph paragraph, String text, int size, boolean bold, String colour) {
        written(paragraph, size, bold, colour).setText(text.isEmpty() ? "\u00a0" : Markup.plain(text));
    }

    private static XWPFRun written(XWPFParagraph paragraph, int size, boolean bold, String colour) {
        var run = paragraph.createRun();
        run.setFontFamily("Arial");
        run.setFontSize(size);
        run.setBold(bold);
        run.setColor(colour);
        return run;
    }
}
