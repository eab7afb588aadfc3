package org.clayton.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Orders for a word processor: the same blocks as the PDF, for an officer to edit. The few parts of Office Open XML (ECMA-376)
 * that a text needs are written directly: a general library takes a hundred times as long for each order.
 */
final class OrderDocx {
    private static final String PARTS = "/report/docx/";
    private static final String PICTURE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private final MoneyPicture pictures;

    OrderDocx(MoneyPicture pictures) {
        this.pictures = pictures;
    }

    byte[] of(Order order) {
        var body = new DocxBody(order);
        var parts = new TreeMap<String, byte[]>();
        parts.put("[Content_Types].xml", Resource.bytes(PARTS + "content-types.xml"));
        parts.put("_rels/.rels", Resource.bytes(PARTS + "package-rels.xml"));
        parts.put("docProps/core.xml", filled("core.xml", order));
        parts.put("word/styles.xml", Resource.bytes(PARTS + "styles.xml"));
        parts.put("word/header.xml", filled("header.xml", order));
        parts.put("word/footer.xml", filled("footer.xml", order));
        parts.put("word/document.xml", body.xml().getBytes(StandardCharsets.UTF_8));
        pictures(body, parts);
        try {
            var bytes = new ByteArrayOutputStream();
            Repeatable.archive(parts, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private void pictures(DocxBody body, Map<String, byte[]> parts) {
        var links = new StringBuilder();
        for (var i = 0; i < body.drawings().size(); i++) {
            parts.put(
                    "word/media/picture" + i + ".png",
                    pictures.png(body.drawings().get(i)));
            links.append("  <Relationship Id=\"")
                    .append(DocxBody.pictureId(i))
                    .append("\" Type=\"")
                    .append(PICTURE)
                    .append("\" Target=\"media/picture")
                    .append(i)
                    .append(".png\"/>\n");
        }
        var relations = Resource.text(PARTS + "document-rels.xml").replace("%PICTURES%", links);
        parts.put("word/_rels/document.xml.rels", relations.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] filled(String part, Order order) {
        return Resource.text(PARTS + part)
                .replace("%TITLE%", Markup.escape(order.title()))
                .replace("%SUBTITLE%", Markup.escape(order.subtitle()))
                .replace("%FOOT%", Markup.escape(order.foot()))
                .replace("%DRAFT%", Markup.escape(Order.DRAFT))
                .replace("%DAY%", order.dated().toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}
