package org.clayton.intake.corrections;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/** What tells a workbook of refusals from evidence, and a refused row where it comes from. */
public final class RefusalMarks {

    /** A name defined in the workbook; spreadsheet programs keep it when they save. */
    public static final String NAME = "Clayton_refusals";

    public static final String REASON = "Reason";

    /** Heads of the hidden columns behind the reason, in this order. */
    public static final List<String> PROVENANCE =
            List.of("clayton:file", "clayton:sheet", "clayton:row", "clayton:sha256");

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_HEAD = 1 << 16;
    private static final int LONGEST_PART = 1 << 22;

    private RefusalMarks() {}

    /** The text as a cell can hold it: no control characters but line breaks and tabs. */
    public static String cell(String text) {
        var plain = new StringBuilder(Math.min(text.length(), LONGEST_CELL));
        for (var i = 0; i < text.length() && plain.length() < LONGEST_CELL; i++) {
            var c = text.charAt(i);
            if (c >= ' ' && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t') {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    /** Whether the file may be such a workbook, in whatever format a spreadsheet program saved it. */
    static boolean mayBeOn(Path file) {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(LONGEST_HEAD);
            if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
                return mayBeIn(file);
            }
            var old = start.length > 0 && (start[0] & 0xFF) == 0xD0;
            return hasHeads(start) || old && hasHeads(in.readNBytes(LONGEST_PART));
        } catch (IOException e) {
            return false; // said when the file itself is read
        }
    }

    private static boolean mayBeIn(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return starts(zip, "xl/workbook.xml", NAME) || starts(zip, "content.xml", PROVENANCE.get(0));
        } catch (IllegalArgumentException e) {
            return false; // said when the file itself is read
        }
    }

    private static boolean starts(ZipFile zip, String name, String mark) throws IOException {
        var part = zip.getEntry(name);
        if (part == null) {
            return false;
        }
        try (var in = zip.getInputStream(part)) {
            return text(in.readNBytes(LONGEST_PART)).contains(mark);
        }
    }

    private static boolean hasHeads(byte[] bytes) {
        var text = text(bytes);
        return PROVENANCE.stream().allMatch(text::contains);
    }

    /** The heads are plain letters: in every code page the same bytes, in UTF-16 with a zero between them. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
