package org.clayton.intake.sheets;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The kind of a file by its content, whatever its name says. */
enum FileFormat {
    XLSX,
    /** An .xlsx inside an encrypted container. */
    LOCKED,
    XLS,
    ODS,
    /** An OpenDocument workbook as one XML file. */
    FODS,
    /** A workbook of Excel 2002 or 2003 as one XML file. */
    SPREADSHEET_XML,
    WEB_PAGE,
    TEXT;

    /** The largest workbooks, with pictures, have some thousand. */
    private static final int MOST_ENTRIES = 100_000;

    /** The head of one entry of a zip archive. */
    private static final int SHORTEST_ARCHIVE = 30;

    private static final int HEAD = 8192;
    private static final String READ = "Only .xlsx, .xls, .ods, web tables (.html) and delimited text (.csv) are read";

    /** The first element, whatever the name space: not a declaration, a comment or a document type. */
    private static final Pattern ROOT = Pattern.compile("<(?:[a-z][a-z0-9_.-]{0,40}:)?([a-z][a-z0-9_.-]{0,40})[\\s/>]");

    static FileFormat of(Path file) throws Unreadable, IOException {
        var head = head(file);
        if (head.length == 0) {
            throw new Unreadable("an empty file", "There is nothing to read", "Maybe the copy was cut short");
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            return zip(file);
        }
        if (starts(head, 'P', 'K', 5, 6)) {
            throw new Unreadable("an empty zip archive", "There is no workbook in it", "Maybe the export failed");
        }
        if (starts(head, 'P', 'K') && head.length < SHORTEST_ARCHIVE) {
            throw cutShort();
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return compound(file);
        }
        return text(head);
    }

    private static byte[] head(Path file) throws Unreadable {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new Unreadable(
                    "a file that cannot be opened", "The system says: " + e.getMessage(), "Maybe it is open elsewhere");
        }
    }

    private static FileFormat zip(Path file) throws Unreadable {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw saveAs("an archive with more than 100,000 entries");
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw saveAs("a binary workbook (.xlsb)");
            }
            if (zip.getEntry("word/document.xml") != null) {
                throw saveAs("a text document (.docx)");
            }
            if (zip.getEntry("[Content_Types].xml") != null) {
                return XLSX;
            }
            if (zip.getEntry("content.xml") == null) {
                throw saveAs("a zip archive, not a workbook");
            }
            return openDocument(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw cutShort();
        }
    }

    private static Unreadable cutShort() {
        return new Unreadable(
                "the start of a workbook (.xlsx) without its end",
                "The file is truncated or damaged and cannot be unpacked",
                "Maybe the copy or download was cut short; ask for the file again");
    }

    private static FileFormat openDocument(ZipFile zip) throws Unreadable, IOException {
        var type = zip.getEntry("mimetype");
        if (type != null) {
            try (var in = zip.getInputStream(type)) {
                var name = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
                if (name.startsWith("application/vnd.oasis.opendocument") && !name.contains("spreadsheet")) {
                    throw saveAs("an OpenDocument file that is no workbook");
                }
            }
        }
        return ODS;
    }

    private static FileFormat compound(Path file) throws Unreadable {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return LOCKED;
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return XLS;
            }
            if (root.hasEntryCaseInsensitive("Book")) {
                throw saveAs("a workbook of Excel 5.0 or 95");
            }
            throw saveAs(
                    root.hasEntryCaseInsensitive("WordDocument")
                            ? "a text document (.doc)"
                            : "an Office document that is no workbook");
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(
                    "the start of a workbook (.xls) without its end",
                    "The file is truncated or damaged",
                    "Maybe the copy or download was cut short; ask for the file again");
        }
    }

    static Unreadable saveAs(String found) {
        return new Unreadable(found, READ, "Maybe open it in a spreadsheet program and save it as .xlsx");
    }

    private static FileFormat text(byte[] head) throws Unreadable {
        var text = new String(head, charset(head))
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf")) {
            throw saveAs("a PDF document");
        }
        if (text.startsWith("<")) {
            return markup(text);
        }
        if (text.startsWith("mime-version:")) {
            throw saveAs("a web page in one file (.mht)");
        }
        if (text.startsWith("{1:") || text.startsWith(":20:") || text.startsWith("0000 01")) {
            throw new Unreadable(
                    "a bank statement in SWIFT format (MT940)",
                    READ,
                    "Maybe the bank offers the same statement as .xlsx or .csv");
        }
        if (!Encoding.looksLikeText(head)) {
            throw new Unreadable(
                    "binary content that is no workbook",
                    READ,
                    "Maybe it is a picture, an archive or a damaged file; leave it out of the case folder");
        }
        return TEXT;
    }

    private static FileFormat markup(String text) throws Unreadable {
        var element = ROOT.matcher(text);
        var root = element.find() ? element.group(1) : "";
        if (root.equals("workbook") && text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return SPREADSHEET_XML;
        }
        if (root.equals("document") && text.contains("urn:oasis:names:tc:opendocument")) {
            return FODS;
        }
        if (text.startsWith("<!doctype html") || root.equals("html") || text.contains("<table")) {
            return WEB_PAGE;
        }
        if (text.startsWith("<?xml") || root.equals("document")) {
            throw new Unreadable(
                    text.contains("iso:20022") ? "a bank message in XML (ISO 20022)" : "an XML file",
                    READ,
                    "Maybe the bank offers the same statement as .xlsx or .csv");
        }
        return TEXT;
    }

    /** Good enough for the words at the start of a file. */
    private static Charset charset(byte[] head) {
        if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(head, 0xFE, 0xFF) || starts(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
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
