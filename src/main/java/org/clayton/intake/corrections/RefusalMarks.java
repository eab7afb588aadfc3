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
    private static final int LONGEST_PART = 1 << 20;

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

    static boolean isOn(Path file) {
        try (var in = Files.newInputStream(file)) {
            if (in.read() != 'P' || in.read() != 'K') {
                return false;
            }
        } catch (IOException e) {
            return false; // said when the file itself is read
        }
        try (var zip = new ZipFile(file.toFile())) {
            var part = zip.getEntry("xl/workbook.xml");
            if (part == null) {
                return false;
            }
            try (var in = zip.getInputStream(part)) {
                return new String(in.readNBytes(LONGEST_PART), StandardCharsets.UTF_8).contains(NAME);
            }
        } catch (IOException | IllegalArgumentException e) {
            return false; // said when the file itself is read
        }
    }
}
