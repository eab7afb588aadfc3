package org.clayton.intake.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The kind of a file by its first bytes. */
enum FileFormat {
    XLSX,
    XLS,
    TEXT;

    private static final int HEAD = 4096;

    static FileFormat of(Path file) throws Unreadable {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new Unreadable(
                    "a file that cannot be opened", "The system says: " + e.getMessage(), "Maybe it is open elsewhere");
        }
        if (head.length == 0) {
            throw new Unreadable("an empty file", "There is nothing to read", "Maybe the copy was cut short");
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            return zip(file);
        }
        if (starts(head, 'P', 'K')) {
            throw new Unreadable("an empty zip archive", "There is no workbook in it", "Maybe the export failed");
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return compound(file);
        }
        refuseOthers(head);
        return TEXT;
    }

    private static FileFormat zip(Path file) throws Unreadable {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw saveAs("a binary workbook (.xlsb)");
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw saveAs(
                        zip.getEntry("content.xml") != null ? "an OpenDocument file" : "a zip archive, not a workbook");
            }
            if (zip.getEntry("word/document.xml") != null) {
                throw saveAs("a text document (.docx)");
            }
            return XLSX;
        } catch (IOException e) {
            throw new Unreadable(
                    "the start of a workbook (.xlsx) without its end",
                    "The file is truncated or damaged and cannot be unpacked",
                    "Maybe the copy or download was cut short; ask for the file again");
        }
    }

    private static FileFormat compound(Path file) throws Unreadable {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw encrypted();
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return XLS;
            }
            if (root.hasEntryCaseInsensitive("Book")) {
                throw saveAs("a workbook of Excel 5.0 or 95");
            }
            throw saveAs("an Office document that is no workbook");
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(
                    "the start of a workbook (.xls) without its end",
                    "The file is truncated or damaged",
                    "Maybe the copy or download was cut short; ask for the file again");
        }
    }

    static Unreadable encrypted() {
        return new Unreadable(
                "an encrypted workbook",
                "It cannot be read without its password",
                "Maybe open it in a spreadsheet program, remove the password and save it again");
    }

    private static Unreadable saveAs(String found) {
        return new Unreadable(
                found,
                "Only .xlsx, .xls and delimited text (.csv) are read",
                "Maybe open it in a spreadsheet program and save it as .xlsx");
    }

    private static void refuseOthers(byte[] head) throws Unreadable {
        var text = new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("ï»¿")) {
            text = text.substring(3).stripLeading();
        }
        if (text.startsWith("%pdf")) {
            throw saveAs("a PDF document");
        }
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.contains("<table")) {
            throw new Unreadable(
                    "a web page (HTML), whatever the name says",
                    "Only .xlsx, .xls and delimited text (.csv) are read",
                    "Maybe open it in a spreadsheet program and save it as .xlsx");
        }
        if (text.startsWith("<?xml") || text.startsWith("<document")) {
            throw new Unreadable(
                    text.contains("iso:20022") ? "a bank message in XML (ISO 20022)" : "an XML file",
                    "Only .xlsx, .xls and delimited text (.csv) are read",
                    "Maybe the bank offers the same statement as .xlsx or .csv");
        }
        if (text.startsWith("{1:") || text.startsWith(":20:") || text.startsWith("0000 01")) {
            throw new Unreadable(
                    "a bank statement in SWIFT format (MT940)",
                    "Only .xlsx, .xls and delimited text (.csv) are read",
                    "Maybe the bank offers the same statement as .xlsx or .csv");
        }
        if (!Encoding.looksLikeText(head)) {
            throw new Unreadable(
                    "binary content that is no workbook",
                    "Only .xlsx, .xls and delimited text (.csv) are read",
                    "Maybe it is a picture, an archive or a damaged file; leave it out of the case folder");
        }
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
