package org.clayton.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Orders as PDF/A-2. The typefaces are read once and serve all orders of a run: reading them again for each would take
 * most of the time. Not for several threads at once.
 */
final class OrderPdf {
    private static final String FAMILY = "DejaVu Sans";

    private final Typeface regular;
    private final Typeface bold;
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    OrderPdf(Typeface regular, Typeface bold) {
        this.regular = regular;
        this.bold = bold;
        XRLog.setLoggingEnabled(false);
        // packing harder takes a seventh of the time and saves little
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "2");
    }

    /**
     * The XML parts of Java look for other makers of theirs in every archive of the class path, for each document anew;
     * the platform's loader shows them only their own, which saves a sixth of the time.
     */
    byte[] of(Order order) {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return rendered(order);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private byte[] rendered(Order order) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            render(order, document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF cannot be made in memory", e);
        }
        return bytes.toByteArray();
    }

    private void render(Order order, PDDocument document, OutputStream bytes) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        builder.useFont(font(regular, document), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font(bold, document), FAMILY, 700, FontStyle.NORMAL, true);
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(PicturePainter.TYPE, new PicturePainter(order, regular, bold));
        builder.useObjectDrawerFactory(drawers);
        builder.withHtmlContent(OrderHtml.of(order), "about:blank");
        builder.toStream(new ByteArrayOutputStream());
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            Repeatable.dates(document, order);
            document.save(bytes);
        }
    }

    private static PDFontSupplier font(Typeface face, PDDocument document) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, face.font(), true));
    }
}
