package org.clayton.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes the clock out of documents, so that the same findings give the same bytes. */
final class Repeatable {
    /** Any fixed time; the very first that an archive can hold would be written with the time zone. */
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final int END_SIZE = 22;
    private static final int END_SIGNATURE = 0x06054b50;

    /** Midnight of 1 January 2000 as archives write it: date in the upper half, time in the lower. */
    private static final int DOS_TIME = (20 << 9 | 1 << 5 | 1) << 16;

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

    /**
     * Takes the times out of an archive in place, so that nothing is packed twice (PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16).
     *
     * @throws IllegalArgumentException when the bytes are no archive, or one larger than 4 GiB
     */
    static byte[] withoutTimes(byte[] zip) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var end = zip.length - END_SIZE;
        if (end < 0 || bytes.getInt(end) != END_SIGNATURE) {
            throw new IllegalArgumentException("no archive without a comment");
        }
        var at = bytes.getInt(end + 16);
        for (var entries = bytes.getShort(end + 10) & 0xffff; entries > 0; entries--) {
            bytes.putInt(at + 12, DOS_TIME);
            bytes.putInt(bytes.getInt(at + 42) + 10, DOS_TIME);
            at += 46
                    + (bytes.getShort(at + 28) & 0xffff)
                    + (bytes.getShort(at + 30) & 0xffff)
                    + (bytes.getShort(at + 32) & 0xffff);
        }
        return zip;
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
