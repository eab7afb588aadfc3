package org.clayton.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes the clock out of documents, so that the same findings give the same bytes. */
final class Repeatable {
    /** Any fixed time; the very first that an archive can hold would be written with the time zone. */
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Repeatable() {}

    /** The document is dated to the day the case is judged as of; its number follows from its words. */
    static void dates(PDDocument document, Order order) throws IOException {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(Math.multiplyExact(order.dated().toEpochDay(), 86_400_000L));
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        document.setDocumentId((long) (order.title() + order.subtitle() + order.foot()).hashCode());
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            var text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            var dated = text.replaceAll(
                    "(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + order.dated() + "T00:00:00Z");
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Midnight UTC of the day, for document properties. */
    static Date start(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The same archive with its entries in order of name and without times. */
    static byte[] archive(byte[] zip) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        var out = new ByteArrayOutputStream(zip.length + 1024);
        archive(entries, out);
        return out.toByteArray();
    }

    /** An archive without times, in order of name. */
    static void archive(SortedMap<String, byte[]> entries, OutputStream out) throws IOException {
        try (var archive = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                var stable = new ZipEntry(entry.getKey());
                stable.setTimeLocal(ZIP_TIME);
                archive.putNextEntry(stable);
                archive.write(entry.getValue());
                archive.closeEntry();
            }
        }
    }
}
