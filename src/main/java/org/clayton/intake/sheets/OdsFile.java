package org.clayton.intake.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.clayton.intake.sheets.SheetNotice.Kind;

/** A workbook of LibreOffice or OpenOffice (OpenDocument 1.x), packed (.ods) or as one XML file (.fods). */
final class OdsFile implements SheetFile {

    private final String format;
    private final AutoCloseable archive;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Notices notices = new Notices();

    private OdsFile(String format, AutoCloseable archive) {
        this.format = format;
        this.archive = archive;
    }

    static OdsFile open(Path file) throws Unreadable, IOException, XMLStreamException {
        var zip = new ZipFile(file.toFile());
        var whole = false;
        try {
            requireUnlocked(zip);
            var opened = new OdsFile("ods", zip);
            if (zip.stream().anyMatch(entry -> entry.getName().startsWith("Basic/"))) {
                opened.notices.add(Kind.MACROS, "", "");
            }
            var content = entry(zip, "content.xml");
            opened.findSheets(() -> xml(zip, content), content.getSize());
            whole = true;
            return opened;
        } finally {
            if (!whole) {
                zip.close();
            }
        }
    }

    /** One XML file without an archive around it. */
    static OdsFile openFlat(Path file) throws Unreadable, IOException, XMLStreamException {
        var opened = new OdsFile("fods", () -> {});
        opened.findSheets(() -> Xml.open(Files.newInputStream(file)), Files.size(file));
        return opened;
    }

    private static ZipEntry entry(ZipFile zip, String name) throws Unreadable {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new Unreadable(
                    "an OpenDocument file without content",
                    "The part that holds the sheets is missing",
                    "Maybe the copy was cut short; ask for the file again");
        }
        return entry;
    }

    private static Xml xml(ZipFile zip, ZipEntry entry) throws IOException, XMLStreamException {
        return Xml.open(new Unpacked(zip.getInputStream(entry), entry.getCompressedSize()));
    }

    private static void requireUnlocked(ZipFile zip) throws Unreadable, IOException, XMLStreamException {
        var manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return;
        }
        try (var xml = xml(zip, manifest)) {
            while (xml.hasNext()) {
                if (xml.next() == Xml.START && xml.name().equals("encryption-data")) {
                    throw Locked.unknownLock();
                }
            }
        }
    }

    private void findSheets(XmlSource source, long bytes) throws IOException, XMLStreamException, Unreadable {
        Set<String> hidden = new HashSet<>();
        var style = "";
        try (var xml = source.open()) {
            while (xml.hasNext()) {
                if (xml.next() != Xml.START) {
                    continue;
                }
                switch (xml.name()) {
                    case "style" -> style = xml.attribute("name");
                    case "table-properties" -> {
                        if (xml.attribute("display").equals("false")) {
                            hidden.add(style);
                        }
                    }
                    case "table" -> {
                        var at = sheets.size();
                        sheets.add(new OdsSheet(
                                xml.attribute("name"),
                                hidden.contains(xml.attribute("style-name")),
                                () -> OdsRows.open(source, at, format)));
                        xml.skip();
                    }
                    case "tracked-changes" -> xml.skip();
                    case "table-source", "dde-source" -> notices.add(Kind.EXTERNAL_LINK, "", xml.attribute("href"));
                    default -> {}
                }
            }
        }
        XmlSource.requireFewSheets(sheets.size(), bytes);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public List<SheetNotice> notices() {
        return notices.list();
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void close() {
        try {
            archive.close();
        } catch (Exception e) {
            throw new IllegalStateException("an archive would not close", e);
        }
    }

    private record OdsSheet(String name, boolean hidden, CheckedRows.Opener rows) implements Sheet {
        @Override
        public Rows open() throws Unreadable {
            return CheckedRows.open("ods", rows);
        }
    }
}
